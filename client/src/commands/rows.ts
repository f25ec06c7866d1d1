import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { ClaimRow, ClaimsView } from '../views/claims';
import { exceptionKinds } from '../../../server/src/protocol';
import type { Drafts } from '../drafts';
import type { Reveal } from '../views/reveal';
import type { SourceRow, SourcesView } from '../views/sources';
import { insertFact } from './insert-fact';
import { replaceClaim } from './replace-claim';

/** What the commands on rows work with. */
export interface RowServices {
  readonly client: LanguageClient;
  readonly drafts: Drafts;
  readonly claims: ClaimsView;
  readonly sources: SourcesView;
  readonly reveal: Reveal;
}

type RowCommand<Row> = (row: Row, services: RowServices) => unknown;

const claimCommands: Readonly<Record<string, RowCommand<ClaimRow>>> = {
  'riscontro.replaceClaim': (row, { client }) =>
    row.kind === 'claim' ? replaceClaim(row, client) : undefined,
  'riscontro.revealClaim': (row, { reveal }) =>
    row.kind === 'claim' ? reveal.draft(row.draft, row.claim.range) : undefined,
  'riscontro.acceptClaim': (row, services) => decideOn(row, 'accept', services),
  'riscontro.withdrawClaim': (row, services) => decideOn(row, 'withdraw', services),
  'riscontro.openEvidence': (row, { reveal }) => {
    const evidence = row.kind === 'claim' ? row.claim.evidence[0] : row.kind === 'evidence' && row.evidence;
    return evidence ? reveal.source(evidence.uri, evidence.range) : undefined;
  },
  'riscontro.copyClaim': (row) => {
    if (row.kind === 'claim') return copy(row.claim.text);
    return row.kind === 'evidence' ? copy(`${row.evidence.quote} (${row.evidence.provenance})`) : undefined;
  },
};

const sourceCommands: Readonly<Record<string, RowCommand<SourceRow>>> = {
  'riscontro.openSource': (row, { reveal }) =>
    reveal.source(row.source.uri, row.kind === 'fact' ? row.fact.range : undefined),
  'riscontro.revealSource': ({ source }, { client }) =>
    vscode.commands.executeCommand('revealInExplorer', client.protocol2CodeConverter.asUri(source.uri)),
  'riscontro.insertFact': (row, { client, drafts }) =>
    row.kind === 'fact' ? insertFact(row, client, drafts) : undefined,
  'riscontro.copyFact': (row) => copy(row.kind === 'fact' ? row.fact.text : row.source.title),
};

/** Registers what can be done with the rows of the two lists. Without a row, a command acts on the selected one. */
export function registerRowCommands(services: RowServices): vscode.Disposable[] {
  return [
    ...register(claimCommands, () => services.claims.selected, services),
    ...register(sourceCommands, () => services.sources.selected, services),
  ];
}

function register<Row>(
  commands: Readonly<Record<string, RowCommand<Row>>>,
  selected: () => Row | undefined,
  services: RowServices,
): vscode.Disposable[] {
  return Object.entries(commands).map(([name, run]) =>
    vscode.commands.registerCommand(name, (row: Row | undefined = selected()) =>
      row === undefined ? undefined : run(row, services),
    ),
  );
}

/** Shows a claim in the draft, where the writer sees what is decided about, and does what its quick fix does. */
async function decideOn(
  row: ClaimRow,
  kind: keyof typeof exceptionKinds,
  { client, reveal }: RowServices,
): Promise<void> {
  if (row.kind !== 'claim') return;
  await reveal.draft(row.draft, row.claim.range);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    row.draft,
    client.protocol2CodeConverter.asRange(row.claim.range),
    exceptionKinds[kind],
  );
  const command = actions.find((action) => action.command !== undefined)?.command;
  if (command === undefined) return;
  await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
}

async function copy(text: string): Promise<void> {
  await vscode.env.clipboard.writeText(text);
}
