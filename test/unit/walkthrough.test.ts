import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';

const manifest = z
  .object({
    contributes: z.object({
      commands: z.array(z.object({ command: z.string() })),
      walkthroughs: z.array(
        z.object({
          steps: z.array(
            z.object({
              description: z.string(),
              media: z.object({ image: z.string() }),
              completionEvents: z.array(z.string()),
            }),
          ),
        }),
      ),
      viewsWelcome: z.array(z.object({ contents: z.string() })),
    }),
  })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

const { walkthroughs, viewsWelcome, commands } = manifest.contributes;
const steps = walkthroughs.flatMap((walkthrough) => walkthrough.steps);

/** Commands of the editor itself that the texts may name. */
const ofEditor = ['vscode.openFolder', 'workbench.action.files.newUntitledFile'];

describe('the walkthrough', () => {
  it('has three steps, each of which can be completed', () => {
    assert.equal(steps.length, 3);
    for (const { completionEvents } of steps) assert.ok(completionEvents.length > 0);
  });

  for (const language of ['', '.it']) {
    const textsOf = (): Record<string, string> =>
      JSON.parse(readFileSync(`package.nls${language}.json`, 'utf8')) as Record<string, string>;

    it(`has a picture for each step, none too large to ship (package.nls${language}.json)`, () => {
      const texts = textsOf();
      for (const { media } of steps) {
        const picture = texts[media.image.slice(1, -1)] ?? '';
        assert.ok(picture.endsWith(`${language}.png`), picture);
        assert.ok(statSync(picture).size < 200_000, picture);
      }
    });

    it(`names only commands that there are (package.nls${language}.json)`, () => {
      const texts = textsOf();
      const known = new Set([...ofEditor, ...commands.map(({ command }) => command)]);
      const named = [
        ...steps.map(({ description }) => description),
        ...viewsWelcome.map(({ contents }) => contents),
      ]
        .map((key) => texts[key.slice(1, -1)] ?? '')
        .flatMap((text) => [...text.matchAll(/\]\(command:([^)?]+)/g)].map(([, command = '']) => command));
      assert.ok(named.length > 0);
      assert.deepEqual(
        named.filter((command) => !known.has(command)),
        [],
      );
    });
  }
});
