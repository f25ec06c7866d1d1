import type { ConfidenceLevel, HoverMessages } from '../areas/hover';
import { counted } from '../counted';

const levels: Readonly<Record<ConfidenceLevel, string>> = {
  veryHigh: 'molto alta',
  high: 'alta',
  medium: 'media',
  low: 'bassa',
  veryLow: 'molto bassa',
};

export const hover: HoverMessages = {
  verdicts: {
    supported: 'Confermato dalle fonti',
    contradicted: 'Contraddetto dalle fonti',
    disputed: 'Controverso fra le fonti',
    unsupported: 'Senza riscontro nelle fonti',
  },
  confidence: (level, percentage) => `Affidabilità ${levels[level]}: ${percentage}`,
  more: (count) => `E ${counted('it', count, 'altra frase', 'altre frasi')} delle fonti`,
  withdraw: 'Non accettare più',
  heed: 'Confronta di nuovo',
};
