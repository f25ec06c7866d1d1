import type { NameData } from '../name-data';

export const names: NameData = { titles: new Set() };
