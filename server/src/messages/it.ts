import { assistant } from './it/assistant';
import { counted, listed, many, sumOf } from './counted';
import { diagnostics } from './it/diagnostics';
import { exceptions } from './it/exceptions';
import { explanation } from './it/explanation';
import { settings } from './it/settings';
import { sheet } from './it/sheet';
import { views } from './it/views';
import { fixes } from './it/fixes';
import { hover } from './it/hover';
import { workspace } from './it/workspace';
import type { Messages } from './messages';

const list = (items: readonly string[]): string => listed('it', items, 'conjunction');
const either = (items: readonly string[]): string => listed('it', items, 'disjunction');

export const it: Messages = {
  language: 'it',
  quoted: (text) => `«${text}»`,
  claimTypes: {
    money: 'importo',
    percentage: 'percentuale',
    count: 'numero',
    measure: 'misura',
    duration: 'durata',
    date: 'data',
    ordinal: 'ordinale',
    fraction: 'frazione',
    multiple: 'multiplo',
    score: 'risultato',
    time: 'ora',
    person: 'persona',
    organization: 'organizzazione',
    place: 'luogo',
    nationality: 'nazionalità',
    name: 'nome',
  },
  verdicts: {
    supported: 'confermato',
    contradicted: 'contraddetto',
    disputed: 'controverso',
    unsupported: 'senza riscontro',
  },
  finding: {
    contradicted: (said) => `Le fonti dicono ${said}`,
    contradictedOtherwise: 'Le fonti dicono altro',
    disputed: (values) => `Le fonti non concordano: ${list(values)}`,
    supported: 'Le fonti lo confermano',
    unsupported: 'Le fonti non ne parlano',
    provenance: (title, date) => (date === undefined ? title : `${title}, ${date}`),
  },
  files: {
    skippedSource: (path, reason) => `Fonte saltata: ${path}: ${reason}`,
    unreadableDraft: (path, reason) => `Bozza non controllata: ${path}: ${reason}`,
    reasons: {
      missing: 'il file non esiste',
      'not-a-file': 'non è un file',
      unreadable: 'non si può leggere',
      'too-large': 'è troppo grande',
      binary: 'non è un testo',
      encoding: 'non è codificato in UTF-8',
    },
    malformed: (at, expected) => `${at === '' ? 'il file' : at} deve essere ${expected}`,
    parts: {
      json: 'JSON',
      object: 'un oggetto con "facts" ed eventualmente "title", "date" e "language"',
      title: 'un testo',
      date: 'un giorno come "2025-11-04"',
      language: '"it" o "en"',
      facts: 'un elenco di frasi',
      fact: 'una frase',
    },
    tooLarge: (limit) => `è troppo grande: il limite è ${many('it', limit)} MB`,
  },
  editor: {
    replaceWith: (replacement) => `Sostituisci con «${replacement}»`,
    draftTooLarge: (name, limit) =>
      `${name} non è controllata: ha più di ${many('it', limit)} caratteri. Dividila in più file.`,
    checkFailed: (name) => `Il controllo di ${name} non è riuscito: il registro di Riscontro dice perché.`,
    andMore: (count) => `Riscontro: ${counted('it', count, 'altro avviso', 'altri avvisi')} nel registro.`,
    status: {
      checked: (counts, sources) => {
        const { contradicted, disputed, supported, unsupported, accepted } = counts;
        const checked = sumOf(counts);
        const parts = [
          counted('it', checked, 'controllato', 'controllati'),
          counted('it', supported, 'confermato', 'confermati'),
          counted('it', contradicted, 'contraddetto', 'contraddetti'),
          ...(disputed > 0 ? [counted('it', disputed, 'controverso', 'controversi')] : []),
          `${many('it', unsupported)} senza fonte`,
          ...(accepted > 0 ? [counted('it', accepted, 'accettato', 'accettati')] : []),
        ];
        const against = counted('it', sources, 'fonte', 'fonti');
        return {
          text: parts.join(' · '),
          explanation: `Cifre e nomi: ${parts.join(', ')}. Confronto con ${against}.`,
        };
      },
      noSources: {
        text: 'nessuna fonte',
        explanation:
          'Non ci sono fonti con cui confrontare questa bozza. L’impostazione riscontro.sources dice dove sono.',
      },
      source: {
        text: 'fonte',
        explanation: 'Questo documento è una delle fonti con cui si confrontano le bozze.',
      },
      paused: {
        text: 'in pausa',
        explanation: 'Riscontro è in pausa e non controlla nulla, finché non riprendi i controlli.',
      },
      excluded: {
        text: 'esclusa',
        explanation: 'Questa bozza non è controllata: l’impostazione riscontro.exclude la esclude.',
      },
      tooLarge: (limit) => ({
        text: 'troppo grande: non controllata',
        explanation: `Questa bozza ha più di ${many('it', limit)} caratteri e non è controllata affatto. Dividila in più file.`,
      }),
      failed: {
        text: 'non controllata',
        explanation: 'Il controllo di questa bozza non è riuscito: l’output di Riscontro dice perché.',
      },
    },
  },
  diagnostics,
  settings,
  views,
  assistant,
  explanation,
  exceptions,
  fixes,
  hover,
  cli: {
    usage: `Riscontro confronta le cifre e i nomi di una bozza con le tue fonti, senza rete.

Uso:
  riscontro check BOZZA… [--sources GLOB…] [--format pretty|json|sarif|github|html|csv]
                         [--fix] [--preset strict|standard|quiet] [--minimum-confidence X]
                         [--gate strict|lenient|advisory] [--exclude GLOB…]
                         [--date AAAA-MM-GG] [--explain]
  riscontro facts [--sources GLOB…] [--format pretty|json]
  riscontro lsp --stdio
  riscontro mcp [--sources GLOB…] [--preset strict|standard|quiet] [--minimum-confidence X]

Comandi:
  check   controlla una o più bozze e dice che cosa le fonti contraddicono
  facts   elenca i fatti che si ricavano dalle fonti
  lsp     avvia il server per gli editor
  mcp     avvia il server per gli assistenti (Model Context Protocol)

Opzioni:
  --sources GLOB…         file, cartelle o glob delle fonti, .txt e .md (seeds/ se non è indicato)
  --exclude GLOB…         file, cartelle o glob che non sono bozze, quando si controlla una cartella
  --format FORMATO        pretty per il terminale (se non è indicato), json, sarif, github;
                          html, la scheda di verifica da firmare; csv, per i fogli di calcolo
  --fix                   corregge nella bozza ciò che le fonti contraddicono
  --explain               dice di ogni cifra e nome perché il verdetto è quello
  --preset LIVELLO        quanto si segnala: strict, più errori e più falsi allarmi; standard (se
                          non è indicato); quiet, solo ciò che è abbastanza sicuro
  --minimum-confidence X  segnala solo ciò che è sicuro almeno quanto X, da 0 a 1; prevale su --preset
  --gate SOGLIA           che cosa fa uscire con 1: strict, ciò che è contraddetto o controverso;
                          lenient, ciò che è contraddetto e sicuro al 95%; advisory, nulla
                          (se non è indicata, ciò che è contraddetto)
  --date AAAA-MM-GG       il giorno della scheda di verifica (se non è indicato, oggi)
  --lang it|en            lingua dei messaggi (se non è indicata, quella dell’ambiente)
  --help, --version

Delle cifre accettate in .riscontro/accepted.json, nella cartella corrente, check tiene conto.
Esce con 0 se la bozza passa la soglia, 1 se non la passa, 2 se il comando o un file è sbagliato.`,
    hint: 'riscontro --help mostra come si usa.',
    error: (text) => `riscontro: ${text}`,
    noCommand: 'manca il comando: check, facts, lsp o mcp',
    unknownCommand: (command) => `comando sconosciuto: ${command}`,
    unknownOption: (option) => `opzione sconosciuta: ${option}`,
    optionNeedsValue: (option) => `l’opzione ${option} vuole un valore`,
    optionTakesNoValue: (option) => `l’opzione ${option} non vuole un valore`,
    unexpectedArgument: (argument) => `argomento di troppo: ${argument}`,
    noDraft: 'manca la bozza da controllare',
    lspNeedsStdio: 'lsp vuole --stdio',
    badChoice: (option, value, choices) =>
      `${option} non può essere ${JSON.stringify(value)}: può essere ${either(choices)}`,
    badProbability: (option, value) =>
      `${option} non può essere ${JSON.stringify(value)}: è un numero da 0 a 1, come 0.8`,
    badDay: (option, value) =>
      `${option} non può essere ${JSON.stringify(value)}: è un giorno come 2025-11-04`,
    noSuchDraft: (pattern) => `nessuna bozza corrisponde a ${pattern}`,
    noSuchSource: (pattern) => `nessuna fonte .txt o .md corrisponde a ${pattern}`,
    noSources: (patterns) => `nessuna fonte leggibile in ${list(patterns)}; indica dove sono con --sources`,
    cannotWrite: (path, reason) => `non si può scrivere ${path}: ${reason}`,
    replaceWith: 'correzione',
    fixed: (path, count) => `${path}: ${counted('it', count, 'correzione', 'correzioni')}`,
    summary: (drafts, counts) => {
      const total = sumOf(counts);
      const parts = [
        counted('it', counts.contradicted, 'contraddetto', 'contraddetti'),
        ...(counts.disputed > 0 ? [counted('it', counts.disputed, 'controverso', 'controversi')] : []),
        counted('it', counts.supported, 'confermato', 'confermati'),
        `${many('it', counts.unsupported)} senza riscontro`,
        ...(counts.accepted > 0 ? [counted('it', counts.accepted, 'accettato', 'accettati')] : []),
      ];
      const checked = counted('it', total, 'cifra o nome', 'cifre e nomi');
      return `${checked} in ${counted('it', drafts, 'bozza', 'bozze')}: ${parts.join(', ')}.`;
    },
    allWell: 'Nulla è in contrasto con le fonti.',
    nothingToCheck: 'La bozza non contiene cifre né nomi da controllare.',
    fixHint: 'riscontro check --fix scrive le correzioni nella bozza.',
    factSummary: (facts, sources) =>
      `${counted('it', facts, 'fatto', 'fatti')} da ${counted('it', sources, 'fonte', 'fonti')}.`,
    noFacts: 'nessun fatto',
    ruleDescriptions: {
      contradicted: 'La bozza dice una cosa, le fonti un’altra.',
      disputed: 'Le fonti non concordano tra loro.',
    },
  },
  sheet,
  workspace,
};
