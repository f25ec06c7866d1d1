import type { ExceptionMessages } from '../areas/exceptions';

export const exceptions: ExceptionMessages = {
  accept: (isName) => (isName ? 'Accetta questo nome…' : 'Accetta questa cifra…'),
  withdraw: (isName) => (isName ? 'Non accettare più questo nome' : 'Non accettare più questa cifra'),
  ignore: (isName, title) => `Ignora «${title}» per ${isName ? 'questo nome' : 'questa cifra'}`,
  heed: (isName, title) => `Confronta di nuovo ${isName ? 'questo nome' : 'questa cifra'} con «${title}»`,
  accepted: (isName, date, reason) =>
    `${isName ? 'Nome accettato' : 'Cifra accettata'} il ${date}${reason === '' ? '' : `: ${reason}`}`,
  expired: (isName, date, reason) =>
    `${isName ? 'Nome accettato' : 'Cifra accettata'} il ${date}, quando le fonti dicevano altro${reason === '' ? '' : `: ${reason}`}`,
  ignoring: (title) => `Senza confronto con «${title}»`,
  malformed: (name, reason) => `${name}: ${reason}. Finché è così non vale; tutto il resto sì.`,
  notSaved: (name, reason) =>
    `Non salvato, perché ${name} non è come deve: ${reason}. Il file è rimasto com’era.`,
  noFolder: 'Una cifra si può accettare soltanto in un documento della cartella di lavoro.',
  claimGone: 'Il testo è cambiato nel frattempo: nulla è stato salvato.',
  parts: {
    json: 'JSON',
    file: 'un oggetto con "version" e gli elenchi "accepted" e "ignored"',
    version: '1, la versione che questo Riscontro conosce',
    list: 'un elenco',
    entry: 'un oggetto con "text", "context" e ciò che lo riguarda',
    text: 'un testo non vuoto',
    number: 'un numero intero da 1 in su',
    evidence: 'un elenco di fatti, ognuno con "quote" e "value"',
    fact: 'un oggetto con "quote" e "value"',
    reason: 'un testo',
    date: 'un giorno come "2025-11-04"',
  },
};
