import type { NumberData } from '../number-data';

export const numbers: NumberData = { decimalSeparator: ',' };
