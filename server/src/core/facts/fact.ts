import type { Figure, FigureType, NameKind } from '../figures/figure';
import type { Span } from '../text/span';

/** The type of a figure; of a name what it names, where that is known. */
export type ClaimType = Exclude<FigureType, 'name'> | NameKind | 'name';

/** A mention in a source, with its provenance; what `riscontro facts` lists. `start` and `end` are its span in the source. */
export interface Fact extends Span {
  readonly uri: string;
  readonly title?: string;
  /** `YYYY-MM-DD`: the source document's date. */
  readonly date?: string;
  readonly type: ClaimType;
  /** The figure as the source writes it. */
  readonly surface: string;
  /** The source's sentence, as it stands there. */
  readonly quote: string;
  readonly quoteStart: number;
  readonly figure: Figure;
}
