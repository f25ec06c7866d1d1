import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { messages } from '../../server/src/messages';
import { configurationSection } from '../../server/src/protocol';
import { defaultSettings, readSettings, settingNames, settingsSchema } from '../../server/src/settings';

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

const manifestSchema = z.object({
  contributes: z.object({
    configuration: z.array(
      z.object({
        title: z.string(),
        properties: z.record(z.string(), z.record(z.string(), z.unknown())),
      }),
    ),
  }),
});

describe('settings', () => {
  it('nothing said is the defaults', () => {
    for (const nothing of [undefined, null, {}]) {
      assert.deepEqual(readSettings(nothing), { settings: defaultSettings(), problems: [] });
    }
  });

  it('what is well formed is taken over', () => {
    const stated = { sources: ['note', '/archivio/**/*.md'], minimumConfidence: 0.9, language: 'it' };
    assert.deepEqual(readSettings(stated), { settings: { ...defaultSettings(), ...stated }, problems: [] });
  });

  it('may be nested or not where their names have a dot', () => {
    const expected = { ...defaultSettings(), 'severity.unsupported': 'hint' };
    for (const stated of [{ severity: { unsupported: 'hint' } }, { 'severity.unsupported': 'hint' }]) {
      assert.deepEqual(readSettings(stated), { settings: expected, problems: [] });
    }
  });

  const malformed: [stated: unknown, problems: unknown[]][] = [
    [{ sources: 'seeds' }, [{ path: 'riscontro.sources', setting: 'sources', found: '"seeds"' }]],
    [{ sources: ['a', 7] }, [{ path: 'riscontro.sources[1]', setting: 'sources', found: '7' }]],
    [{ sources: [''] }, [{ path: 'riscontro.sources[0]', setting: 'sources', found: '""' }]],
    [
      { minimumConfidence: 80 },
      [{ path: 'riscontro.minimumConfidence', setting: 'minimumConfidence', found: '80' }],
    ],
    [{ preset: 'loud' }, [{ path: 'riscontro.preset', setting: 'preset', found: '"loud"' }]],
    [{ language: 'fr' }, [{ path: 'riscontro.language', setting: 'language', found: '"fr"' }]],
    [
      { severity: { disputed: 'loud' } },
      [{ path: 'riscontro.severity.disputed', setting: 'severity.disputed', found: '"loud"' }],
    ],
    [{ severity: { contradict: 'error' } }, [{ path: 'riscontro.severity.contradict' }]],
    [{ severity: 'off' }, [{ path: 'riscontro.severity' }]],
    [{ souces: ['a'] }, [{ path: 'riscontro.souces' }]],
    [['seeds'], [{ path: 'riscontro', found: '["seeds"]' }]],
  ];
  for (const [stated, problems] of malformed) {
    it(`${JSON.stringify(stated)} is reported and the default counts`, () => {
      assert.deepEqual(readSettings(stated), { settings: defaultSettings(), problems });
    });
  }

  it('a malformed setting leaves the others as they are', () => {
    const { settings, problems } = readSettings({ language: 'it', sources: 3 });
    assert.deepEqual(settings, { ...defaultSettings(), language: 'it' });
    assert.equal(problems.length, 1);
  });

  it('what the language client reads in the same section is no problem', () => {
    assert.deepEqual(readSettings({ trace: { server: 'off' } }).problems, []);
  });
});

describe('the settings in package.json', () => {
  const groups = manifestSchema.parse(readJson('package.json')).contributes.configuration;
  const properties = Object.fromEntries(groups.flatMap((group) => Object.entries(group.properties)));

  it('are those of the schema, each in one group', () => {
    assert.deepEqual(
      groups.flatMap((group) => Object.keys(group.properties)).sort(),
      settingNames.map((name) => `${configurationSection}.${name}`).sort(),
    );
  });

  for (const [language, texts] of Object.entries({ en: 'package.nls.json', it: 'package.nls.it.json' })) {
    it(`are described with an example (${language})`, () => {
      const text = readJson(texts) as Record<string, string>;
      const example = { en: 'Example: ', it: 'Esempio: ' }[language] ?? '';
      for (const [name, { markdownDescription }] of Object.entries(properties)) {
        const key = String(markdownDescription).slice(1, -1);
        assert.ok(text[key]?.includes(example), name);
      }
    });
  }

  for (const name of settingNames) {
    it(`${name} has the schema's type, limits and default`, () => {
      const { scope, order, markdownDescription, enumDescriptions, ...declared } =
        properties[`${configurationSection}.${name}`] ?? {};
      assert.ok(scope !== undefined && order !== undefined && markdownDescription !== undefined);
      if (declared['enum'] !== undefined) {
        assert.equal((enumDescriptions as unknown[]).length, (declared['enum'] as unknown[]).length);
      }
      const { $schema, ...schema } = z.toJSONSchema(settingsSchema.shape[name], { io: 'input' });
      assert.ok($schema);
      assert.deepEqual(declared, withTypeList(schema));
    });
  }
});

/** `anyOf` a type and null is, in a manifest, a list of two types. */
function withTypeList({ anyOf, ...rest }: Record<string, unknown>): Record<string, unknown> {
  if (!Array.isArray(anyOf)) return rest;
  const alternatives = anyOf as Record<string, unknown>[];
  const merged = alternatives.reduce((sum, alternative) => ({ ...sum, ...alternative }), {});
  return { ...merged, ...rest, type: alternatives.map(({ type }) => type) };
}

/** The paths of all keys of an object, in order. */
function keyPaths(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => keyPaths(inner, `${path}/${key}`));
}

describe('interface languages', () => {
  const italian = readJson('package.nls.it.json') as Record<string, string>;
  const english = readJson('package.nls.json') as Record<string, string>;

  it('hold the same messages', () => {
    assert.deepEqual(keyPaths(messages.it), keyPaths(messages.en));
  });

  it('hold the same texts of the manifest, and each that it names', () => {
    assert.deepEqual(Object.keys(italian), Object.keys(english));
    const named = [...readFileSync('package.json', 'utf8').matchAll(/"%([^%]+)%"/g)].map(([, key]) => key);
    assert.deepEqual([...new Set(named)].sort(), Object.keys(english).sort());
  });

  it('leave nothing untranslated', () => {
    const same = Object.keys(english).filter((key) => english[key] === italian[key]);
    assert.deepEqual(same, []);
  });
});
