import { checkMentions, numericTypes } from '../../support/mentions';
import type { LanguageId } from '../../../server/src/core/text/document';

/** Texts whose numbers are no figures: none of them may become a mention. */
const texts: readonly (readonly [LanguageId, string])[] = [
  ['it', 'Aggiornate alla versione 2.0.1 o alla v3.'],
  ['it', 'Chiamate il numero +39 02 1234567 oppure 06 7654321.'],
  ['it', 'ISBN 978-88-04-12345-6, in libreria.'],
  ['it', 'Come già scritto\\[3\\] e ripetuto \\[12\\].'],
  ['it', '1) Aprire la finestra.'],
  ['it', '(1) Si veda sotto.'],
  ['it', 'Lo dice l’articolo 5 della legge 104/1992.'],
  ['it', 'Il decreto n. 12, il D.Lgs. 81/2008 e gli articoli 3-5.'],
  ['it', 'Aperto 24/7 per chi ha un A320 o un Boeing 747.'],
  ['it', 'Vola con Apollo 11 fino al G7.'],
  ['it', 'La pandemia di COVID-19 e la rete 5G.'],
  ['it', 'Ascolta un MP3 con il suo iPhone 15 e usa Windows 11.'],
  ['it', 'In formato 16:9 sullo schermo.'],
  ['it', 'Gioca in Serie A contro il re Carlo III.'],
  ['it', 'Si veda a pagina 12 il capitolo 3.'],
  ['en', 'Section 3 of the act, page 12, and Article 5.'],
  ['en', 'He watched Super Bowl 50 from Gate 12.'],
  ['en', 'Call 555-123-4567 today.'],
  ['en', 'Version 2.0.1 runs on Windows 11.'],
  ['en', 'The Boeing 737-800 and the F-16 took off.'],
  ['en', 'Read it at \ufffc3 or in note\\[4\\].'],
];

describe('what is no figure', () => {
  for (const [language, text] of texts) {
    it(text, () => {
      checkMentions(language, text, [], { types: numericTypes });
    });
  }
});
