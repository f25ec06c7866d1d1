import type { FixMessages } from '../areas/fixes';
import { counted } from '../counted';

const corrections = (count: number): string => counted('it', count, 'correzione', 'correzioni');

export const fixes: FixMessages = {
  replaceFrom: (replacement, source, others) =>
    `Sostituisci con «${replacement}» (${source}${others === 0 ? '' : ` e ${counted('it', others, 'altra fonte', 'altre fonti')}`})`,
  fixAll: (count) => `Correggi secondo le fonti (${corrections(count)})`,
  previewAll: (count) => `Correggi tutta la bozza secondo le fonti (${corrections(count)})…`,
  fromSource: (title) => `Secondo «${title}»`,
  workspaceEdit: 'Correggi secondo le fonti',
  nothingToFix: (drafts) => `Nulla da correggere in ${counted('it', drafts, 'bozza', 'bozze')}.`,
  cannotEdit: 'Questo editor non lascia modificare più bozze insieme.',
};
