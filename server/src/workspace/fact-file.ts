import { z } from 'zod';
import type { MalformedFactFile } from './read-failure';

/** What a file of curated facts may say, and what each part must be; the parts name what is expected in messages. */
const schema = z.strictObject({
  title: z.string().optional(),
  date: z.iso.date().optional(),
  language: z.enum(['it', 'en']).optional(),
  facts: z.array(z.string().min(1)),
});

/** What is wrong with the text of a fact file: the first thing, with its path inside the file; nothing where all is well. */
export function factFileProblem(text: string): MalformedFactFile | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return { at: '', expected: 'json' };
    throw error;
  }
  const issue = schema.safeParse(value).error?.issues[0];
  if (issue === undefined) return undefined;
  const [part, index] = issue.path;
  if (part === 'facts' && typeof index === 'number') return { at: `facts[${index}]`, expected: 'fact' };
  if (part === 'title' || part === 'date' || part === 'language' || part === 'facts')
    return { at: part, expected: part };
  return { at: '', expected: 'object' };
}
