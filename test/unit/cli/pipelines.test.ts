import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, it } from 'mocha';
import { z } from 'zod';
import { type CheckCommand, parseCommand } from '../../../server/src/cli/arguments';
import { messages } from '../../../server/src/messages';
import { contributes } from '../../../package.json';
import { runCommandLine } from '../../support/command-line';

/** What of a workflow is asserted. */
const workflow = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: z.object({ contents: z.literal('read'), 'security-events': z.literal('write') }),
  jobs: z.record(
    z.string(),
    z.object({
      'runs-on': z.string(),
      'timeout-minutes': z.number(),
      env: z.object({ RISCONTRO: z.string() }),
      steps: z.array(
        z
          .strictObject({
            name: z.string().optional(),
            uses: z
              .string()
              .regex(/^[\w-]+\/[\w-]+(?:\/[\w-]+)?@v\d+$/)
              .optional(),
            with: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
            run: z.string().optional(),
            if: z.string().optional(),
          })
          .refine(({ uses, run }) => (uses === undefined) !== (run === undefined), 'uses, or run'),
      ),
    }),
  ),
});

describe('the example for GitHub Actions', () => {
  const { jobs } = workflow.parse(load(readFileSync('docs/github-actions.yml', 'utf8')));
  const [job] = Object.values(jobs);
  const steps = job?.steps ?? [];

  /** The commands that it runs, with the file that each writes. */
  const commands = steps.flatMap(({ run }): { command: CheckCommand; file: string }[] => {
    const [, line = '', file = ''] = /^node "\$RISCONTRO" (.+) > (\S+)$/.exec(run ?? '') ?? [];
    if (line === '') return [];
    const parsed = parseCommand(line.split(' '), messages.en);
    assert.ok('command' in parsed && parsed.command.name === 'check', line);
    return [{ command: parsed.command, file }];
  });

  it('runs commands that there are', () => {
    assert.deepEqual(
      commands.map(({ command: { format, gate }, file }) => ({ format, gate, file })),
      [
        { format: 'html', gate: 'advisory', file: 'fact-check.html' },
        { format: 'sarif', gate: 'lenient', file: 'riscontro.sarif' },
      ],
    );
  });

  it('uploads the files that these write, findings also where the check fails', () => {
    const [artifact, sarif] = ['actions/upload-artifact', 'github/codeql-action/upload-sarif'].map((action) =>
      steps.find(({ uses }) => uses?.startsWith(`${action}@`)),
    );
    assert.equal(artifact?.with?.['path'], 'fact-check.html');
    assert.equal(sarif?.with?.['sarif_file'], 'riscontro.sarif');
    assert.equal(sarif.if, '${{ !cancelled() }}');
  });

  it('unpacks the command to where it is run from', () => {
    const unpack = steps.find(({ run }) => run?.startsWith('unzip'))?.run ?? '';
    const folder = / -d (\S+)$/.exec(unpack)?.[1];
    assert.equal(job?.env.RISCONTRO, `\${{ github.workspace }}/${folder}/extension/dist/server/cli.js`);
    assert.ok(readFileSync('.vscodeignore', 'utf8').includes('\n!dist/server/cli.js\n'), 'packaged');
  });
});

describe('the problem matcher', () => {
  it('finds each finding of a report, and nothing else', async () => {
    const [matcher] = contributes.problemMatchers;
    assert.ok(matcher);
    const { out } = await runCommandLine(['check', 'la bozza.md', '--fix'], {
      'seeds/ponte.md': 'Si sa: x\nponte = 12 km.\n torre = 1 m\n',
      'seeds/b.md': 'torre = 2 m',
      'la bozza.md': '# Bozza\n\nIl ponte = 13 km, la torre = 3 m; diga = 3 km.\n',
    });
    const { regexp, file, line, column, message } = matcher.pattern;
    const found = out.split('\n').flatMap((text) => {
      const match = new RegExp(regexp).exec(text);
      return match === null ? [] : [[match[file], match[line], match[column], match[message]]];
    });
    assert.deepEqual(found, [['la bozza.md', '3', '30', 'Le fonti non concordano: 2 m e 1 m']]);
    assert.match(out, /╰ .*:\d+:\d+/, 'places of sources');
  });
});
