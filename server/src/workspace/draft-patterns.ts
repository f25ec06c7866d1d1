import { formats } from '../core/readers/formats';

/** Globs of what may be a draft, below a workspace folder. */
export const draftPatterns: readonly string[] = [formats.markdown, formats.plainText].flatMap(
  ({ extensions }) => extensions.map((extension) => `**/*.${extension}`),
);
