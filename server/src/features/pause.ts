import { type PauseParams, pauseNotification } from '../protocol';
import type { Feature } from './feature';

/** Lets the writer have nothing checked for a while. */
export const pauseFeature: Feature = {
  capabilities: {},
  register({ connection, workspace }) {
    connection.onNotification(pauseNotification, ({ paused }: PauseParams) => {
      workspace.pause(paused);
    });
  },
};
