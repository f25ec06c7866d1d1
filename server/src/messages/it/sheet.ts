import { reportedOutcomes, type SheetMessages } from '../areas/sheet';
import { counted, many, sumOf } from '../counted';

export const sheet: SheetMessages = {
  heading: 'Scheda di verifica',
  checkedOn: (date) => `Verifica del ${date}`,
  summary: (counts) => {
    const parts = reportedOutcomes(counts).map(
      (verdict) => `${many('it', counts[verdict])} ${sheet.verdicts[verdict](counts[verdict])}`,
    );
    return `${counted('it', sumOf(counts), 'cifra o nome', 'cifre e nomi')}: ${parts.join(', ')}`;
  },
  keys: 'Le frecce passano da una cifra all’altra, Invio va alle prove ed Esc torna indietro.',
  export: 'Esporta…',
  draft: 'Bozza',
  evidence: 'Cifre e prove',
  dates: 'Cronologia delle date',
  sources: 'Fonti',
  verdicts: {
    supported: (count) => (count === 1 ? 'confermato' : 'confermati'),
    contradicted: (count) => (count === 1 ? 'contraddetto' : 'contraddetti'),
    disputed: (count) => (count === 1 ? 'controverso' : 'controversi'),
    unsupported: (_count) => 'senza riscontro',
    accepted: (count) => (count === 1 ? 'accettato' : 'accettati'),
  },
  filter: 'Mostra per verdetto',
  filtered: '{0} di {1} in vista',
  correction: (replacement) => `Correzione: ${replacement}`,
  place: (line, column) => `riga ${line}, colonna ${column}`,
  agrees: 'Dice lo stesso',
  differs: 'Dice altro',
  openSource: (title) => `Apri ${title} a questa cifra`,
  showInDraft: 'Mostra nella bozza',
  notChecked: 'Non controllato',
  nothingToCheck: 'Non ci sono cifre o nomi da controllare.',
  timeline: {
    label: (draft, sources) =>
      `Cronologia: ${counted('it', draft, 'data', 'date')} della bozza in alto, ${many('it', sources)} delle fonti in basso`,
    draft: 'Bozza',
    sources: 'Fonti',
    shortened: 'I lunghi tratti senza date sono accorciati.',
    columns: { date: 'Data', where: 'Dove', text: 'Come è scritta' },
    table: 'Le stesse date in elenco',
    more: (count) => (count === 1 ? 'un’altra' : `altre ${many('it', count)}`),
  },
  sourceColumns: { title: 'Titolo', date: 'Data', path: 'File', uses: 'Cifre che riguarda' },
  undated: 'senza data',
  unused: (count) =>
    count === 1
      ? 'Un’altra fonte non riguarda alcuna cifra.'
      : `Altre ${many('it', count)} fonti non riguardano alcuna cifra.`,
  signOff: { heading: 'Visto', checkedBy: 'Verificato da', date: 'Data', signature: 'Firma' },
  csv: {
    draft: 'Bozza',
    line: 'Riga',
    column: 'Colonna',
    figure: 'Cifra o nome',
    type: 'Tipo',
    verdict: 'Verdetto',
    confidence: 'Affidabilità',
    finding: 'Esito',
    correction: 'Correzione',
    quote: 'Citazione',
    source: 'Fonte',
    sourceDate: 'Data della fonte',
    sourcePath: 'File della fonte',
    sourceLine: 'Riga della fonte',
    otherEvidence: 'Altre prove',
  },
};
