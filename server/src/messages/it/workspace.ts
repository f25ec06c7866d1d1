import type { WorkspaceMessages } from '../areas/workspace';
import { counted } from '../counted';

export const workspace: WorkspaceMessages = {
  checking: 'Controllo di tutte le bozze',
  canceled: (done) => `Il controllo è stato interrotto dopo ${counted('it', done, 'bozza', 'bozze')}.`,
  noDrafts:
    'Non ci sono bozze da controllare: nessun Markdown o testo semplice che non sia una fonte o escluso.',
};
