import type { Qualifier } from '../../figures/figure';
import { phraseTable } from '../phrases';

export const qualifiersBefore = phraseTable<Qualifier>(
  [
    [
      'about|around|roughly|approximately|some|approx|approx.|circa|c.|ca.|~|≈|an estimated|estimated',
      'about',
    ],
    [
      'in the region of|more or less|somewhere around|close to|in the order of|on the order of|an average of',
      'about',
    ],
    [
      'nearly|almost|just under|just below|a little under|slightly under|shy of|approaching|virtually',
      'nearly',
    ],
    ['just short of|nearing|little less than|slightly less than|close on', 'nearly'],
    [
      'more than|over|above|upwards of|upward of|greater than|in excess of|exceeding|well over|higher than',
      'over',
    ],
    [
      'exceeds|exceed|exceeded|surpassing|surpassed|surpasses|beyond|larger than|longer than|better than|>',
      'over',
    ],
    [
      'over -|older than|bigger than|taller than|topping|topped|north of|just over|a little over|slightly more than',
      'over',
    ],
    ['at least|a minimum of|no less than|no fewer than|not less than|minimum|≥|at the very least', 'atLeast'],
    [
      'less than|fewer than|under|below|lower than|smaller than|shorter than|younger than|within|<|under -',
      'under',
    ],
    [
      'up to|as much as|as many as|at most|no more than|not more than|a maximum of|maximum|≤|at the most',
      'atMost',
    ],
  ],
  { backward: true },
);

export const qualifiersAfter = phraseTable<Qualifier>([
  ['or so|or thereabouts|approximately|roughly|on average|or nearly', 'about'],
  [
    'or more|or over|at least|at a minimum|or above|and up|and over|and above|and counting|+|plus|or older',
    'atLeast',
  ],
  ['or less|or fewer|at most|or under|or below|or younger|tops', 'atMost'],
]);
