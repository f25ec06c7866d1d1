import { MessageType } from 'vscode-languageserver';
import { countOutcomes } from '../core/checking/outcome';
import type { StatusMessage } from '../messages/messages';
import { type DraftStatus, draftStatusNotification } from '../protocol';
import { type CheckedDraft, largestDraft } from '../workspace/drafts';
import type { Notice } from '../workspace/notices';
import type { SourceFiles } from '../workspace/source-files';
import type { Feature } from './feature';

export const draftStatusFeature: Feature = {
  capabilities: {},
  register({ connection, client, drafts, files, notices }) {
    drafts.onChecked((draft) => {
      if (client.draftStatus) {
        void connection.sendNotification(draftStatusNotification, statusOf(draft));
      } else {
        notices.report(
          draft.document.uri,
          MessageType.Warning,
          noticesOf(draft, files),
          draft.folder.messages,
        );
      }
    });
    drafts.onClosed((uri) => {
      notices.forget(uri);
    });
  },
};

function statusOf(draft: CheckedDraft): DraftStatus {
  const { document, version, state, folder, claims } = draft;
  const counts = countOutcomes(claims);
  const sources = folder.store.size;
  return {
    uri: document.uri,
    version,
    state,
    ...statusTexts(draft),
    counts,
    sources,
    limit: largestDraft,
  };
}

/** How the check of a draft went, in words. */
export function statusTexts({ state, folder, claims }: CheckedDraft): StatusMessage {
  const { status } = folder.messages.editor;
  const said = {
    checked: () => status.checked(countOutcomes(claims), folder.store.size),
    noSources: () => status.noSources,
    source: () => status.source,
    paused: () => status.paused,
    excluded: () => status.excluded,
    tooLarge: () => status.tooLarge(largestDraft),
    failed: () => status.failed,
  };
  return said[state]();
}

/** What a client without a status item shows as a message: that a draft was not checked although it could have been. */
function noticesOf({ document, state, folder }: CheckedDraft, files: SourceFiles): readonly Notice[] {
  const name = files.nameOf(document.uri, folder.uri);
  const { editor } = folder.messages;
  if (state === 'tooLarge') return [{ key: state, text: editor.draftTooLarge(name, largestDraft) }];
  if (state === 'failed') return [{ key: state, text: editor.checkFailed(name) }];
  return [];
}
