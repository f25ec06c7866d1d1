import type { ExplanationMessages } from '../areas/explanation';
import { percent } from '../counted';

export const explanation: ExplanationMessages = {
  sameThing: (probability) => `Draft and source speak of the same thing: ${percent('en', probability)}`,
  wrong: (probability) => `The draft is wrong: ${percent('en', probability)}`,
  nearest: 'What comes nearest in the sources:',
  reasons: {
    search: {
      speaksFor: 'hardly any other sentence of the sources is as near',
      speaksAgainst: 'other sentences of the sources are nearer',
    },
    subject: {
      speaksFor: 'the source has the words of the draft’s sentence',
      speaksAgainst: 'the source lacks words of the draft’s sentence',
    },
    nearby: {
      speaksFor: 'the same words stand near both',
      speaksAgainst: 'few of the words near both are the same',
    },
    adjacent: {
      speaksFor: 'the words just before or after are the same',
      speaksAgainst: 'the words just before and after are not the same',
    },
    kind: {
      speaksFor: 'both state the same kind of thing, in the same unit',
      speaksAgainst: 'the two do not count or name the same kind of thing',
    },
    order: {
      speaksFor: 'no other figure of either sentence fits as well',
      speaksAgainst: 'other figures of the sentences could be meant',
    },
    company: {
      speaksFor: 'the other figures and names around it are in the source, too',
      speaksAgainst: 'other figures and names around it are not in the source',
    },
    clause: {
      speaksFor: 'the very clause speaks of the same',
      speaksAgainst: 'the very clause speaks of something else',
    },
    draft: {
      speaksFor: 'the source states much of what the draft does',
      speaksAgainst: 'the source states little of what the draft does',
    },
    mistakes: {
      speaksFor: 'other figures or names of the draft look wrong, too',
      speaksAgainst: 'nothing else in the draft looks wrong',
    },
    dates: {
      speaksFor: 'the dates beside it fit',
      speaksAgainst: 'the dates beside it do not fit',
    },
    sentence: {
      speaksFor: 'the sentences are of the same length, language and form',
      speaksAgainst: 'the sentences differ in length, language or form',
    },
    alignment: {
      speaksFor: 'the source surely speaks of the same thing',
      speaksAgainst: 'the source may speak of something else',
    },
    agreement: {
      speaksFor: 'no source states what the draft states',
      speaksAgainst: 'a source states what the draft states',
    },
    values: {
      speaksFor: 'the sources have no other value that could be meant',
      speaksAgainst: 'the sources have several values that could be meant',
    },
    taken: {
      speaksFor: 'no other figure of the draft states that value',
      speaksAgainst: 'another figure of the draft states that value',
    },
    standing: {
      speaksFor: 'the name is not what the source is about, or it is of the same kind',
      speaksAgainst: 'the name is what the source is about, or of another kind',
    },
    reckoning: {
      speaksFor: 'the value does not follow from others of the source',
      speaksAgainst: 'the value follows from others of the source',
    },
    hedges: {
      speaksFor: 'no "about" or "over" accounts for the difference',
      speaksAgainst: 'an "about" or "over" may account for the difference',
    },
    likeness: {
      speaksFor: 'the two values differ as a slip does',
      speaksAgainst: 'the two values do not differ as a slip does',
    },
    spelling: {
      speaksFor: 'the two names differ as a slip does, or as two people of one family do',
      speaksAgainst: 'the two names are too different for a slip',
    },
    other: { speaksFor: 'something else speaks for it', speaksAgainst: 'something else speaks against it' },
  },
};
