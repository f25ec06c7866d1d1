import type { LanguageId } from '../text/document';
import type { Concept } from '.';
import { formsOf } from './inflect';

/** How far a word can be trusted to mean a concept: it is listed there, or may be a form of a word that is; less is surer. */
const trust = { listed: 0, noun: 1, verb: 2, other: 3 } as const;

/** The stems that words of several groups of one language have. */
export function sharedStems(concepts: readonly Concept[], language: LanguageId, stemOf: StemOf): string[] {
  return [...groupsByStem(concepts, language, stemOf)]
    .filter(([, groups]) => groups.size > 1)
    .map(([stem]) => stem);
}

/**
 * The groups of one language as `readTable` reads them: a line a group, in the order given, with the stems that only words of
 * this group have, and after "=" the words that their stem does not settle ("costo" and "costa" have one stem). Such a word
 * is one that a group lists, or else a form of one, unless words of two groups may have that form.
 */
export function tabulate(concepts: readonly Concept[], language: LanguageId, stemOf: StemOf): string {
  const byStem = groupsByStem(concepts, language, stemOf);
  const claims = new Map<string, { level: number; groups: Set<number> }>();

  function claim(word: string, group: number, level: number): void {
    const groups = byStem.get(stemOf(word, language));
    if (groups?.size === 1) return; // The stem settles it.
    if (groups === undefined && level === trust.other) return; // Too unsure: no such word may exist, or another may.
    const best = claims.get(word);
    if (best === undefined || level < best.level) claims.set(word, { level, groups: new Set([group]) });
    else if (level === best.level) best.groups.add(group);
  }

  concepts.forEach((concept, group) => {
    for (const word of concept[language]) {
      claim(word, group, trust.listed);
      const { nouns, verbs, others } = formsOf(word, language);
      for (const form of nouns) claim(form, group, trust.noun);
      for (const form of verbs) claim(form, group, trust.verb);
      for (const form of others) claim(form, group, trust.other);
    }
  });

  const lines = concepts.map((): string[] => []);
  for (const [stem, groups] of byStem)
    if (groups.size === 1) for (const group of groups) lines[group]?.push(stem);
  for (const [word, { groups }] of claims)
    if (groups.size === 1) for (const group of groups) lines[group]?.push(`=${word}`);
  return lines.map((line) => line.join(' ')).join('\n');
}

export type StemOf = (word: string, language: LanguageId) => string;

function groupsByStem(
  concepts: readonly Concept[],
  language: LanguageId,
  stemOf: StemOf,
): Map<string, Set<number>> {
  const byStem = new Map<string, Set<number>>();
  concepts.forEach((concept, group) => {
    for (const word of concept[language]) {
      const stem = stemOf(word, language);
      const groups = byStem.get(stem);
      if (groups === undefined) byStem.set(stem, new Set([group]));
      else groups.add(group);
    }
  });
  return byStem;
}
