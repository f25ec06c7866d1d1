import * as z from 'zod/mini';

// What assistants and other programs ask, and what they are answered: the one truth for the MCP server, and for the
// tools in package.json, which a test compares with it.

/** The longest text that is checked, in UTF-16 code units; as for drafts. */
const longestText = 1_000_000;
const longestQuestion = 2000;

const text = (description: string, longest: number) =>
  z.string().check(z.minLength(1), z.maxLength(longest)).register(z.globalRegistry, { description });

export const question = z.object({
  question: text(
    'What to look for: a question, a subject, a name or a figure, in Italian or English.',
    longestQuestion,
  ),
  limit: z.optional(
    z
      .int()
      .check(z.minimum(1), z.maximum(50))
      .register(z.globalRegistry, { description: 'How many sentences to return at most; 8 by default.' }),
  ),
});

export const textToCheck = z.object({
  text: text('The text to check, in Italian or English, as Markdown or plain text.', longestText),
});

const source = {
  /** The path of the source, relative to the folder. */
  source: z.string(),
  title: z.optional(z.string()),
  /** `YYYY-MM-DD` */
  date: z.optional(z.string()),
  /** Of the quote in its source, from 1. */
  line: z.optional(z.int()),
};

const common = {
  /** The number of sources that were read. */
  sources: z.int(),
  /** Those that could not be read, and why, in words. */
  unread: z.optional(z.array(z.object({ source: z.string(), reason: z.string() }))),
};

/** The sentences of the sources that answer a question, the best first. */
export const foundInSources = z.object({
  ...common,
  found: z.array(
    z.object({
      quote: z.string(),
      ...source,
      /** 0 to 1 */
      relevance: z.number(),
      figures: z.array(z.object({ type: z.string(), text: z.string() })),
    }),
  ),
});

const outcome = z.enum(['supported', 'contradicted', 'disputed', 'unsupported', 'accepted']);

/** The figures and names of a text in its order, each with what the sources say of it. */
export const checkedText = z.object({
  ...common,
  summary: z.record(outcome, z.int()),
  claims: z.array(
    z.object({
      text: z.string(),
      /** Half-open, in UTF-16 code units of the text. */
      start: z.int(),
      end: z.int(),
      type: z.string(),
      verdict: outcome,
      /** The probability that the verdict is right. */
      confidence: z.number(),
      /** What the sources say, written the way the text writes it. */
      replacement: z.optional(z.string()),
      evidence: z.array(
        z.object({
          /** The figure as its source writes it. */
          text: z.string(),
          agrees: z.boolean(),
          quote: z.string(),
          ...source,
          replacement: z.optional(z.string()),
        }),
      ),
    }),
  ),
});

export type FoundInSources = z.infer<typeof foundInSources>;
export type CheckedText = z.infer<typeof checkedText>;
