import * as vscode from 'vscode';
import type { ListedClaim, ListedEvidence } from '../../../server/src/protocol';
import type { ClaimRowOf } from './claims';

// How the rows of the list of claims look, and what a screen reader says of them.

type Verdict = ClaimRowOf<'group'>['group']['verdict'];

const icons: Readonly<Record<Verdict, readonly [icon: string, color?: string]>> = {
  contradicted: ['warning', 'list.warningForeground'],
  disputed: ['question', 'editorInfo.foreground'],
  unsupported: ['circle-outline'],
  accepted: ['person'],
  supported: ['pass', 'testing.iconPassed'],
};

export function groupItem({ group, of }: ClaimRowOf<'group'>): vscode.TreeItem {
  const { verdict, label, claims } = group;
  // What needs no attention stays folded up.
  const open = verdict === 'contradicted' || verdict === 'disputed';
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(label, open ? Expanded : Collapsed);
  item.id = `${of.draft.toString()} ${verdict}`;
  item.description = String(claims.length);
  item.iconPath = iconOf(verdict);
  item.contextValue = `group ${verdict}`;
  item.accessibilityInformation = { label: `${label}: ${claims.length}` };
  return item;
}

export function claimItem(row: ClaimRowOf<'claim'>): vscode.TreeItem {
  const { claim, group, id } = row;
  const { None, Collapsed } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(claim.text, claim.evidence.length === 0 ? None : Collapsed);
  item.id = id;
  item.description = descriptionOf(claim, group.verdict);
  item.tooltip = tooltipOf(claim);
  item.iconPath = iconOf(group.verdict);
  item.contextValue = [
    'claim',
    group.verdict,
    ...(claim.replacements.length > 0 ? ['replaceable'] : []),
    ...(claim.evidence.length > 0 ? ['evidenced'] : []),
  ].join(' ');
  item.accessibilityInformation = { label: `${claim.text}, ${claim.type}: ${claim.finding}` };
  item.command = { command: 'riscontro.revealClaim', title: '', arguments: [row] };
  return item;
}

export function evidenceItem(row: ClaimRowOf<'evidence'>): vscode.TreeItem {
  const { evidence, id } = row;
  const item = new vscode.TreeItem(evidence.quote);
  item.id = id;
  item.description = evidence.provenance;
  item.tooltip = quotation(evidence, new vscode.MarkdownString());
  item.iconPath = new vscode.ThemeIcon('quote');
  item.contextValue = 'evidence';
  item.accessibilityInformation = { label: `${evidence.provenance}: ${evidence.quote}` };
  item.command = { command: 'riscontro.openEvidence', title: '', arguments: [row] };
  return item;
}

function descriptionOf({ replacements, finding, evidence, type }: ListedClaim, verdict: Verdict): string {
  switch (verdict) {
    case 'contradicted':
      return replacements[0] === undefined ? finding : `→ ${replacements[0]}`;
    case 'disputed':
    case 'accepted':
      return finding;
    case 'supported':
      return evidence[0]?.provenance ?? type;
    case 'unsupported':
      return type;
  }
}

function tooltipOf({ finding, evidence }: ListedClaim): vscode.MarkdownString {
  const text = new vscode.MarkdownString().appendText(finding);
  for (const fact of evidence.slice(0, 3)) quotation(fact, text.appendMarkdown('\n\n'));
  return text;
}

/** The sentence with its provenance; as plain text, whatever signs it holds. */
function quotation(
  { quote, provenance }: ListedEvidence,
  text: vscode.MarkdownString,
): vscode.MarkdownString {
  return text.appendMarkdown('*').appendText(quote).appendMarkdown('*\n\n').appendText(provenance);
}

function iconOf(verdict: Verdict): vscode.ThemeIcon {
  const [icon, color] = icons[verdict];
  return new vscode.ThemeIcon(icon, color === undefined ? undefined : new vscode.ThemeColor(color));
}
