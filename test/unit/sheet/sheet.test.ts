import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { runCommandLine, type Files } from '../../support/command-line';

const seeds = { 'seeds/ponte.md': 'Si sa.\nponte = 12 km.\n', 'seeds/altro.txt': 'torre = 3 m.\n' };

async function sheet(format: 'html' | 'csv', draft: string, more: Files = {}, ...options: string[]) {
  const files = { ...seeds, 'bozza.md': draft, ...more };
  const { out } = await runCommandLine(['check', 'bozza.md', '--format', format, ...options], files);
  return out;
}

/** The cells of a table as RFC 4180 has them, read independently of how they were written. */
function parseCsv(text: string): string[][] {
  assert.ok(text.endsWith('\r\n'));
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  rows.pop();
  return rows;
}

describe('the fact-check sheet as CSV', () => {
  it('has a row for each claim, below the names of its columns', async () => {
    const [head = [], ...rows] = parseCsv(
      await sheet('csv', '# Bozza\n\nIl ponte = 13 km.\nLa diga = 3 km.\n'),
    );
    const named = rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index]])));
    assert.equal(rows.length, 2);
    assert.deepEqual(named[0], {
      Bozza: 'bozza.md',
      Riga: '3',
      Colonna: '12',
      'Cifra o nome': '13 km',
      Tipo: 'misura',
      Verdetto: 'contraddetto',
      Affidabilità: '0.75',
      Esito: 'Le fonti dicono 12 km',
      Correzione: '12 km',
      Citazione: 'ponte = 12 km',
      Fonte: 'Il ponte',
      'Data della fonte': '2025-11-04',
      'File della fonte': 'seeds/ponte.md',
      'Riga della fonte': '2',
      'Altre prove': '',
    });
    assert.equal(named[1]?.['Verdetto'], 'senza riscontro');
    assert.equal(named[1]['Fonte'], '');
  });

  it('keeps quotation marks, separators and line breaks within their cells', async () => {
    const more = { 'seeds/b.txt': 'ponte = 14 km' };
    const [, row = []] = parseCsv(await sheet('csv', 'ponte = 13 "km"; tondi.', more, '--lang', 'en'));
    assert.equal(row.length, 15);
    assert.equal(row[3], '13 "km"; tondi');
    assert.match(row[14] ?? '', /^“ponte = 12 km” Il ponte, November 4, 2025$/);
  });

  it('never holds what a spreadsheet would run', async () => {
    for (const sign of ['=', '+', '-', '@']) {
      const name = `${sign}cmd.md`;
      const { out } = await runCommandLine(['check', '--format', 'csv', '--', name], {
        ...seeds,
        [name]: 'ponte = 1 m',
      });
      assert.equal(parseCsv(out)[1]?.[0], `'${name}`);
    }
  });
});

describe('the fact-check sheet as a page', () => {
  it('says when, what and against what was checked', async () => {
    const page = await sheet('html', '# La bozza\n\nIl ponte = 13 km.\n');
    for (const expected of [
      '<html lang="it">',
      'Verifica del 6 novembre 2025',
      '<h1>La bozza</h1>',
      '1 cifra o nome: 0 confermati, 1 contraddetto',
      'Correzione: «12 km»',
      'seeds/ponte.md:2:9',
      'Un’altra fonte non riguarda alcuna cifra.',
      'Firma',
    ]) {
      assert.ok(page.includes(expected), expected);
    }
    assert.ok((await sheet('html', '', {}, '--date', '2024-02-29')).includes('29 febbraio 2024'));
  });

  it('allows no script but its own, and loads nothing', async () => {
    const page = await sheet('html', 'ponte = 13 km');
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page)?.[1];
    assert.equal(
      policy?.replaceAll('&#39;', "'"),
      "default-src 'none'; script-src 'sha256-script'; style-src 'sha256-style'; base-uri 'none'; form-action 'none'",
    );
    assert.doesNotMatch(page, /\b(?:src|srcset|action)=|url\(|@import|<link|\sstyle=|\son\w+=/);
  });

  it('shows markup of drafts and sources as text', async () => {
    const evil = '<img src=x onerror=alert(1)>"\'&';
    const page = await sheet(
      'html',
      `# ${evil}\n\nponte = 13 km ${evil}\n\n\`${evil}\`\n\n~~~\n${evil}\n~~~\n`,
      { 'seeds/ponte.md': `ponte = 12 ${evil}` },
    );
    assert.doesNotMatch(page, /<img|onerror=alert\(1\)>/);
    assert.ok(page.includes('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;'));
  });

  it('is the same for the same drafts', async () => {
    assert.equal(await sheet('html', 'ponte = 13 km'), await sheet('html', 'ponte = 13 km'));
  });

  it('holds several drafts, each with its own', async () => {
    const more = { 'b.md': '# Seconda\n\nponte = 12 km' };
    const { out } = await runCommandLine(['check', 'bozza.md', 'b.md', '--format', 'html'], {
      ...seeds,
      'bozza.md': '# Prima\n\nponte = 13 km',
      ...more,
    });
    assert.match(out, /<h1>Scheda di verifica<\/h1>[\s\S]*>Seconda<\/h2>[\s\S]*>Prima<\/h2>/);
    const ids = Array.from(out.matchAll(/\sid="([^"]+)"/g), ([, id]) => id);
    assert.equal(new Set(ids).size, ids.length, 'each id once');
    for (const [, target] of out.matchAll(/href="#([^"]+)"/g)) assert.ok(ids.includes(target), target);
  });
});

describe('the gate', () => {
  const drafts = {
    contradicted: ['ponte = 13 km', {}],
    disputed: ['ponte = 12 km', { 'seeds/b.txt': 'ponte = 14 km' }],
    supported: ['ponte = 12 km', {}],
    unsupported: ['diga = 1 km', {}],
  } as const;
  const codes: readonly [string, Record<keyof typeof drafts, number>][] = [
    ['', { contradicted: 1, disputed: 0, supported: 0, unsupported: 0 }],
    ['strict', { contradicted: 1, disputed: 1, supported: 0, unsupported: 0 }],
    // The contradictions of this checker have a confidence of 0.75.
    ['lenient', { contradicted: 0, disputed: 0, supported: 0, unsupported: 0 }],
    ['advisory', { contradicted: 0, disputed: 0, supported: 0, unsupported: 0 }],
  ];
  for (const [gate, expected] of codes) {
    it(`${gate || 'by default'} lets the right drafts pass`, async () => {
      for (const [verdict, [draft, more]] of Object.entries(drafts)) {
        const { code } = await runCommandLine(
          ['check', 'bozza.md', ...(gate === '' ? [] : ['--gate', gate])],
          {
            ...seeds,
            'bozza.md': draft,
            ...more,
          },
        );
        assert.equal(code, expected[verdict as keyof typeof drafts], verdict);
      }
    });
  }

  it('never hides that a draft could not be read', async () => {
    const { code } = await runCommandLine(['check', 'manca.md', '--gate', 'advisory'], seeds);
    assert.equal(code, 2);
  });
});
