import { opaque } from './blank';
import type { Passage, ReadDocument } from '../text/document';

const factList = /"facts"\s*:\s*\[/u;
const jsonString = /"(?:[^"\\]|\\.)*"/gsu;

/**
 * Reads a file of curated facts: a JSON object whose `facts` are sentences, each of which is a passage, and which may give
 * `title`, `date` and `language`. A file of another form has no passages; what is wrong with it is told where it is opened.
 */
export function readFactFile(text: string): ReadDocument {
  const content = parse(text);
  const list = factList.exec(text);
  if (content === undefined || list === null) return { passages: [] };
  const passages: Passage[] = [];
  const from = list.index + list[0].length;
  for (const match of text.slice(from).matchAll(jsonString)) {
    if (passages.length === content.facts.length) break;
    const start = from + match.index + 1;
    const inner = match[0].slice(1, -1);
    passages.push({ kind: 'item', span: { start, end: start + inner.length }, text: unescaped(inner) });
  }
  const { title, date, language } = content;
  return { passages, title, date, language };
}

interface FactFile extends Pick<ReadDocument, 'title' | 'date' | 'language'> {
  readonly facts: readonly unknown[];
}

function parse(text: string): FactFile | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isFactFile =
      typeof value === 'object' && value !== null && 'facts' in value && Array.isArray(value.facts);
    return isFactFile ? (value as FactFile) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** An escape keeps its length: a quotation mark comes with a space before it, what is written as a number stays unread. */
function unescaped(inner: string): string {
  return inner.replace(/\\(?:u[\da-f]{4}|(.))/giu, (escape, character: string | undefined) =>
    character === undefined
      ? opaque.repeat(escape.length)
      : /["/\\]/u.test(character)
        ? ` ${character}`
        : '  ',
  );
}
