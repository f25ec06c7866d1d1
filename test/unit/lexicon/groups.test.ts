import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { stemOf } from '../../../server/src/core/analysis/stem';
import { concepts } from '../../../server/src/core/lexicon';
import { apart } from '../../../server/src/core/lexicon/apart';
import { sharedStems } from '../../../server/src/core/lexicon/tabulate';
import { locales } from '../../../server/src/core/locales';
import { distinct, falseFriends } from './kept-apart';
import { shared } from './shared-stems';

const groups = concepts();
const languages = ['it', 'en'] as const;
const alone = new Set(
  apart
    .trim()
    .split('\n')
    .map((line) => line.trim()),
);
const text = (group: (typeof groups)[number]) => `${group.it.join(' ')} / ${group.en.join(' ')}`;

describe('the concept groups', () => {
  it('are 2,000 or more', () => {
    assert.ok(groups.length >= 2000, String(groups.length));
  });

  it('have words of both languages, single and in lower case', () => {
    const word = /^\p{Ll}{2,}$/u;
    const bad = groups.filter((group) => {
      const oneSided = (group.it.length === 0) !== (group.en.length === 0);
      return (
        oneSided !== alone.has(text(group).trim()) ||
        ![...group.it, ...group.en].every((each) => word.test(each))
      );
    });
    assert.deepEqual(bad.map(text), []);
  });

  for (const language of languages) {
    const words = groups.flatMap((group) => group[language]);

    it(`hold each word once (${language})`, () => {
      const seen = new Set<string>();
      assert.deepEqual(
        words.filter((word) => seen.has(word) || !seen.add(word)),
        [],
      );
    });

    it(`hold no word that carries no topic (${language})`, () => {
      assert.deepEqual(
        words.filter((word) => locales[language].text.stopWords.has(word)),
        [],
      );
    });

    it(`share no stems but those known to be settled word by word (${language})`, () => {
      const found = sharedStems(groups, language, stemOf);
      assert.deepEqual(found.sort(), [...shared[language]].sort());
    });
  }

  it('keep false friends apart', () => {
    assert.deepEqual(
      falseFriends.filter(([it, en]) =>
        groups.some((group) => group.it.includes(it) && group.en.includes(en)),
      ),
      [],
    );
  });

  it('keep apart what is not the same fact', () => {
    assert.deepEqual(
      distinct.filter(([one, other]) =>
        languages.some((language) =>
          groups.some((group) => [one, other].every((word) => group[language].includes(word))),
        ),
      ),
      [],
    );
  });
});
