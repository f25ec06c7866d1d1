import type { Mention } from '../extraction/mention';
import type { ClaimType } from '../checking/claim';
import type { Span } from '../text/span';

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
  readonly figure: Mention['figure'];
}
