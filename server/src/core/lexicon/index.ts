import type { LanguageId } from '../text/document';
import { apart } from './apart';
import { conflict } from './conflict';
import { culture } from './culture';
import { daily } from './daily';
import { deeds } from './deeds';
import { economy } from './economy';
import { health } from './health';
import { justice } from './justice';
import { lives } from './lives';
import { measures } from './measures';
import { nature } from './nature';
import { politics } from './politics';
import { science } from './science';
import { speech } from './speech';
import { sport } from './sport';
import { transport } from './transport';

/** Words of one meaning, in each language; what a text is about is the same whichever of them it uses. */
export type Concept = Readonly<Record<LanguageId, readonly string[]>>;

/** By subject; a group's place among them is its number in the table, and means nothing else. */
const subjects: readonly string[] = [
  apart,
  conflict,
  culture,
  daily,
  deeds,
  economy,
  health,
  justice,
  lives,
  measures,
  nature,
  politics,
  science,
  speech,
  sport,
  transport,
];

/**
 * The concept groups of the news domain. A group is a line, Italian words before the stroke and English ones after it;
 * words are single, in lower case, in their dictionary form or, where a stem would miss one, in several. No word stands in
 * two groups of its language; a few stand `apart`, without a word of the other. What checks drafts reads the table made of
 * the groups (`readTable`).
 */
export function concepts(): Concept[] {
  return subjects
    .flatMap((subject) => subject.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [it = '', en = ''] = line.split('/').map((side) => side.trim());
      return { it: it.split(/\s+/u).filter(Boolean), en: en.split(/\s+/u).filter(Boolean) };
    });
}
