import type { FixMessages } from '../areas/fixes';
import { counted } from '../counted';

const corrections = (count: number): string => counted('en', count, 'fix', 'fixes');

export const fixes: FixMessages = {
  replaceFrom: (replacement, source, others) =>
    `Replace with “${replacement}” (${source}${others === 0 ? '' : ` and ${counted('en', others, 'other source', 'other sources')}`})`,
  fixAll: (count) => `Correct by the sources (${corrections(count)})`,
  previewAll: (count) => `Correct the whole draft by the sources (${corrections(count)})…`,
  fromSource: (title) => `From “${title}”`,
  workspaceEdit: 'Correct by the sources',
  nothingToFix: (drafts) => `There is nothing to correct in ${counted('en', drafts, 'draft', 'drafts')}.`,
  cannotEdit: 'This editor does not let several drafts be edited at once.',
};
