import type { AssistantMessages } from '../areas/assistant';
import { listed } from '../counted';

export const assistant: AssistantMessages = {
  findTitle: 'Find in the sources',
  checkTitle: 'Check a text against the sources',
  noSources: (patterns) => `There are no sources to answer from in ${listed('en', patterns, 'conjunction')}.`,
  malformed: (problem) => `This cannot be asked in this form: ${problem}`,
};
