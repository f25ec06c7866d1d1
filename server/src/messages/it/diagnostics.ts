import type { DiagnosticsMessages } from '../areas/diagnostics';
import { listed } from '../counted';

const quoted = (text: string): string => `«${text}»`;
const and = (texts: readonly string[]): string => listed('it', texts, 'conjunction');

export const diagnostics: DiagnosticsMessages = {
  contradicted: (draft, said) => `La bozza dice ${quoted(draft)}, le fonti dicono ${and(said.map(quoted))}.`,
  disputed: (draft, said) =>
    `La bozza dice ${quoted(draft)}, ma le fonti non concordano: ${and(said.map(quoted))}.`,
  unsupported: (draft) => `Le fonti non dicono nulla di ${quoted(draft)}.`,
  hedgeDropped: (draft, said) =>
    `La bozza dà ${quoted(draft)} come valore esatto, le fonti dicono ${quoted(said)}.`,
  unknownDirective: (name, known) => `Non c’è una direttiva ${quoted(name)}, ma soltanto ${and(known)}.`,
  restoreHedge: (replacement) => `Scrivi ${quoted(replacement)}, come le fonti`,
  disableLine: 'Non controllare questa riga',
  replaceDirective: (name) => `Sostituisci con «${name}»`,
};
