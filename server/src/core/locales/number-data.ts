/** How a language writes numbers, amounts and their qualifiers. */
export interface NumberData {
  readonly decimalSeparator: ',' | '.';
}
