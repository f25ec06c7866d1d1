import type { TextData } from '../text-data';

export const text: TextData = { abbreviations: new Set(), stopWords: new Set() };
