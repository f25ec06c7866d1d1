import type { NameData } from '../../../locales/name-data';
import type { Span } from '../../../text/span';
import type { Token } from '../../../text/tokens';
import type { Sentence } from '../../mention';
import { foldToken, hasNameForm, isApostrophe, isCapitalized, isHyphen, isLowercase, touches } from './words';

/** A capitalized word of a name, with what is written together with it: "Jean-Claude", "O'Neill", "J.K.", "A320". */
export interface Unit extends Span {
  /** Index of its first and of its last token. */
  readonly first: number;
  readonly last: number;
  readonly text: string;
  /** Folded, without apostrophes, hyphens and full stops: what tables are looked up with. */
  readonly folded: string;
}

export interface Reading {
  readonly sentence: Sentence;
  readonly data: NameData;
  readonly taken: (span: Span) => boolean;
}

/** After an apostrophe, in lower case: "don't", "we're", "Altman's". */
const contractions: ReadonlySet<string> = new Set(['t', 'm', 've', 're', 'll', 'd', 's']);

/** Elisions that begin surnames and places as well, and stay where they have a capital: "D'Alema", "Sant'Elia", "L'Aquila". */
const nameElisions: ReadonlySet<string> = new Set([
  'd',
  'o',
  'l',
  'dell',
  'dall',
  'dallo',
  'degli',
  'm',
  'sant',
]);

/** What a given name of two syllables is not: the parts of "Rome-born", "UN-run" and "Co-author". */
const compoundParts: ReadonlySet<string> = new Set(
  `born based bred led run wide style made only free like era bound type size owned held side long old co ex non anti
  pro mid pre post vice neo sub mini semi self web`.split(/\s+/),
);

/** Each half of "Hyun-jin" is a syllable. */
const longestSyllable = 5;

/** Arabic articles, written with a hyphen before a name in any language: "al-Assad". */
const hyphenArticles: ReadonlySet<string> = new Set(['al', 'el', 'ul', 'ad', 'an', 'ar', 'as', 'ash', 'at']);

function makeUnit({ sentence }: Reading, first: number, last: number, end: number, folded: string): Unit {
  const start = sentence.tokens[first]?.start ?? 0;
  return { first, last, start, end, text: sentence.text.slice(start, end), folded };
}

/** The unit that starts at a token, if a name can start there. */
export function readUnit(reading: Reading, index: number, initial = false): Unit | undefined {
  const { tokens } = reading.sentence;
  const token = tokens[index];
  if (token === undefined) return undefined;
  if (isLowercase(token)) return readHyphenArticle(reading, index);
  if (!isCapitalized(token) || reading.taken(token)) return undefined;

  let folded = foldToken(token);
  let last = index;
  let end = token.end;
  if (token.text.length === 1) {
    const dotted = readDotted(tokens, index);
    if (dotted > index) {
      last = dotted;
      end = tokens[dotted]?.end ?? end;
      for (let i = index + 1; i <= last; i += 1) {
        const part = tokens[i];
        if (part?.kind === 'word') folded += foldToken(part);
      }
      return makeUnit(reading, index, last, end, folded);
    }
  }

  for (;;) {
    const current = tokens[last];
    const next = tokens[last + 1];
    if (current === undefined || !touches(current, next)) break;
    const after = touches(next, tokens[last + 2]) ? tokens[last + 2] : undefined;
    if (next.kind === 'number') {
      if (reading.taken(next)) break;
      folded += next.text;
      last += 1;
    } else if (next.kind === 'word' && current.kind === 'number' && isCapitalized(next)) {
      folded += foldToken(next);
      last += 1;
    } else if (isHyphen(next) || next.text === '&') {
      if (
        after === undefined ||
        (!isCapitalized(after) && !(after.kind === 'number' && !reading.taken(after)))
      ) {
        if (after !== undefined && isHyphen(next) && isGivenName(reading, index, last)) {
          folded += ` ${foldToken(after)}`;
          last += 2;
          end = after.end;
          break;
        }
        // "US-based" keeps its name, "Co-founder" at the start of a sentence has none.
        if (initial && isHyphen(next) && after?.kind === 'word' && last === index) return undefined;
        break;
      }
      folded += ` ${foldToken(after)}`;
      last += 2;
    } else if (isApostrophe(next) && after?.kind === 'word') {
      const first = foldToken(current);
      if (isCapitalized(after)) {
        const joins = nameElisions.has(first)
          ? !(initial && first === 'l')
          : !reading.data.elisions.has(first);
        const known = reading.data.known.has(first + foldToken(after));
        if (!known && !joins) return undefined;
        folded += foldToken(after);
        last += 2;
      } else {
        if (reading.data.elisions.has(first)) return undefined;
        if (contractions.has(after.lower) || after.start !== next.end) {
          if (after.lower !== 's') return undefined;
          break;
        }
        if (initial) return undefined;
        folded += foldToken(after);
        last += 2;
      }
    } else break;
    end = tokens[last]?.end ?? end;
  }
  return makeUnit(reading, index, last, end, folded);
}

/** Whether a hyphen joins the syllables of a given name beside a surname: "Hyun-jin Seo", "Han Do-yun". */
function isGivenName({ sentence: { tokens }, data }: Reading, index: number, last: number): boolean {
  const [first, second] = [tokens[last], tokens[last + 2]];
  if (first === undefined || last !== index || !isLowercase(second)) return false;
  const syllables = [first, second].every(
    (part) =>
      part !== undefined &&
      part.text.length >= 2 &&
      part.text.length <= longestSyllable &&
      !compoundParts.has(part.lower),
  );
  if (!syllables || hasNameForm(first.text) || data.known.has(foldToken(first))) return false;
  return isCapitalized(tokens[last + 3]) || isCapitalized(tokens[index - 1]);
}

/** The last token of "J.", "J.K.", "S.p.A." or "U.S." from its first letter; the same index where there is no such thing. */
function readDotted(tokens: readonly Token[], index: number): number {
  let last = index;
  for (;;) {
    const letter = tokens[last];
    const dot = tokens[last + 1];
    if (letter === undefined || dot?.text !== '.' || !touches(letter, dot)) return last;
    const next = tokens[last + 2];
    // A lone letter before the sentence's last stop is no abbreviation: "Malcolm X."
    if (next === undefined && last === index) return last;
    if (!touches(dot, next) || next.kind !== 'word' || next.text.length > 1) return last + 1;
    last += 2;
  }
}

function readHyphenArticle(reading: Reading, index: number): Unit | undefined {
  const { tokens } = reading.sentence;
  const token = tokens[index];
  const hyphen = tokens[index + 1];
  if (
    token === undefined ||
    !isHyphen(hyphen) ||
    !touches(token, hyphen) ||
    !hyphenArticles.has(token.lower)
  ) {
    return undefined;
  }
  const name = tokens[index + 2];
  if (!isCapitalized(name) || !touches(hyphen, name) || reading.taken(name)) return undefined;
  return makeUnit(reading, index, index + 2, name.end, `${token.lower} ${foldToken(name)}`);
}
