import type { CheckedClaim, Evidence } from '../../core/checking/claim';
import type { Weighing } from '../../core/checking/explain';
import type { Messages } from '../../messages';
import type { Paint } from './style';

/** How many reasons are named; the others hardly count. */
const strongest = 5;

/**
 * The lines that say why a claim got its verdict: how sure each step is, and what spoke most for it and against it, with
 * its weight in log-odds.
 *
 * @param quotation the lines that show a fact as evidence
 */
export function explanationLines(
  { explanation }: CheckedClaim,
  margin: string,
  { explanation: wording, language }: Messages,
  paint: Paint,
  quotation: (evidence: Evidence) => readonly string[],
): string[] {
  if (explanation === undefined) return [];
  const { alignment, decision, nearest } = explanation;
  const number = new Intl.NumberFormat(language, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'always',
  });
  const step = ({ reasons }: Weighing, title: string): string[] => [
    `${margin}  ${title}`,
    ...reasons.slice(0, strongest).map(({ reason, contribution }) => {
      const { speaksFor, speaksAgainst } = wording.reasons[reason];
      const weight = number.format(contribution).padStart(4);
      return `${margin}  ${paint(weight, contribution > 0 ? 'cyan' : 'dim')}  ${contribution > 0 ? speaksFor : speaksAgainst}`;
    }),
  ];
  return [
    ...(nearest === undefined ? [] : [`${margin}  ${wording.nearest}`, ...quotation(nearest)]),
    ...(alignment === undefined ? [] : step(alignment, wording.sameThing(alignment.probability))),
    ...(decision === undefined ? [] : step(decision, wording.wrong(decision.probability))),
  ];
}
