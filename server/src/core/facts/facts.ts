import { documentSpan, type AnalyzedDocument } from '../analysis/analyze';
import type { Figure } from '../figures/figure';
import type { ClaimType, Fact } from './fact';

/** What a figure is called outside the core: of a name, what it names. */
export function claimType(figure: Figure): ClaimType {
  return figure.type === 'name' ? (figure.kind ?? 'name') : figure.type;
}

/** The facts of a source, in the order of its text. */
export function factsOf(document: AnalyzedDocument): Fact[] {
  const { uri, text, title, date } = document;
  return document.passages.flatMap((passage) =>
    passage.sentences.flatMap((sentence) => {
      const quoted = documentSpan(passage, sentence, { start: 0, end: sentence.text.length });
      return sentence.mentions.map(({ span, figure }) => {
        const at = documentSpan(passage, sentence, span);
        return {
          uri,
          ...(title === undefined ? {} : { title }),
          ...(date === undefined ? {} : { date }),
          ...at,
          type: claimType(figure),
          surface: text.slice(at.start, at.end),
          quote: text.slice(quoted.start, quoted.end),
          quoteStart: quoted.start,
          figure,
        };
      });
    }),
  );
}
