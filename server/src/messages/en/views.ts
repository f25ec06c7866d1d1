import { counted, many } from '../counted';
import type { ViewMessages } from '../areas/views';

export const views: ViewMessages = {
  verdicts: {
    supported: 'Confirmed',
    contradicted: 'Contradicted',
    disputed: 'Disputed among the sources',
    unsupported: 'Without source',
    accepted: 'Accepted',
  },
  factTypes: {
    money: 'Amounts',
    percentage: 'Percentages',
    count: 'Numbers',
    measure: 'Measures',
    fraction: 'Fractions',
    multiple: 'Multiples',
    score: 'Scores',
    date: 'Dates',
    duration: 'Durations and ages',
    time: 'Times',
    ordinal: 'Ordinals',
    person: 'People',
    organization: 'Organizations',
    place: 'Places',
    nationality: 'Nationalities',
    name: 'Other names',
  },
  source: (date, facts, used) =>
    [
      facts === 0 ? 'no facts' : counted('en', facts, 'fact', 'facts'),
      ...(facts === 0 ? [] : [used === 0 ? 'unused' : `${many('en', used)} used`]),
      ...(date === undefined ? [] : [date]),
    ].join(' · '),
  notRead: (reason) => `not read: ${reason}`,
};
