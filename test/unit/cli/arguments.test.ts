import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseCommand, requestedLanguage } from '../../../server/src/cli/arguments';
import { messages } from '../../../server/src/messages';
import { runCommandLine } from '../../support/command-line';

const words = (line: string) => line.split(' ').filter((word) => word !== '');
const parse = (line: string) => parseCommand(words(line), messages.en);

describe('arguments', () => {
  const plain = {
    name: 'check',
    drafts: ['a.md'],
    sources: ['seeds/'],
    format: 'pretty',
    exclude: [],
    fix: false,
    explain: false,
    preset: undefined,
    minimumConfidence: undefined,
    gate: undefined,
    date: undefined,
  };
  const good: readonly [string, object][] = [
    ['check a.md', plain],
    [
      'check a.md b.md --fix --format json',
      { ...plain, drafts: ['a.md', 'b.md'], fix: true, format: 'json' },
    ],
    ['check a.md --sources x y/*.md --fix', { ...plain, sources: ['x', 'y/*.md'], fix: true }],
    ['check --sources=x a.md --sources y --lang it', { ...plain, sources: ['x', 'y'] }],
    ['check --sources x -- a.md', { ...plain, sources: ['x'] }],
    ['check -- --a.md', { ...plain, drafts: ['--a.md'] }],
    ['check a.md --preset quiet', { ...plain, preset: 'quiet' }],
    ['check a.md --minimum-confidence 0.8', { ...plain, minimumConfidence: 0.8 }],
    ['check a.md --minimum-confidence=0', { ...plain, minimumConfidence: 0 }],
    ['check a.md --minimum-confidence 1', { ...plain, minimumConfidence: 1 }],
    ['check . --exclude x y/** --fix', { ...plain, drafts: ['.'], exclude: ['x', 'y/**'], fix: true }],
    ['check a.md --gate lenient', { ...plain, gate: 'lenient' }],
    ['check a.md --format html --date 2025-11-04', { ...plain, format: 'html', date: '2025-11-04' }],
    ['check a.md --explain', { ...plain, explain: true }],
    ['facts', { name: 'facts', sources: ['seeds/'], format: 'pretty' }],
    ['facts --sources x --format json', { name: 'facts', sources: ['x'], format: 'json' }],
    ['lsp --stdio --clientProcessId=12', { name: 'lsp' }],
    ['mcp', { name: 'mcp', sources: ['seeds/'], preset: undefined, minimumConfidence: undefined }],
    [
      'mcp --sources a b --preset strict --minimum-confidence 0.5',
      { name: 'mcp', sources: ['a', 'b'], preset: 'strict', minimumConfidence: 0.5 },
    ],
    ['--help', { name: 'help' }],
    ['check -h', { name: 'help' }],
    ['--version', { name: 'version' }],
  ];
  for (const [line, command] of good) {
    it(`reads ${line}`, () => {
      assert.deepEqual(parse(line), { command });
    });
  }

  const { cli } = messages.en;
  const bad: readonly [string, string][] = [
    ['', cli.noCommand],
    ['chek a.md', cli.unknownCommand('chek')],
    ['check', cli.noDraft],
    ['check --sources a.md', cli.noDraft],
    ['check a.md --fixx', cli.unknownOption('--fixx')],
    ['check a.md --stdio', cli.unknownOption('--stdio')],
    ['check a.md -x', cli.unknownOption('-x')],
    ['check a.md --fix=yes', cli.optionTakesNoValue('--fix')],
    ['check a.md --format', cli.optionNeedsValue('--format')],
    ['check a.md --format --fix', cli.optionNeedsValue('--format')],
    ['check a.md --sources', cli.optionNeedsValue('--sources')],
    [
      'check a.md --format xml',
      cli.badChoice('--format', 'xml', ['pretty', 'json', 'sarif', 'github', 'html', 'csv']),
    ],
    ['check a.md --gate loose', cli.badChoice('--gate', 'loose', ['strict', 'lenient', 'advisory'])],
    ['check a.md --date 2025-02-30', cli.badDay('--date', '2025-02-30')],
    ['check a.md --date today', cli.badDay('--date', 'today')],
    ['facts --gate strict', cli.unknownOption('--gate')],
    ['facts --format sarif', cli.badChoice('--format', 'sarif', ['pretty', 'json'])],
    ['check a.md --explain --format sarif', cli.badChoice('--format', 'sarif', ['pretty', 'json'])],
    ['mcp --format json', cli.unknownOption('--format')],
    ['mcp a.md', cli.unexpectedArgument('a.md')],
    ['facts a.md', cli.unexpectedArgument('a.md')],
    ['facts --fix', cli.unknownOption('--fix')],
    ['check a.md --lang fr', cli.badChoice('--lang', 'fr', ['it', 'en'])],
    ...['1.5', '-1', 'x', '0,8', '1e-1', 'NaN'].map((value): [string, string] => [
      `check a.md --minimum-confidence=${value}`,
      cli.badProbability('--minimum-confidence', value),
    ]),
    ['lsp', cli.lspNeedsStdio],
  ];
  for (const [line, problem] of bad) {
    it(`refuses ${line === '' ? 'nothing' : line}`, () => {
      assert.deepEqual(parse(line), { problem });
    });
  }

  it('tell the language before all else', () => {
    assert.equal(requestedLanguage(words('check a --lang it')), 'it');
    assert.equal(requestedLanguage(words('--lang=en check')), 'en');
    assert.equal(requestedLanguage(words('check a --lang')), undefined);
    assert.equal(requestedLanguage(words('check a')), undefined);
  });
});

describe('riscontro', () => {
  it('writes help and version to the standard output', async () => {
    assert.deepEqual(await runCommandLine(['--help']), {
      code: 0,
      out: `${messages.it.cli.usage}\n`,
      error: '',
      files: {},
    });
    const { code, out } = await runCommandLine(['--version']);
    assert.equal(code, 0);
    assert.match(out, /^\d+\.\d+\.\d+\n$/);
  });

  it('exits with 2 on a usage error, and says so on the standard error', async () => {
    const { code, out, error } = await runCommandLine(['check']);
    assert.deepEqual({ code, out }, { code: 2, out: '' });
    assert.equal(error, `${messages.it.cli.error(messages.it.cli.noDraft)}\n${messages.it.cli.hint}`);
  });

  it('speaks the language of the option, else of the environment', async () => {
    const say = async (env: Record<string, string>, ...argv: string[]) =>
      (await runCommandLine(['--help', ...argv], {}, env)).out;
    const italian = `${messages.it.cli.usage}\n`;
    const english = `${messages.en.cli.usage}\n`;
    assert.equal(await say({ LANG: 'it_IT.UTF-8' }), italian);
    assert.equal(await say({ LANG: 'it_IT.UTF-8', LC_ALL: '' }), italian);
    assert.equal(await say({ LANG: 'it_IT.UTF-8', LC_ALL: 'C' }), english);
    assert.equal(await say({ LANG: 'en_US', LC_MESSAGES: 'it_IT' }), italian);
    assert.equal(await say({ LANG: 'it_IT.UTF-8' }, '--lang', 'en'), english);
    assert.equal(await say({}), english);
  });

  it('starts the language server, and leaves the exit to it', async () => {
    const { code, out } = await runCommandLine(['lsp', '--stdio']);
    assert.deepEqual({ code, out }, { code: undefined, out: 'serving' });
  });
});
