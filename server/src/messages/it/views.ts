import { counted } from '../counted';
import type { ViewMessages } from '../areas/views';

export const views: ViewMessages = {
  verdicts: {
    supported: 'Confermati',
    contradicted: 'Contraddetti',
    disputed: 'Controversi fra le fonti',
    unsupported: 'Senza fonte',
    accepted: 'Accettati',
  },
  factTypes: {
    money: 'Importi',
    percentage: 'Percentuali',
    count: 'Numeri',
    measure: 'Misure',
    fraction: 'Frazioni',
    multiple: 'Multipli',
    score: 'Risultati',
    date: 'Date',
    duration: 'Durate ed età',
    time: 'Orari',
    ordinal: 'Ordinali',
    person: 'Persone',
    organization: 'Organizzazioni',
    place: 'Luoghi',
    nationality: 'Nazionalità',
    name: 'Altri nomi',
  },
  source: (date, facts, used) =>
    [
      facts === 0 ? 'nessun dato' : counted('it', facts, 'dato', 'dati'),
      ...(facts === 0 ? [] : [used === 0 ? 'non usata' : counted('it', used, 'usato', 'usati')]),
      ...(date === undefined ? [] : [date]),
    ].join(' · '),
  notRead: (reason) => `non letta: ${reason}`,
};
