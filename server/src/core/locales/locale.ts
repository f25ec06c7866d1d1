import type { LanguageId } from '../text/document';
import type { DateData } from './date-data';
import type { NameData } from './name-data';
import type { NumberData } from './number-data';
import type { RenderData } from './render-data';
import type { TextData } from './text-data';

/** All that Riscontro knows of a language. Data only: the algorithms are the same for every language. */
export interface Locale {
  readonly id: LanguageId;
  readonly text: TextData;
  readonly numbers: NumberData;
  readonly dates: DateData;
  readonly names: NameData;
  readonly render: RenderData;
}
