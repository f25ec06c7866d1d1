import {
  type CancellationToken,
  type MessageType,
  ShowMessageNotification,
  type WorkDoneProgressReporter,
} from 'vscode-languageserver';
import type { Services } from './feature';

/** What a command may report to, and be stopped by, while it runs. */
export interface Running {
  readonly token: CancellationToken;
  /** Nothing where the client has not said where to report. */
  readonly progress: WorkDoneProgressReporter | undefined;
}

/** Shows the writer what came of a command. */
export function tell({ connection }: Services, type: MessageType, message: string): void {
  // A notification, not the request with buttons: some clients stop everything until such a request is answered.
  void connection.sendNotification(ShowMessageNotification.type, { type, message });
}
