import { z } from 'zod';
import { reasons } from '../core/checking/reasons';
import type { ClaimType } from '../core/checking/claim';
import { outputVersion } from './formats/json';

const position = z.strictObject({ line: z.int().nonnegative(), character: z.int().nonnegative() });

/** As in the Language Server Protocol: lines and UTF-16 characters from 0, the end not included. */
const range = z.strictObject({ start: position, end: position });

/** Offsets are UTF-16 code units of the file's text without its byte order mark, the end not included. */
const span = { start: z.int().nonnegative(), end: z.int().nonnegative() };

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const claimTypes = [
  'money',
  'percentage',
  'count',
  'measure',
  'duration',
  'date',
  'ordinal',
  'fraction',
  'multiple',
  'score',
  'time',
  'person',
  'organization',
  'place',
  'nationality',
  'name',
] as const satisfies readonly ClaimType[];
const claimType = z.enum(claimTypes);

const evidence = z.strictObject({
  ...span,
  uri: z.url(),
  /** Relative to the folder that the command ran in, with `/`. */
  path: z.string(),
  range,
  title: z.string().optional(),
  date: date.optional(),
  quote: z.string(),
  quoteStart: z.int().nonnegative(),
  agrees: z.boolean(),
  replacement: z.string().optional(),
});

/** What a model answered, and what led to it; contributions are in log-odds. */
const weighing = z.strictObject({
  probability: z.number().min(0).max(1),
  base: z.number(),
  reasons: z.array(
    z.strictObject({
      reason: z.enum(reasons),
      contribution: z.number(),
      features: z.array(z.strictObject({ feature: z.string(), value: z.number(), contribution: z.number() })),
    }),
  ),
});

const claim = z.strictObject({
  ...span,
  range,
  /** What stands there. */
  text: z.string(),
  type: claimType,
  verdict: z.enum(['supported', 'contradicted', 'disputed', 'unsupported']),
  confidence: z.number().min(0).max(1),
  replacement: z.string().optional(),
  note: z
    .strictObject({ kind: z.literal('hedgeDropped'), said: z.string(), replacement: z.string() })
    .optional(),
  evidence: z.array(evidence),
  /** Where the writer stands by the claim: it does not count as contradicted unless that has expired. */
  acceptance: z.strictObject({ reason: z.string(), date, expired: z.boolean() }).optional(),
  /** Sources that the writer does not want to be compared with the claim. */
  ignoredSources: z.array(z.url()).optional(),
  /** With `--explain`. */
  explanation: z
    .strictObject({
      alignment: weighing.optional(),
      decision: weighing.optional(),
      nearest: evidence.optional(),
    })
    .optional(),
});

const count = z.int().nonnegative();

/** The output of `riscontro check --format json`. */
export const checkOutput = z.strictObject({
  version: z.literal(outputVersion),
  drafts: z.array(
    z.strictObject({
      path: z.string(),
      claims: z.array(claim),
      /** What `--fix` has corrected; the claims are those of the corrected draft, the span is that of the one before. */
      fixed: z.array(z.strictObject({ ...span, from: z.string(), to: z.string() })),
    }),
  ),
  summary: z.strictObject({
    drafts: count,
    claims: count,
    contradicted: count,
    disputed: count,
    supported: count,
    unsupported: count,
    accepted: count,
    fixed: count,
  }),
});

/** The output of `riscontro facts --format json`. */
export const factsOutput = z.strictObject({
  version: z.literal(outputVersion),
  facts: z.array(
    z.strictObject({
      ...span,
      uri: z.url(),
      path: z.string(),
      range,
      title: z.string().optional(),
      date: date.optional(),
      type: claimType,
      surface: z.string(),
      quote: z.string(),
      quoteStart: z.int().nonnegative(),
      /** The normalized value; decimal numbers are strings, so that none is rounded. */
      figure: z.looseObject({ type: z.string() }),
    }),
  ),
  summary: z.strictObject({ sources: count, facts: count }),
});

export type CheckOutput = z.infer<typeof checkOutput>;
export type FactsOutput = z.infer<typeof factsOutput>;
