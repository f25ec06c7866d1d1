import * as vscode from 'vscode';
import type { ClientCapabilities, LanguageClient, StaticFeature } from 'vscode-languageclient/node';
import { type ClientExtensions, type DraftStatus, draftStatusNotification } from '../../server/src/protocol';

/** Tells the server that this client shows the status of drafts. */
export const draftStatusFeature: StaticFeature = {
  fillClientCapabilities(capabilities: ClientCapabilities) {
    const extensions: ClientExtensions = { riscontro: { draftStatus: true } };
    capabilities.experimental = { ...(capabilities.experimental as object | undefined), ...extensions };
  },
  initialize: () => undefined,
  getState: () => ({ kind: 'static' }),
  clear: () => undefined,
};

export interface Status {
  /** What the item shows; nothing while it is hidden. */
  text(): string | undefined;
  dispose(): void;
}

/** Shows in the status bar how the check of the active draft went. */
export function createStatus(client: LanguageClient): Status {
  const statuses = new Map<string, DraftStatus>();
  const item = vscode.window.createStatusBarItem('riscontro.status', vscode.StatusBarAlignment.Right, 100);
  item.name = 'Riscontro';
  item.command = 'workbench.actions.view.problems';
  let shown = false;

  function show(): void {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const status = uri === undefined ? undefined : statuses.get(uri);
    shown = status !== undefined;
    if (status === undefined) {
      item.hide();
      return;
    }
    const { text, explanation, alarming } = face(status);
    item.text = text;
    item.tooltip = explanation;
    item.accessibilityInformation = { label: `Riscontro: ${explanation}` };
    item.backgroundColor = alarming ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    item.show();
  }

  const subscriptions = [
    item,
    client.onNotification(draftStatusNotification, (status: DraftStatus) => {
      statuses.set(client.protocol2CodeConverter.asUri(status.uri).toString(), status);
      show();
    }),
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.workspace.onDidCloseTextDocument((document) => {
      statuses.delete(document.uri.toString());
      show();
    }),
  ];
  return {
    text: () => (shown ? item.text : undefined),
    dispose() {
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

interface Face {
  readonly text: string;
  readonly explanation: string;
  readonly alarming: boolean;
}

function face(status: DraftStatus): Face {
  const { l10n } = vscode;
  switch (status.state) {
    case 'checked':
      return checkedFace(status);
    case 'noSources':
      return {
        text: `$(checklist) ${l10n.t('no sources')}`,
        explanation: l10n.t(
          'There are no sources to check this draft against. The setting riscontro.sources says where they are.',
        ),
        alarming: false,
      };
    case 'source':
      return {
        text: `$(book) ${l10n.t('source')}`,
        explanation: l10n.t('This document is one of the sources: drafts are checked against it.'),
        alarming: false,
      };
    case 'tooLarge':
      return {
        text: `$(warning) ${l10n.t('too large: not checked')}`,
        explanation: l10n.t(
          'This draft has more than {0} characters and is not checked at all. Split it into several files.',
          status.limit.toLocaleString(vscode.env.language),
        ),
        alarming: true,
      };
    case 'failed':
      return {
        text: `$(error) ${l10n.t('not checked')}`,
        explanation: l10n.t('The check of this draft failed: the output of Riscontro says why.'),
        alarming: true,
      };
  }
}

function checkedFace({ counts, sources }: DraftStatus): Face {
  const { l10n } = vscode;
  const { supported, contradicted, disputed, unsupported } = counts;
  const checked = supported + contradicted + disputed + unsupported;
  const parts = [
    l10n.t('{0} checked', checked),
    l10n.t('{0} confirmed', supported),
    l10n.t('{0} contradicted', contradicted),
  ];
  const details = [
    ...(disputed > 0 ? [l10n.t('{0} disputed among the sources', disputed)] : []),
    l10n.t('{0} not in the sources', unsupported),
  ];
  return {
    text: `$(checklist) ${parts.join(', ')}`,
    explanation: `${l10n.t('Figures and names')}: ${[...parts, ...details].join(', ')}. ${l10n.t('Sources: {0}', sources)}.`,
    alarming: contradicted > 0,
  };
}
