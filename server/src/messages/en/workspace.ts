import type { WorkspaceMessages } from '../areas/workspace';
import { counted } from '../counted';

export const workspace: WorkspaceMessages = {
  checking: 'Checking all drafts',
  canceled: (done) => `The check was stopped after ${counted('en', done, 'draft', 'drafts')}.`,
  noDrafts: 'There are no drafts to check: no Markdown or plain text that is not a source or excluded.',
};
