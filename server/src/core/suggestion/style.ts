import type { AnalyzedDocument } from '../analysis/analyze';
import { extractMentions } from '../extraction/extract';
import type { Mention } from '../extraction/mention';
import { compare } from '../figures/compare';
import type { Figure } from '../figures/figure';
import { render } from '../figures/render';
import { locales } from '../locales';
import type { Locale } from '../locales/locale';
import type { LanguageId } from '../text/document';
import { tokenize } from '../text/tokens';

/** A figure as a source states it. */
export interface Stated {
  readonly figure: Figure;
  /** As the source writes it. */
  readonly surface: string;
  /** The source's. */
  readonly language: LanguageId;
}

/** A mention with the sentence that its spans refer to. */
interface Example {
  readonly mention: Mention;
  readonly sentence: string;
}

/** How many figures of a draft are tried as examples, the nearest first. */
const exampleLimit = 4;

/** Writes figures of the sources the way a draft writes its own. */
export interface Style {
  /**
   * The ways in which a figure can be written at this place, the best first: as the draft writes the nearest figure of its
   * kind, as the source does where it is in the draft's language, as the language usually does. Each of them reads as the
   * value that the source states.
   *
   * @param isWanted spares the work to make sure of texts that are of no use
   */
  write(stated: Stated, isWanted?: (text: string) => boolean): readonly string[];
}

/** @param offset in the draft: examples near it are followed first */
export function styleAt(draft: AnalyzedDocument, offset: number): Style {
  const locale = locales[draft.language];
  const own = examplesOf(draft, offset);
  const read = new Map<string, readonly Example[]>();

  /** How the language writes figures of a kind: in the examples of its data, or with the name of the unit. */
  function usualExamples(figure: Figure): readonly Example[] {
    const { examples, durations } = locale.render;
    const texts = figure.type === 'duration' ? [`35 ${durations[figure.unit][1]}`] : examples;
    return texts.flatMap((text) => {
      const known = read.get(text) ?? readExamples(text, locale);
      read.set(text, known);
      return known;
    });
  }

  return {
    write({ figure, surface, language }, isWanted = () => true) {
      const native = language === draft.language;
      if (figure.type === 'name') return writeName(figure, native, locale);
      const usual = usualExamples(figure);
      const like = (examples: readonly Example[]): (string | undefined)[] =>
        examples
          .filter(({ mention }) => isExampleOf(mention.figure, figure))
          .slice(0, exampleLimit)
          .map((example) => writeLike(example, figure, locale));
      const texts = [...like(own), ...(native ? [surface] : []), ...like(usual)];
      return [...new Set(texts)]
        .filter((text) => text !== undefined)
        .filter((text) => isWanted(text) && states(text, figure, locale));
    },
  };
}

function examplesOf({ passages }: AnalyzedDocument, offset: number): Example[] {
  const placed = passages.flatMap((passage) =>
    passage.sentences.flatMap((sentence) => {
      const start = passage.span.start + sentence.span.start;
      return sentence.mentions.map((mention) => ({
        mention,
        sentence: sentence.text,
        // What stands at the place itself is only half typed.
        distance:
          start + mention.span.end < offset
            ? offset - start - mention.span.end
            : start + mention.span.start > offset
              ? start + mention.span.start - offset
              : Infinity,
      }));
    }),
  );
  return placed.filter(({ distance }) => distance < Infinity).sort((a, b) => a.distance - b.distance);
}

function readExamples(text: string, locale: Locale): Example[] {
  return extractMentions({ text, tokens: tokenize(text) }, locale).map((mention) => ({
    mention,
    sentence: text,
  }));
}

/** Whether one figure's form suits another: what is left out of a form cannot be written in it. */
function isExampleOf(example: Figure, figure: Figure): boolean {
  if (example.type !== figure.type) return false;
  if (example.type === 'measure' && figure.type === 'measure') return example.unit === figure.unit;
  if (example.type === 'duration' && figure.type === 'duration') {
    return example.unit === figure.unit && example.age === figure.age;
  }
  return true;
}

function writeLike({ mention, sentence }: Example, figure: Figure, locale: Locale): string | undefined {
  const surface = sentence.slice(mention.span.start, mention.span.end);
  return render(figure, mention, surface, locale);
}

/** Whether a text, on its own, states a value and nothing else. */
function states(text: string, figure: Figure, locale: Locale): boolean {
  const [mention, ...others] = extractMentions({ text, tokens: tokenize(text) }, locale);
  if (mention === undefined || others.length > 0) return false;
  if (mention.span.start !== 0 || mention.span.end !== text.length) return false;
  if (mention.figure.type !== figure.type) return false;
  if (mention.figure.type === 'date' && figure.type === 'date') {
    return JSON.stringify(datesOf(mention.figure)) === JSON.stringify(datesOf(figure));
  }
  return compare(mention.figure, figure) === 'agree';
}

function datesOf({ from, to, period, part }: Extract<Figure, { type: 'date' }>): unknown {
  return [from.year, from.month, from.day, to?.year, to?.month, to?.day, period, part];
}

/** Names are the same in every language, but for those of countries, peoples and well-known places. */
function writeName(
  { name, kind, key }: Extract<Figure, { type: 'name' }>,
  native: boolean,
  locale: Locale,
): string[] {
  if (native || kind === 'person' || kind === 'organization') return [name];
  if (kind === 'nationality') return [];
  return [locale.names.countries.get(key) ?? name];
}
