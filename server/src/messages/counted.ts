import type { OutcomeCounts } from '../core/checking/outcome';
import type { LanguageId } from '../core/text/document';

/** A whole number as the language writes it. */
export function many(language: LanguageId, count: number): string {
  // Italian leaves four digits ungrouped by default; in a report, columns of numbers read better grouped.
  return count.toLocaleString(language, { useGrouping: 'always' });
}

/** A number with its noun: both languages have one singular, for exactly one. */
export function counted(language: LanguageId, count: number, singular: string, plural: string): string {
  return `${many(language, count)} ${count === 1 ? singular : plural}`;
}

/** "a, b and c", or with "or". */
export function listed(
  language: LanguageId,
  items: readonly string[],
  type: 'conjunction' | 'disjunction',
): string {
  // Made when needed: the first one costs a start several milliseconds.
  return new Intl.ListFormat(language, { type }).format(items);
}

/** How many claims were checked. */
export function sumOf(counts: OutcomeCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** A probability, 0 to 1, as the language writes a percentage. */
export function percent(language: LanguageId, probability: number): string {
  return new Intl.NumberFormat(language, { style: 'percent' }).format(probability);
}
