import type { NumberData } from '../../locales/number-data';
import { matchPhrase } from '../../locales/phrases';
import type { Token } from '../../text/tokens';
import type { Extractor, Mention } from '../mention';
import { wordValue } from '../number-words';
import { isNoun, spanOf, touching, unitAt } from './context';

interface Clock {
  readonly minutes: number;
  readonly next: number;
  /** Written with minutes, so that it needs no word around it. */
  readonly exact: boolean;
}

const hour = /^(?:[01]?\d|2[0-4])$/;
const sixty = /^[0-5]\d$/;
const pointed = /^([01]?\d|2[0-4])[.,]([0-5]\d)$/;

/** "09:30", "9.30", "21", "otto": the face of a clock. */
function readClock(tokens: readonly Token[], index: number, data: NumberData): Clock | undefined {
  const token = tokens[index];
  if (token?.kind === 'word') {
    const value = wordValue(token.lower, data.words);
    return value === undefined || value > 24 || value < 1
      ? undefined
      : { minutes: value * 60, next: index + 1, exact: false };
  }
  if (token?.kind !== 'number') return undefined;
  const parts = pointed.exec(token.text);
  if (parts !== null)
    return { minutes: Number(parts[1]) * 60 + Number(parts[2]), next: index + 1, exact: false };
  if (!hour.test(token.text)) return undefined;
  const [colon, minutes] = [tokens[index + 1], tokens[index + 2]];
  if (
    colon?.text === ':' &&
    touching(token, colon) &&
    touching(colon, minutes) &&
    sixty.test(minutes?.text ?? '')
  ) {
    const seconds = tokens[index + 3]?.text === ':' && sixty.test(tokens[index + 4]?.text ?? '');
    return {
      minutes: Number(token.text) * 60 + Number(minutes?.text),
      next: index + (seconds ? 5 : 3),
      exact: true,
    };
  }
  return { minutes: Number(token.text) * 60, next: index + 1, exact: false };
}

/** Whether a word before the clock makes it a time: "ore 21", "alle 18.30"; unless something counted follows. */
function isAnnounced(tokens: readonly Token[], index: number, next: number, data: NumberData): boolean {
  const sure = data.times.before.get(tokens[index - 1]?.lower ?? '');
  if (sure === undefined) return false;
  if (sure) return true;
  const after = tokens[next];
  if (unitAt(tokens, next, true, data) !== undefined || data.words.scales.has(after?.lower ?? ''))
    return false;
  return !isNoun(after, data) || pointed.test(tokens[index]?.text ?? '');
}

/** Whether "at" makes a number with two decimals an hour and its minutes, rather than the level of something. */
function isMoment(
  tokens: readonly Token[],
  index: number,
  { minutes, next }: Clock,
  data: NumberData,
): boolean {
  const { at, levels } = data.times;
  if (!at.has(tokens[index - 1]?.lower ?? '') || levels.has(tokens[index - 2]?.lower ?? '')) return false;
  // Below three it may be a rate of exchange, or a height.
  if (!pointed.test(tokens[index]?.text ?? '') || minutes < 180) return false;
  const after = tokens[next];
  if (after?.kind === 'symbol' || data.words.scales.has(after?.lower ?? '')) return false;
  return unitAt(tokens, next, true, data) === undefined && !isNoun(after, data);
}

/** "half past seven": an hour after its minutes in words. */
function readPast(tokens: readonly Token[], index: number, data: NumberData): Clock | undefined {
  const past = matchPhrase(data.times.past, tokens, index);
  const clock = past && readClock(tokens, past.next, data);
  if (past === undefined || clock === undefined || clock.minutes > 720 || clock.minutes % 60 > 0)
    return undefined;
  return { minutes: clock.minutes + past.value, next: clock.next, exact: true };
}

/** "sette e mezza": an hour in words with what it says of its minutes. */
function withParts(tokens: readonly Token[], index: number, clock: Clock, data: NumberData): Clock {
  if (tokens[index]?.kind !== 'word') return clock;
  const part = matchPhrase(data.times.parts, tokens, clock.next);
  if (part === undefined || isNoun(tokens[part.next], data)) return clock;
  return { ...clock, minutes: clock.minutes + part.value, next: part.next };
}

/** Whether what is around a word lets it be an hour: a look that spares most words the reading. */
function mayAnnounce(tokens: readonly Token[], index: number, data: NumberData): boolean {
  const { before, after } = data.times;
  return (
    (before.size > 0 && before.has(tokens[index - 1]?.lower ?? '')) ||
    after.has(tokens[index + 1]?.lower ?? '')
  );
}

/** Times of day. */
export const extractTimes: Extractor = ({ tokens }, locale, taken) => {
  const data = locale.numbers;
  const { am, pm, after } = data.times;
  const found: Mention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    const past = readPast(tokens, i, data);
    const announces = token.kind === 'number' || (token.kind === 'word' && mayAnnounce(tokens, i, data));
    const face = past ?? (announces ? readClock(tokens, i, data) : undefined);
    if (face === undefined) continue;
    const clock = withParts(tokens, i, face, data);
    let { minutes, next } = clock;
    const morning = matchPhrase(am, tokens, next);
    const evening = matchPhrase(pm, tokens, next);
    const spoken = matchPhrase(after, tokens, next);
    const announced = isAnnounced(tokens, i, next, data) || isMoment(tokens, i, clock, data);
    const half = evening ?? morning;
    // "Ore 21 di sera" and "9.30 am", but not "tre di notte" without its clock.
    if (!clock.exact && !announced && spoken === undefined && half?.value.length !== 2) continue;
    if (!clock.exact && !announced && spoken === undefined && data.words.joined) continue;
    if (half !== undefined) {
      if (evening !== undefined && minutes < 720) minutes += 720;
      if (morning !== undefined && minutes >= 720 && minutes < 780) minutes -= 720;
      next = half.next;
    } else if (spoken !== undefined) next = spoken.next;
    const span = spanOf(tokens, i, next);
    if (taken(span) || minutes > 1440) continue;
    found.push({
      span,
      figure: { type: 'time', minutes },
      parts: { number: spanOf(tokens, i, clock.next) },
      implied: [],
    });
    i = next - 1;
  }
  return found;
};
