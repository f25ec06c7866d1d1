import { checkMentions, numericTypes, type ExpectedMention } from '../../support/mentions';
import type { LanguageId } from '../../../server/src/core/text/document';

function check(language: LanguageId, marked: string, ...expected: ExpectedMention[]): void {
  it(marked, () => {
    checkMentions(language, marked, expected, { types: numericTypes });
  });
}

const time = (hours: number, minutes: number): ExpectedMention => ({
  type: 'time',
  minutes: 60 * hours + minutes,
});

describe('times of day', () => {
  describe('with a point, after "at"', () => {
    check('en', 'She handed it in at [23.40].', time(23, 40));
    check('en', 'The alarm rang at [4.52] on Monday.', time(4, 52));
    check('en', 'The shares closed at [12.30].', { type: 'count', value: 12.3 });
    check('en', 'The pound rose and is at [1.27].', { type: 'count', value: 1.27 });
    check('en', 'They were sold at [4.20] lats.', { type: 'count', value: 4.2 });
    check('en', 'The rate is at [4.25%].', { type: 'percentage', value: 4.25 });
  });
  describe('with minutes in words', () => {
    check('en', 'The doors open at [half past seven].', time(7, 30));
    check('en', 'It begins at [half past seven in the evening].', time(19, 30));
    check('en', 'It was [ten past four].', time(4, 10));
    check('en', 'They left at [a quarter to nine].', time(8, 45));
    check('en', 'The vote was [five] to [three].', { type: 'count', value: 5 }, { type: 'count', value: 3 });
    check('en', 'They killed [five] at night.', { type: 'count', value: 5 });
    check('it', 'Alle [sei e mezza] è già in vasca.', time(6, 30));
    check('it', 'Si comincia alle [nove meno un quarto].', time(8, 45));
    check('it', 'Uscì alle [quattro e dieci del mattino].', time(4, 10));
    check('it', 'Partono alle [otto].', time(8, 0));
  });
});
