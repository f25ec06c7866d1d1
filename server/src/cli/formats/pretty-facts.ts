import type { Fact } from '../../core/facts/fact';
import { spellDate } from '../../messages/describe';
import type { FactReport } from '../report';
import type { Terminal } from '../terminal';
import { place } from '../texts';
import { pageOf, paintPart } from './pretty';
import { excerpt } from './style';

/** Columns for the figure; a longer one is cut. */
const longestSurface = 28;

/** The facts by source: place, kind, figure, and the sentence around it. */
export function prettyFacts({ facts, sources, texts, messages }: FactReport, terminal: Terminal): string {
  const { paint, width } = pageOf(terminal);
  const kindWidth = widestOf(facts.map(({ type }) => messages.claimTypes[type]));
  const surfaceWidth = Math.min(widestOf(facts.map(({ surface }) => surface)), longestSurface);
  const placeWidth = 8;
  const room = width - placeWidth - kindWidth - surfaceWidth - 3 * gap.length;

  function row(fact: Fact): string {
    const { line, column } = place(texts.textOf(fact.uri), fact.start);
    const start = fact.start - fact.quoteStart;
    const focus = { start, end: start + fact.end - fact.start };
    const surface = excerpt(fact.surface, { start: 0, end: 1 }, longestSurface).text;
    const columns = [
      paint(`${line}:${column}`.padStart(placeWidth), 'dim'),
      messages.claimTypes[fact.type].padEnd(kindWidth),
      paint(surface.padEnd(surfaceWidth), 'bold'),
    ];
    if (room >= leastQuote) {
      const { text, focus: figure } = excerpt(fact.quote, focus, room);
      columns.push(paintPart(text, { start: 0, end: text.length }, figure, paint));
    }
    return columns.join(gap);
  }

  const blocks = groupBySource(facts).map(([uri, own]) => {
    const { title, date } = own[0] ?? {};
    const spelled = date === undefined ? undefined : spellDate(date, messages.language);
    const provenance = title === undefined ? (spelled ?? '') : messages.finding.provenance(title, spelled);
    const heading = `${paint(texts.pathOf(uri), 'cyan')}${gap}${paint(provenance, 'bold')}`.trimEnd();
    return [heading, ...own.map(row)].join('\n');
  });
  return [...blocks, messages.cli.factSummary(facts.length, sources)].map((block) => `${block}\n`).join('\n');
}

const gap = '  ';

/** In a narrower column a sentence tells nothing. */
const leastQuote = 20;

function widestOf(texts: readonly string[]): number {
  return texts.reduce((width, { length }) => Math.max(width, length), 0);
}

function groupBySource(facts: readonly Fact[]): [string, Fact[]][] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const group = groups.get(fact.uri);
    if (group === undefined) groups.set(fact.uri, [fact]);
    else group.push(fact);
  }
  return [...groups];
}
