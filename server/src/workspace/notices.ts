import {
  type Connection,
  LogMessageNotification,
  type MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver';
import type { Messages } from '../messages';

/** Something that the writer must know of. Of each key there is one message, until it has ceased to hold. */
export interface Notice {
  readonly key: string;
  readonly text: string;
}

export interface Notices {
  /**
   * Shows those of a topic that did not hold when the topic was last reported. Of very many the first are shown, and
   * the others go to the log.
   */
  report(topic: string, type: MessageType, holding: readonly Notice[], messages: Messages): void;
  /** From now on, none of a topic has been shown. */
  forget(topic: string): void;
}

/** How many messages a writer can be asked to read at once. */
const most = 5;

export function createNotices(connection: Connection): Notices {
  const shown = new Map<string, ReadonlySet<string>>();
  return {
    report(topic, type, holding, { editor }) {
      const before = shown.get(topic);
      shown.set(topic, new Set(holding.map(({ key }) => key)));
      const fresh = holding.filter(({ key }) => before?.has(key) !== true).map(({ text }) => text);
      const [shownNow, logged] = [fresh.slice(0, most), fresh.slice(most)];
      if (logged.length > 0) shownNow.push(editor.andMore(logged.length));
      for (const message of shownNow) {
        // A notification, not the request with buttons: some clients stop everything until such a request is answered.
        void connection.sendNotification(ShowMessageNotification.type, { type, message });
      }
      for (const message of logged)
        void connection.sendNotification(LogMessageNotification.type, { type, message });
    },
    forget: (topic) => void shown.delete(topic),
  };
}
