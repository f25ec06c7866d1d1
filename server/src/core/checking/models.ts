import { withFlatTrees } from './model';
import data from './model.json';
import type { ModelPair } from './assessment';
import type { Models } from './verdict';

/** The models that ship. Their form is the training's own; nothing else writes the file. */
export const models: Models = {
  alignment: quick(data.alignment),
  choice: quick(data.choice),
  impression: quick(data.impression),
  decision: quick(data.decision),
  confirmation: quick(data.confirmation),
};

function quick({ figures, names }: ModelPair): ModelPair {
  return { figures: withFlatTrees(figures), names: withFlatTrees(names) };
}
