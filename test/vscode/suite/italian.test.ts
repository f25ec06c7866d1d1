import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import type { RiscontroApi } from '../../../client/src/extension';
import {
  closeAll,
  deleteFile,
  hoverAt,
  inWorkspace,
  open,
  only,
  riscontro,
  until,
  untilFlagged,
} from './support';
import { labelOf, untilRow, walk } from './trees';

const draftPath = 'drafts/articolo.md';

describe('an Italian editor', () => {
  let api: RiscontroApi;
  let draft: vscode.TextDocument;

  before(async () => {
    api = await riscontro().activate();
  });

  beforeEach(async () => {
    draft = await open(draftPath);
    await untilFlagged(draft, '26 milioni di euro', '8.450');
  });

  afterEach(closeAll);

  it('is what these tests run in', () => {
    assert.equal(vscode.env.language, 'it');
  });

  it('has all that the manifest says in Italian: titles, settings, views, walkthrough', async () => {
    const extension = riscontro();
    const [written, italian] = await Promise.all(
      ['package.json', 'package.nls.it.json'].map(
        async (name) => JSON.parse(await readFile(path.join(extension.extensionPath, name), 'utf8')) as Json,
      ),
    );
    const wordings = placeholders(written as Json, extension.packageJSON as Json);
    assert.ok(wordings.length > 80, `only ${wordings.length} wordings in the manifest`);
    for (const { key, shown } of wordings) {
      assert.equal(shown, (italian as Record<string, string>)[key], key);
      if (!key.endsWith('.image')) assertItalian(shown);
    }
  });

  it('has the first message, the status, the sheet and the tasks in Italian', async () => {
    const said = await until('the first message', () => api.firstRun.said);
    assert.match(said, /^Le tue fonti contraddicono 2 cifre o nomi di questa bozza\./);
    const status = await until('the status', () => api.statusText());
    assert.match(status, /\d+ controllati · \d+ confermati · 2 contraddetti · \d+ senza fonte$/);
    const task = only(await vscode.tasks.fetchTasks({ type: 'riscontro' }));
    assert.equal(task.name, 'controlla tutte le bozze');
    assertItalian(said, status, task.name, task.detail);

    await vscode.commands.executeCommand('riscontro.showSheet');
    const sheet = await until('the sheet', () => {
      const panel = api.sheets.panelOf(draft.uri);
      return panel?.shown === undefined ? undefined : panel;
    });
    assert.equal(sheet.panel.title, 'Scheda di verifica: articolo.md');
    assert.match(sheet.shown ?? '', /12 marzo 2024/);
    assertItalian(sheet.panel.title, ...wordsOf(sheet.shown ?? ''));
  });

  it('has the findings, the hover and the quick fixes in Italian', async () => {
    const [finding] = await untilFlagged(draft, '26 milioni di euro', '8.450');
    assert.ok(finding);
    assert.equal(
      finding.message,
      'La bozza dice «26 milioni di euro», le fonti dicono «24 milioni di euro».',
    );
    const { target } = finding.code as { target: vscode.Uri };
    assert.match(target.path, /\/docs\/codes\/it\/contradicted\.md$/);
    const hover = await hoverAt(draft, finding.range.start);
    assert.match(hover, /Affidabilità (molto alta|alta|media): \d\d%/);
    assert.match(hover, /12 marzo 2024/);
    const titles = await until('the quick fixes', () => titlesAt(draft, finding.range));
    for (const expected of [
      /^Sostituisci con «24 milioni di euro» \(Verbale del consiglio comunale, 12 marzo 2024\)$/,
      /^Correggi tutta la bozza secondo le fonti \(2 correzioni\)…$/,
      /^Accetta questa cifra…$/,
      /^Ignora «Verbale del consiglio comunale» per questa cifra$/,
      /^Non controllare questa riga$/,
    ])
      assert.ok(
        titles.some((title) => expected.test(title)),
        `${String(expected)}: ${titles.join(', ')}`,
      );
    assertItalian(hover, ...titles);
  });

  it('has the lists of the side bar in Italian', async () => {
    await vscode.commands.executeCommand('riscontro.showClaims');
    await untilRow(api.claims, 'Contraddetti');
    await untilRow(api.claims, 'Confermati');
    await untilRow(api.sources, 'Persone');
    const source = await untilRow(api.sources, 'Verbale del consiglio comunale');
    const { description } = await api.sources.getTreeItem(source as never);
    assert.match(String(description), /^\d+ dati · \d+ usati · 12 marzo 2024$/);
    // The other source is in English.
    for (const { item } of [...(await walk(api.claims)), ...(await walk(api.sources, source))]) {
      assertItalian(labelOf(item), String(item.description ?? ''), item.accessibilityInformation?.label);
    }
  });

  it('has its sample in Italian, under Italian names', async () => {
    await vscode.commands.executeCommand('riscontro.createSample');
    try {
      const sample = await vscode.workspace.openTextDocument(inWorkspace('bozza sulla passerella.md'));
      await untilFlagged(sample, '68 metri', '4,3 milioni di euro');
      await untilRow(api.sources, 'Verbale del consiglio comunale');
      assertItalian(sample.getText());
    } finally {
      await deleteFile('bozza sulla passerella.md');
      await deleteFile('seeds/verbale del consiglio.txt');
    }
  });
});

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Each wording of the manifest: its key, and what the editor has put in its place. */
function placeholders(written: Json, shown: Json | undefined): { key: string; shown: string }[] {
  if (typeof written === 'string') {
    const [, key] = /^%(.+)%$/.exec(written) ?? [];
    return key === undefined ? [] : [{ key, shown: wordingOf(shown) }];
  }
  if (typeof written !== 'object' || written === null) return [];
  return Object.entries(written).flatMap(([name, value]) =>
    placeholders(value, (shown as Record<string, Json> | undefined)?.[name]),
  );
}

/** The titles of commands are kept together with the English ones, by which they can be searched, too. */
function wordingOf(shown: Json | undefined): string {
  return typeof shown === 'string' ? shown : (shown as { readonly value: string }).value;
}

/** Throws where a text has a word that only an English wording has; the drafts and sources of these tests have none. */
function assertItalian(...texts: readonly (string | undefined)[]): void {
  const english =
    /\b(?:the|of|and|not|no|to|with|your?|is|are|it|says?|sources?|facts?|figures?|names?|claims?|checked|confirmed|contradicted|disputed|unsupported|accepted|used|confidence|replace|accept|ignore|show|add|open|export)\b/i;
  for (const text of texts) {
    // Settings, commands, paths and values of settings keep their names in every language.
    const said = (text ?? '').replace(
      /`[^`]*`|\(command:[^)]*\)|\(file:[^)]*\)|riscontro\.\w+|\[".*?"\]/g,
      '',
    );
    assert.doesNotMatch(said, english);
  }
}

/** What a page says, to be read or to be heard. */
function wordsOf(html: string): string[] {
  const heard = Array.from(html.matchAll(/(?:aria-label|title|alt)="([^"]*)"/g), ([, text = '']) => text);
  return [...heard, ...html.replace(/<(style|script)[\s\S]*?<\/\1>/g, '').split(/<[^>]*>/)];
}

async function titlesAt(document: vscode.TextDocument, range: vscode.Range): Promise<string[] | undefined> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );
  return actions.length > 0 ? actions.map(({ title }) => title) : undefined;
}
