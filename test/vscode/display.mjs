// A virtual display for desktop VS Code on a Linux machine that has none.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { which } from '../../scripts/system.mjs';

const displayMissing = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;

/** Whether windows can be opened here, be it on a virtual display. */
export function displayPossible() {
  return !displayMissing || which('Xvfb') !== undefined;
}

/** Starts a virtual display where there is no other; it ends with this process. */
export async function provideDisplay() {
  if (!displayMissing || process.env.DISPLAY) return;
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  process.once('exit', () => server.kill());
  // It prints the number of the display that it found free.
  const [number] = await once(server.stdout, 'data', { signal: AbortSignal.timeout(10_000) });
  process.env.DISPLAY = `:${String(number).trim()}`;
  server.stdout.destroy();
  server.unref();
}
