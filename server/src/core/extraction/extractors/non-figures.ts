import type { NumberData } from '../../locales/number-data';
import { matchPhrase } from '../../locales/phrases';
import { currencyCodes } from '../../locales/currencies';
import type { Token } from '../../text/tokens';
import type { Extraction, Extractor } from '../mention';
import { isCapitalized, isPlural, spanOf, startsSentence, touching } from './context';
import { isNumbered } from './ordinals';
import { isDashedPair, mayTellScores } from './scores';

/** Content that a reader has blanked: code, an address. */
const opaque = '\ufffc';

const yearLike = /^(?:1\d|20)\d\d$/;

/** Goes on over "5", "5/B", "5 e 6", "12-15", "12.3": the rest of a label that starts with the number at `index`. */
function endOfLabel(tokens: readonly Token[], index: number): number {
  let next = index + 1;
  for (;;) {
    const link = tokens[next];
    const number = tokens[next + 1];
    if (link === undefined || number?.kind !== 'number') return next;
    const tight = touching(tokens[next - 1], link) && touching(link, number);
    if (!tight || !'/-–.:'.includes(link.text)) return next;
    next += 2;
  }
}

/** The number at `index` names something: "articolo 5", "n. 12", "Windows 11", "Apollo 11". */
function isLabelled(tokens: readonly Token[], index: number, data: NumberData): boolean {
  let at = index - 1;
  // "n.", "n°", "#".
  while (tokens[at]?.text === '.' || tokens[at]?.text === '°' || tokens[at]?.text === 'º') at--;
  const before = tokens[at];
  if (before === undefined) return false;
  if (before.text === '#' || before.text === '№' || before.text === '§') return true;
  if (before.kind !== 'word' || before.end < (tokens[index]?.start ?? 0) - 2) return false;
  const { labels, numberedNames } = data.nonFigures;
  const unit = matchPhrase(data.units, tokens, index + 1);
  const scaled = data.words.scales.has(tokens[index + 1]?.lower ?? '');
  if (unit !== undefined || scaled) return false;
  if (isNumbered(tokens, index, data)) return false;
  // "The dead number 280".
  if (data.ordinals.numbered.has(before.lower) && isPlural(tokens[at - 1], data)) return false;
  if (labels.has(before.lower)) {
    // One letter is a label only with its stop: "p. 12"; "no 12 people" is none.
    const stop = at < index - 1;
    if (before.text.length <= 2 && !stop) return false;
    return !(isPlural(tokens[index + 1], data) && !isCapitalized(before));
  }
  if (numberedNames.has(before.lower)) return true;
  // "Beat Leeds 3-1".
  if (isDashedPair(tokens, index) && mayTellScores(tokens, data)) return false;
  return (
    at === index - 1 &&
    isCapitalized(before) &&
    /^\d{1,4}$/.test(tokens[index]?.text ?? '') &&
    !currencyCodes.has(before.text) &&
    !startsSentence(tokens, at) &&
    !isPlural(tokens[index + 1], data) &&
    !isPlural(tokens[index + 2], data)
  );
}

/** Numbers joined by hyphens, dots, slashes or spaces into a telephone number or a code. */
function endOfCode(tokens: readonly Token[], index: number): number | undefined {
  let next = index + 1;
  let groups = 1;
  let digits = tokens[index]?.text.length ?? 0;
  let leadingZero = tokens[index]?.text.startsWith('0') === true && digits > 1;
  for (;;) {
    const last = tokens[next - 1];
    let at = next;
    if (tokens[at]?.text === '-' || tokens[at]?.text === '/') at++;
    const number = tokens[at];
    if (number?.kind !== 'number' || last === undefined || number.start - last.end > 1) break;
    if (number.text.startsWith('0') && number.text.length > 1) leadingZero = true;
    digits += number.text.length;
    groups++;
    next = at + 1;
  }
  const plus = tokens[index - 1]?.text === '+';
  if (groups >= 3 && digits >= 9) return next;
  return (plus || leadingZero) && groups >= 2 && digits >= 6 ? next : undefined;
}

/** Reads nothing: keeps version numbers, labels, codes, telephone numbers, marks and names from being taken for figures. */
export const extractNonFigures: Extractor = ({ tokens }, locale): readonly Extraction[] => {
  const found: Extraction[] = [];
  const data = locale.numbers;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== 'number') continue;
    const before = tokens[i - 1];
    const after = tokens[i + 1];
    let next = i + 1;
    let start = i;
    const code = endOfCode(tokens, i);
    if (code !== undefined && !groupedBySpaces(tokens, i, code)) next = code;
    else if (before?.text === opaque || after?.text === opaque) {
      if (!touching(before, token) && !touching(token, after)) continue;
    } else if (before?.text === '[' && after?.text === ']') {
      start--;
      next++;
    } else if (
      i === 0 &&
      (after?.text === ')' || (after?.text === '.' && tokens.length > 2 && isCapitalized(tokens[2])))
    ) {
      next++;
    } else if (i === 1 && before?.text === '(' && after?.text === ')') {
      start--;
      next++;
    } else if (before?.kind === 'word' && touching(before, token) && !currencyCodes.has(before.text)) {
      // "A320", "G7", "v3".
      start--;
      next = endOfLabel(tokens, i);
    } else if (
      before !== undefined &&
      '-‑'.includes(before.text) &&
      touching(before, token) &&
      touching(tokens[i - 2], before) &&
      tokens[i - 2]?.kind === 'word' &&
      tokens[i - 3]?.kind !== 'number' &&
      (isCapitalized(tokens[i - 2]) || data.nonFigures.numberedNames.has(tokens[i - 2]?.lower ?? '')) &&
      !yearLike.test(token.text)
    ) {
      // "COVID-19", "Boeing-747".
      start -= 2;
    } else if (after?.text === ':' && touching(token, after) && isRatio(tokens, i)) next = i + 3;
    else if (token.text === '24' && after?.text === '/' && tokens[i + 2]?.text === '7') next = i + 3;
    else if (isLabelled(tokens, i, data) && !(yearLike.test(token.text) && isYearName(tokens, i, data)))
      next = endOfLabel(tokens, i);
    else if (
      after?.text === '°' &&
      (tokens[i + 2]?.kind === 'number' || /^[NSEWO]$/.test(tokens[i + 2]?.text ?? ''))
    )
      next = i + 2;
    else continue;
    found.push({ span: spanOf(tokens, start, next) });
    i = next - 1;
  }
  return found;
};

/** "10 000 000" is one number in groups of three. */
function groupedBySpaces(tokens: readonly Token[], first: number, next: number): boolean {
  if (!/^[1-9]\d{0,2}$/.test(tokens[first]?.text ?? '')) return false;
  for (let i = first + 1; i < next; i++) if (!/^\d{3}$/.test(tokens[i]?.text ?? '')) return false;
  return true;
}

/** "16:9", "1:10": two numbers that are no time of day. */
function isRatio(tokens: readonly Token[], index: number): boolean {
  const second = tokens[index + 2];
  if (second?.kind !== 'number' || !touching(tokens[index + 1], second)) return false;
  return !/^[0-5]\d$/.test(second.text) || !/^(?:[01]?\d|2[0-3])$/.test(tokens[index]?.text ?? '');
}

/** A year after a capital ("Expo 2015", "in Italia 2006") is a date's to read; after a law's label it is not. */
function isYearName(tokens: readonly Token[], index: number, data: NumberData): boolean {
  return !data.nonFigures.labels.has(tokens[index - 1]?.lower ?? '') && tokens[index - 1]?.kind === 'word';
}
