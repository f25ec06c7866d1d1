import type { ConfidenceLevel, HoverMessages } from '../areas/hover';
import { counted } from '../counted';

const levels: Readonly<Record<ConfidenceLevel, string>> = {
  veryHigh: 'Very high',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  veryLow: 'Very low',
};

export const hover: HoverMessages = {
  verdicts: {
    supported: 'Confirmed by the sources',
    contradicted: 'Contradicted by the sources',
    disputed: 'Disputed among the sources',
    unsupported: 'Not in the sources',
  },
  confidence: (level, percentage) => `${levels[level]} confidence: ${percentage}`,
  more: (count) => `And ${counted('en', count, 'more sentence', 'more sentences')} of the sources`,
  withdraw: 'No longer accept',
  heed: 'Compare again',
};
