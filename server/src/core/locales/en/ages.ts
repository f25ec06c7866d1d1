import type { AgeWords } from '../number-data';
import { phraseTable } from '../phrases';
import { eachPhrase, wordSet } from '../word-lists';

const persons = wordSet(
  'man woman boy girl youth teenager pensioner student widow widower bachelor doctor lawyer teacher nurse farmer engineer',
);

export const ages: AgeWords = {
  cues: phraseTable<true>(
    [
      ['aged|age|age of|at age|ages|ages of|turned|turns|turning|aged between|the age of|aged about', true],
      ['aged under|aged over|aged at least|aged up to|aged nearly|aged almost|the ages of', true],
    ],
    { backward: true },
  ),
  verbs: new Set(),
  after: phraseTable<true>([['old|of age|- old|olds|- olds', true]]),
  owners: wordSet('his her their my your our'),
  decadeParts: wordSet('early mid late middle'),
  endings: [],
  links: wordSet('of'),
  people: persons,
  persons,
  states: phraseTable<true>(
    [
      [eachPhrase('he|she|who', "is|was|'s|will be|would be|would have been|is now|has been"), true],
      ["i am|i'm|i was|you are|you're", true],
    ],
    { backward: true },
  ),
  at: wordSet('at'),
  adverbs: wordSet('only just still already barely now not yet'),
  events: wordSet('died dies die dying dead married marries marry retired retires retire widowed orphaned'),
  lessons: phraseTable<true>([['learnt to|learned to|learns to|learn to', true]]),
  resumes: phraseTable<true>([
    ['he|she|his|her|i', true],
    [eachPhrase('is|was', 'the older|the oldest|the younger|the youngest|the eldest'), true],
    ['the oldest|the youngest|the eldest', true],
  ]),
  openers: new Set(),
  ends: wordSet('when while but and or who then at last next this because although though'),
  bounds: phraseTable<boolean>(
    [
      ['under|over|below|above|up to', false],
      ['younger than|older than|under -|over -', true],
    ],
    { backward: true },
  ),
  groups: wordSet(
    'children child kids pupils students people persons person anyone everyone anybody everybody those adults youngsters ' +
      'teenagers girls boys women men drivers passengers visitors patients residents workers voters players',
  ),
  terms: [],
  lapseBefore: wordSet(
    'for after in within every last past next first during another further lasted lasts lasting took takes',
  ),
  lapseAfter: phraseTable<true>([
    [
      "ago|later|earlier|before|after|since|of|in prison|in jail|in office|in power|in a row|running|apart|'",
      true,
    ],
  ]),
};
