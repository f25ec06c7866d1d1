import type { NumberData } from '../../locales/number-data';
import type { Token } from '../../text/tokens';
import type { Extraction, Extractor } from '../mention';
import { isPlural, spanOf, touching, unitAt } from './context';

const dashes = '-–‑';
const goals = /^\d{1,3}$/;

/** Whether what follows the second number makes the pair a range of something: "3-4 persone", "10-15 %", "7-8 million". */
function isCounted(tokens: readonly Token[], next: number, data: NumberData): boolean {
  if (unitAt(tokens, next, true, data) !== undefined) return true;
  return data.words.scales.has(tokens[next]?.lower ?? '') || isPlural(tokens[next], data);
}

/** Whether two numbers stand at an index that a dash joins. */
export function isDashedPair(tokens: readonly Token[], index: number): boolean {
  const [home, link, away] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (home === undefined || link === undefined || away === undefined) return false;
  if (!goals.test(home.text) || !goals.test(away.text)) return false;
  return dashes.includes(link.text) && touching(home, link) && touching(link, away);
}

/** Whether a sentence speaks of sport or of a vote. */
export function mayTellScores(tokens: readonly Token[], data: NumberData): boolean {
  return tokens.some(({ lower }) => data.scores.cues.has(lower));
}

/** Results of matches and votes: "3-1", "vince 3 a 1". A longer chain ("4-4-2") is no figure at all. */
export const extractScores: Extractor = ({ tokens }, locale, taken): readonly Extraction[] => {
  const data = locale.numbers;
  const { to, before } = data.scores;
  const found: Extraction[] = [];
  let cued: boolean | undefined;
  for (let i = 0; i + 2 < tokens.length; i++) {
    const [home, link, away] = [tokens[i], tokens[i + 1], tokens[i + 2]];
    if (home?.kind !== 'number' || away?.kind !== 'number' || link === undefined) continue;
    if (!goals.test(home.text) || !goals.test(away.text)) continue;
    const dashed = isDashedPair(tokens, i);
    const spoken = to.has(link.lower) && before.has(tokens[i - 1]?.lower ?? '');
    const span = spanOf(tokens, i, i + 3);
    if ((!dashed && !spoken) || taken(span)) continue;
    if (touching(tokens[i - 1], home) && !'("“['.includes(tokens[i - 1]?.text ?? '')) continue;
    if (dashed && touching(away, tokens[i + 3]) && dashes.includes(tokens[i + 3]?.text ?? '')) {
      let next = i + 3;
      while (dashes.includes(tokens[next]?.text ?? ' ') || tokens[next]?.kind === 'number') next++;
      found.push({ span: spanOf(tokens, i, next) });
      i = next - 1;
      continue;
    }
    if (isCounted(tokens, i + 3, data)) continue;
    cued ??= mayTellScores(tokens, data);
    // Without a word of sport or voting only a pair that falls is no range.
    if (!cued && Number(home.text) < Number(away.text)) continue;
    found.push({
      span,
      figure: { type: 'score', home: Number(home.text), away: Number(away.text) },
      parts: { number: span },
      implied: [],
    });
    i += 2;
  }
  return found;
};
