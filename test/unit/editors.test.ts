import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { parse as parseToml } from 'smol-toml';
import { z } from 'zod';
import { parseCommand } from '../../server/src/cli/arguments';
import { formats } from '../../server/src/core/readers/formats';
import { messages } from '../../server/src/messages';
import { readSettings } from '../../server/src/settings';

const folder = join(import.meta.dirname, '../../docs/editors');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

const languageIds = [...formats.markdown.languageIds, ...formats.plainText.languageIds];

function checkCommand(words: readonly string[]): void {
  const [program, ...argv] = words;
  assert.equal(program, 'riscontro');
  assert.deepEqual(parseCommand(argv, messages.en), { command: { name: 'lsp' } });
}

function checkSettings(settings: unknown): void {
  assert.deepEqual(readSettings(settings), { settings: readSettings({}).settings, problems: [] });
}

/** The forms of a Lisp text: lists as arrays, strings in double quotes, other atoms as they are written. */
function readLisp(text: string): unknown[] {
  const stack: unknown[][] = [[]];
  for (const [token] of text
    .replace(/^\s*;.*|(?<=\s);.*$/gm, '')
    .matchAll(/[()[\]]|"(?:[^"\\]|\\.)*"|[^\s()[\]"]+/g)) {
    if (token === '(' || token === '[') stack.push([]);
    else if (token === ')' || token === ']') {
      const done = stack.pop();
      assert.ok(done !== undefined && stack.length > 0, 'a bracket too many');
      stack.at(-1)?.push(done);
    } else stack.at(-1)?.push(token);
  }
  assert.equal(stack.length, 1, 'a bracket is not closed');
  return stack[0] ?? [];
}

describe('the configurations of other editors', () => {
  it('of Helix', () => {
    const helix = z
      .object({
        'language-server': z.object({
          riscontro: z.object({
            command: z.string(),
            args: z.array(z.string()),
            config: z.object({ riscontro: z.unknown() }),
          }),
        }),
        language: z.array(
          z.object({
            name: z.string(),
            'language-id': z.string().optional(),
            'file-types': z.array(z.string()).optional(),
            'language-servers': z.array(z.string()),
          }),
        ),
      })
      .parse(parseToml(read('helix.toml')));
    const { command, args, config } = helix['language-server'].riscontro;
    checkCommand([command, ...args]);
    checkSettings(config.riscontro);
    assert.deepEqual(
      helix.language.map((language) => language['language-id'] ?? language.name),
      languageIds,
    );
    for (const language of helix.language) assert.ok(language['language-servers'].includes('riscontro'));
    assert.deepEqual(helix.language[1]?.['file-types'], formats.plainText.extensions);
  });

  it('of Zed', () => {
    const settings = z
      .object({
        languages: z.record(z.string(), z.object({ language_servers: z.array(z.string()) })),
        lsp: z.object({ riscontro: z.object({ settings: z.object({ riscontro: z.unknown() }) }) }),
      })
      .parse(JSON.parse(read('zed/settings.json')));
    checkSettings(settings.lsp.riscontro.settings.riscontro);
    const { languages, language_ids: ids } = z
      .object({
        language_servers: z.object({
          riscontro: z.object({
            languages: z.array(z.string()),
            language_ids: z.record(z.string(), z.string()),
          }),
        }),
      })
      .parse(parseToml(read('zed/extension.toml'))).language_servers.riscontro;
    assert.deepEqual(Object.keys(settings.languages), languages);
    assert.deepEqual(
      languages.map((language) => ids[language]),
      languageIds,
    );
    parseToml(read('zed/Cargo.toml'));
    const code = read('zed/src/lib.rs');
    const [command = ''] = /(?<=\.which\(")\w+/.exec(code) ?? [];
    const args = /args: vec!\[(.*)\]/.exec(code)?.[1] ?? '';
    checkCommand([command, ...Array.from(args.matchAll(/"(.*?)"/g), ([, word = '']) => word)]);
  });

  for (const file of ['eglot.el', 'lsp-mode.el']) {
    it(`of Emacs: ${file}`, () => {
      const text = read(file);
      assert.ok(readLisp(text).length > 4);
      const command = /\(("riscontro"[^)]*)\)/.exec(text)?.[1] ?? '';
      checkCommand(Array.from(command.matchAll(/"(.*?)"/g), ([, word = '']) => word));
      for (const id of languageIds) assert.ok(text.includes(`"${id}"`), id);
    });
  }

  it('are all named in the readme', () => {
    const readme = readFileSync(join(folder, '../../README.md'), 'utf8');
    const shown = ['neovim.lua', 'helix.toml', 'zed', 'eglot.el', 'lsp-mode.el'];
    for (const file of shown) assert.ok(readme.includes(`docs/editors/${file}`), file);
  });
});
