import * as vscode from 'vscode';
import type { ListedFact } from '../../../server/src/protocol';
import type { SourceRowOf } from './sources';

// How the rows of the list of sources look, and what a screen reader says of them.

const { None, Collapsed } = vscode.TreeItemCollapsibleState;

export function sourceItem(row: SourceRowOf<'source'>): vscode.TreeItem {
  const { uri, title, details, path, facts, readable } = row.source;
  const item = new vscode.TreeItem(title, facts === 0 ? None : Collapsed);
  item.id = uri;
  item.description = details;
  item.tooltip = `${path}\n${details}`;
  item.iconPath = readable
    ? new vscode.ThemeIcon('book')
    : new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  item.contextValue = readable ? 'source' : 'source unreadable';
  item.accessibilityInformation = { label: `${title}: ${details}` };
  // A source with facts is opened by its inline action: a click shows them.
  if (facts === 0) item.command = { command: 'riscontro.openSource', title: '', arguments: [row] };
  return item;
}

export function factGroupItem({ group, id }: SourceRowOf<'factGroup'>): vscode.TreeItem {
  const item = new vscode.TreeItem(group.label, Collapsed);
  item.id = id;
  item.description = String(group.facts.length);
  item.contextValue = 'factGroup';
  item.accessibilityInformation = { label: `${group.label}: ${group.facts.length}` };
  return item;
}

export function factItem(row: SourceRowOf<'fact'>): vscode.TreeItem {
  const { fact, id } = row;
  const item = new vscode.TreeItem(fact.text);
  const state = stateOf(fact);
  const times = fact.times > 1 ? `×${fact.times} · ` : '';
  item.id = id;
  item.description = times + fact.quote;
  item.tooltip = new vscode.MarkdownString()
    .appendMarkdown('*')
    .appendText(fact.quote)
    .appendMarkdown('*\n\n')
    .appendText(state);
  item.iconPath = iconOf(fact);
  item.contextValue = fact.use === 'none' ? 'fact' : 'fact used';
  item.accessibilityInformation = { label: `${fact.text}, ${state}: ${fact.quote}` };
  item.command = { command: 'riscontro.openSource', title: '', arguments: [row] };
  return item;
}

function stateOf({ use }: ListedFact): string {
  switch (use) {
    case 'stated':
      return vscode.l10n.t('in the draft');
    case 'contradicted':
      return vscode.l10n.t('the draft says otherwise');
    case 'none':
      return vscode.l10n.t('not in the draft');
  }
}

function iconOf({ use }: ListedFact): vscode.ThemeIcon {
  switch (use) {
    case 'stated':
      return new vscode.ThemeIcon('check', new vscode.ThemeColor('testing.iconPassed'));
    case 'contradicted':
      return new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
    case 'none':
      return new vscode.ThemeIcon('circle-outline');
  }
}
