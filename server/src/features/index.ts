import { askSourcesFeature } from './ask-sources';
import { claimListFeature } from './claim-list';
import { codeActionsFeature } from './code-actions';
import { completionFeature } from './completion';
import { diagnosticsFeature } from './diagnostics';
import { draftStatusFeature } from './draft-status';
import { executeCommandFeature } from './execute-command';
import type { Feature } from './feature';
import { findFactsFeature } from './find-facts';
import { hoverFeature } from './hover';
import { pauseFeature } from './pause';
import { sheetFeature } from './sheet';
import { navigationFeature } from './navigation';
import { sourceListFeature } from './source-list';

/** Every feature of the server. To add one is to add its file and one line here. */
export const features: readonly Feature[] = [
  diagnosticsFeature,
  hoverFeature,
  codeActionsFeature,
  executeCommandFeature,
  navigationFeature,
  draftStatusFeature,
  claimListFeature,
  sourceListFeature,
  sheetFeature,
  askSourcesFeature,
  completionFeature,
  findFactsFeature,
  pauseFeature,
];
