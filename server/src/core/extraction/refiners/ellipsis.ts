import type { Figure } from '../../figures/figure';
import type { Mention, Refiner } from '../mention';

/**
 * Notes of a bare number what it would be with the unit of the figure before it: "38.5% belongs to the family; the fund has
 * 12.1". Whether it is that, only a comparison can tell.
 */
export const noteEllipsis: Refiner = (mentions) => {
  let antecedent: Figure | undefined;
  return mentions.map((mention): Mention => {
    const { figure } = mention;
    if (figure.type !== 'count') {
      if (hasUnit(figure)) antecedent = figure;
      return mention;
    }
    if (figure.noun !== undefined || figure.further === true || antecedent === undefined) return mention;
    return { ...mention, elliptical: { ...antecedent, quantity: figure.quantity } as Figure };
  });
};

function hasUnit({ type }: Figure): boolean {
  return type === 'percentage' || type === 'duration' || type === 'money' || type === 'measure';
}
