import type { ExplanationMessages } from '../areas/explanation';
import { percent } from '../counted';

export const explanation: ExplanationMessages = {
  sameThing: (probability) => `Bozza e fonte parlano della stessa cosa: ${percent('it', probability)}`,
  wrong: (probability) => `La bozza sbaglia: ${percent('it', probability)}`,
  nearest: 'Ciò che nelle fonti le è più vicino:',
  reasons: {
    search: {
      speaksFor: 'quasi nessun’altra frase delle fonti è così vicina',
      speaksAgainst: 'altre frasi delle fonti sono più vicine',
    },
    subject: {
      speaksFor: 'la fonte ha le parole della frase della bozza',
      speaksAgainst: 'alla fonte mancano parole della frase della bozza',
    },
    nearby: {
      speaksFor: 'vicino a entrambe ci sono le stesse parole',
      speaksAgainst: 'vicino alle due poche parole sono le stesse',
    },
    adjacent: {
      speaksFor: 'le parole subito prima o dopo sono le stesse',
      speaksAgainst: 'le parole subito prima e dopo non sono le stesse',
    },
    kind: {
      speaksFor: 'entrambe dicono lo stesso genere di cosa, nella stessa unità',
      speaksAgainst: 'le due non contano o nominano lo stesso genere di cosa',
    },
    order: {
      speaksFor: 'nessun’altra cifra delle due frasi va bene altrettanto',
      speaksAgainst: 'potrebbero essere intese altre cifre delle due frasi',
    },
    company: {
      speaksFor: 'anche le altre cifre e gli altri nomi attorno sono nella fonte',
      speaksAgainst: 'altre cifre o altri nomi attorno non sono nella fonte',
    },
    clause: {
      speaksFor: 'la stessa proposizione parla della stessa cosa',
      speaksAgainst: 'la stessa proposizione parla d’altro',
    },
    draft: {
      speaksFor: 'la fonte dice molto di quel che dice la bozza',
      speaksAgainst: 'la fonte dice poco di quel che dice la bozza',
    },
    mistakes: {
      speaksFor: 'anche altre cifre o altri nomi della bozza sembrano sbagliati',
      speaksAgainst: 'nient’altro nella bozza sembra sbagliato',
    },
    dates: {
      speaksFor: 'le date accanto vanno d’accordo',
      speaksAgainst: 'le date accanto non vanno d’accordo',
    },
    sentence: {
      speaksFor: 'le frasi hanno la stessa lunghezza, lingua e forma',
      speaksAgainst: 'le frasi differiscono per lunghezza, lingua o forma',
    },
    alignment: {
      speaksFor: 'la fonte parla sicuramente della stessa cosa',
      speaksAgainst: 'la fonte forse parla d’altro',
    },
    agreement: {
      speaksFor: 'nessuna fonte dice ciò che dice la bozza',
      speaksAgainst: 'una fonte dice ciò che dice la bozza',
    },
    values: {
      speaksFor: 'le fonti non hanno altri valori che potrebbero essere intesi',
      speaksAgainst: 'le fonti hanno più valori che potrebbero essere intesi',
    },
    taken: {
      speaksFor: 'nessun’altra cifra della bozza dice quel valore',
      speaksAgainst: 'un’altra cifra della bozza dice quel valore',
    },
    standing: {
      speaksFor: 'il nome non è l’argomento della fonte, o è dello stesso tipo',
      speaksAgainst: 'il nome è l’argomento della fonte, o è di altro tipo',
    },
    reckoning: {
      speaksFor: 'il valore non si ricava da altri della fonte',
      speaksAgainst: 'il valore si ricava da altri della fonte',
    },
    hedges: {
      speaksFor: 'nessun «circa» o «oltre» spiega la differenza',
      speaksAgainst: 'un «circa» o «oltre» può spiegare la differenza',
    },
    likeness: {
      speaksFor: 'i due valori differiscono come per una svista',
      speaksAgainst: 'i due valori non differiscono come per una svista',
    },
    spelling: {
      speaksFor: 'i due nomi differiscono come per una svista, o come in una famiglia',
      speaksAgainst: 'i due nomi sono troppo diversi per una svista',
    },
    other: { speaksFor: 'altro parla a favore', speaksAgainst: 'altro parla contro' },
  },
};
