import type { LanguageId } from '../text/document';
import { business } from './business';
import { culture } from './culture';
import { people } from './people';
import { publicLife } from './public-life';

/** Words of one meaning, in each language; what a text is about is the same whichever of them it uses. */
export type Concept = Readonly<Record<LanguageId, readonly string[]>>;

/** By subject; the order means nothing, and no word stands in two groups. */
const subjects: readonly string[] = [business, culture, people, publicLife];

/**
 * The concept groups of the news domain. A group is a line, Italian words before the stroke and English ones after it;
 * words are single, in lower case, in their dictionary form or, where a stem would miss one, in several.
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
