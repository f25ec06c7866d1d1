import data from './model.json';
import type { Models } from './verdict';

/** The models that ship. Their form is the training's own; nothing else writes the file. */
export const models: Models = data;
