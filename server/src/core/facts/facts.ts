import {
  documentSpan,
  type AnalyzedDocument,
  type AnalyzedPassage,
  type AnalyzedSentence,
  type PlacedMention,
} from '../analysis/analyze';
import type { Figure } from '../figures/figure';
import type { ClaimType, Fact } from './fact';

/** What a figure is called outside the core: of a name, what it names. */
export function claimType(figure: Figure): ClaimType {
  return figure.type === 'name' ? (figure.kind ?? 'name') : figure.type;
}

/** The facts of a source, in the order of its text. */
export function factsOf(document: AnalyzedDocument): Fact[] {
  return document.passages.flatMap((passage) =>
    passage.sentences.flatMap((sentence) =>
      sentence.mentions.map((mention) => factAt(document, passage, sentence, mention)),
    ),
  );
}

/** A mention in a source, as a fact. */
export function factAt(
  { uri, text, title, date }: AnalyzedDocument,
  passage: AnalyzedPassage,
  sentence: AnalyzedSentence,
  { span, figure }: PlacedMention,
): Fact {
  const quoted = documentSpan(passage, sentence, { start: 0, end: sentence.text.length });
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
}
