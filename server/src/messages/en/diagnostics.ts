import type { DiagnosticsMessages } from '../areas/diagnostics';
import { listed } from '../counted';

const quoted = (text: string): string => `“${text}”`;
const and = (texts: readonly string[]): string => listed('en', texts, 'conjunction');

export const diagnostics: DiagnosticsMessages = {
  contradicted: (draft, said) => `The draft says ${quoted(draft)}, the sources say ${and(said.map(quoted))}.`,
  disputed: (draft, said) =>
    `The draft says ${quoted(draft)}, but the sources disagree: ${and(said.map(quoted))}.`,
  unsupported: (draft) => `The sources say nothing of ${quoted(draft)}.`,
  hedgeDropped: (draft, said) =>
    `The draft says ${quoted(draft)} as if it were exact, the sources say ${quoted(said)}.`,
  unknownDirective: (name, known) => `There is no directive ${quoted(name)}, only ${and(known)}.`,
  restoreHedge: (replacement) => `Write ${quoted(replacement)}, as the sources do`,
  disableLine: 'Do not check this line',
  replaceDirective: (name) => `Replace with “${name}”`,
};
