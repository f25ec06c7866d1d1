import type { AnalyzedDocument } from '../analysis/analyze';
import type { FactBase } from '../checking/fact-base';
import type { Fact } from '../facts/fact';
import { factAt } from '../facts/facts';
import type { Figure } from '../figures/figure';
import { shift, type Span } from '../text/span';
import { candidatesFor, type Candidate } from './candidates';
import { placeAt } from './place';
import type { StatedName } from './names';
import { type Stated, type Style, styleAt } from './style';
import { continued, readTyped, type Typed } from './typed';

/** A fact that fits a place of a draft. */
export interface Suggestion {
  /** What was typed of it already; may be empty. */
  readonly span: Span;
  /** What to put there: the fact's value in the style and the language of the draft. */
  readonly text: string;
  readonly fact: Fact;
  /** 0 to 1: how well the fact's sentence fits the draft's. */
  readonly fit: number;
}

/** How many are offered. */
const limit = 8;

/** How many facts are written out to find those that go on from what was typed. */
const writtenLimit = 60;

// Facts that fit less are not offered (measured on right figures of labelled drafts, typed in part). Few names begin with
// the letters that were typed, so that these tell more than the sentence does.
const leastFit: Readonly<Record<Typed['kind'], number>> = {
  amount: 0.1,
  number: 0.1,
  name: 0.01,
  nothing: 0.15,
};

/**
 * The facts that may be meant at a place of a draft, the best first; where a part was typed, those that go on from it.
 * Of names, those that stand in no sentence that is like the draft's come last. Empty where nothing fits.
 */
export function suggest(
  document: AnalyzedDocument,
  offset: number,
  base: FactBase,
  names: readonly StatedName[],
): Suggestion[] {
  const place = placeAt(document, offset);
  const typed = place && readTyped(place.before);
  if (place === undefined || typed === undefined) return [];
  const style = styleAt(document, offset);
  const suggestions = new Map<string, Suggestion>();
  const add = (found: Written | undefined, fact: () => Fact, fit: number): void => {
    if (found === undefined || suggestions.has(found.text) || suggestions.size >= limit) return;
    const { text, span } = found;
    suggestions.set(text, { text, span: shift(span, place.start), fact: fact(), fit });
  };
  const candidates = candidatesFor(place.draft, typed, base, (figure) => suits(figure, typed))
    .filter(({ fit }) => fit >= leastFit[typed.kind])
    .slice(0, writtenLimit);
  for (const candidate of candidates) {
    const { source, fact, fit } = candidate;
    const { document: origin, passage, sentence } = source;
    add(writtenFrom(typed, statedIn(candidate), style), () => factAt(origin, passage, sentence, fact), fit);
  }
  if (typed.kind === 'name') {
    for (const { name, document: origin, passage, sentence, mention } of names) {
      const stated = { figure: name, surface: name.name, language: origin.language };
      add(writtenFrom(typed, stated, style), () => factAt(origin, passage, sentence, mention), 0);
    }
  }
  // "Secondo Matt G": what goes on from more words is meant, not a name that happens to begin with the last.
  const found = [...suggestions.values()];
  const start = Math.min(...found.map(({ span }) => span.start));
  return found.filter(({ span }) => span.start === start);
}

function suits({ type }: Figure, { kind }: Typed): boolean {
  switch (kind) {
    case 'amount':
      return type === 'money';
    case 'number':
      return type !== 'name';
    case 'name':
      return type === 'name';
    case 'nothing':
      return true;
  }
}

function statedIn({ source: { document, sentence }, fact: { figure, span } }: Candidate): Stated {
  return {
    figure,
    surface: sentence.text.slice(span.start, span.end),
    language: document.language,
  };
}

type Written = Pick<Suggestion, 'span' | 'text'>;

/** The first of the ways to write a figure that goes on from what was typed. */
function writtenFrom(typed: Typed, stated: Stated, style: Style): Written | undefined {
  const { figure } = stated;
  const isPerson = figure.type === 'name' && figure.kind === 'person';
  const starts = beginnings(typed);
  const goingOn = (whole: string): Written | undefined => {
    const texts = isPerson ? fromEachWord(whole) : [whole];
    for (const { start, end, text: begun } of starts) {
      const text = texts.map((one) => continued(begun, one)).find((one) => one !== undefined);
      if (text !== undefined) return { span: { start, end }, text };
    }
    return undefined;
  };
  const [first] = style.write(stated, (text) => goingOn(text) !== undefined);
  return first === undefined ? undefined : goingOn(first);
}

/** Of "Secondo Matt G" a name may begin with each word. */
function beginnings(typed: Typed): readonly Pick<Typed, 'start' | 'end' | 'text'>[] {
  if (typed.kind !== 'name') return [typed];
  return Array.from(typed.text.matchAll(/(?<=^| )\S/gu), ({ index }) => ({
    start: typed.start + index,
    end: typed.end,
    text: typed.text.slice(index),
  }));
}

/** A person's name, and what is left of it from each further capital on: one may write the last name alone. */
function fromEachWord(name: string): string[] {
  return Array.from(name.matchAll(/(?<=^|\s)\p{Lu}/gu), ({ index }) => name.slice(index));
}
