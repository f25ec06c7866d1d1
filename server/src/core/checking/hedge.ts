import type { Figure, Qualifier } from '../figures/figure';

const hedges: Readonly<Record<Qualifier, number>> = {
  exact: 0,
  about: 1,
  nearly: 1,
  over: 2,
  atLeast: 2,
  under: -2,
  atMost: -2,
};

/** What a figure's hedge is worth as a feature: positive where more may be meant, negative where less. */
export function hedge(figure: Figure): number {
  return 'quantity' in figure ? hedges[figure.quantity.qualifier] : 'bound' in figure ? 1 : 0;
}
