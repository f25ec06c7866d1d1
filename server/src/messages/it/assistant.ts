import type { AssistantMessages } from '../areas/assistant';
import { listed } from '../counted';

export const assistant: AssistantMessages = {
  findTitle: 'Cerca nelle fonti',
  checkTitle: 'Confronta un testo con le fonti',
  noSources: (patterns) => `Non ci sono fonti da cui rispondere in ${listed('it', patterns, 'conjunction')}.`,
  malformed: (problem) => `Non si può chiedere in questa forma: ${problem}`,
};
