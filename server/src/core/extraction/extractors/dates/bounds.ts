import type { DateFigure } from '../../../figures/figure';
import type { Span } from '../../../text/span';
import { type DateAtom, type DateContext, isApostrophe, lowerAt } from './atom';

interface Bound {
  readonly bound: NonNullable<DateFigure['bound']>;
  readonly span: Span;
}

/** How many words may stand between the word of a bound and the date: "prima della fine del". */
const reach = 5;

/** What the words before a date say of its side: "prima del", "since", "entro la fine del". */
export function findBound(context: DateContext, atom: DateAtom): Bound | undefined {
  const { tokens, data } = context;
  const after = tokens[atom.next];
  const behind = data.boundsBehind.get(after?.lower ?? '');
  if (after !== undefined && behind !== undefined) {
    return { bound: behind, span: { start: after.start, end: after.end } };
  }
  let edge = false;
  for (let at = atom.first - 1; at >= 0 && at >= atom.first - reach; at--) {
    const word = lowerAt(context, at);
    const bound = data.bounds.get(word);
    const first = tokens[at];
    const last = tokens[atom.first - 1];
    if (first === undefined || last === undefined) return undefined;
    if (bound !== undefined) {
      // "a year after the vote of 1 October" dates something else than the vote.
      if (isOneSided(bound) && data.units.has(lowerAt(context, at - 1))) return undefined;
      // "before the end of 2015" includes most of it: only a limit that includes its date keeps its meaning.
      if (edge && bound !== 'until' && bound !== 'since') return undefined;
      return { bound, span: { start: first.start, end: last.end } };
    }
    if (data.edges.has(word)) edge = true;
    else if (!isApostrophe(first) && !data.boundLinks.has(word) && !data.weekdays.has(word)) return undefined;
  }
  return undefined;
}

function isOneSided(bound: Bound['bound']): boolean {
  return bound === 'before' || bound === 'after';
}
