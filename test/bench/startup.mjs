// How long the language server takes from its start until it has answered `initialize`, next to a Node that does nothing.
//   node test/bench/startup.mjs [RUNS]     after `npm run build`
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { root } from '../../scripts/system.mjs';

const runs = Number(process.argv[2] ?? 15);
const server = path.join(root, 'dist/server/main.js');

const bare = [];
const initialize = [];
// In turns, so that whatever else the machine does weighs on both.
for (let run = 0; run < runs; run++) {
  bare.push(timeBare());
  initialize.push(await timeInitialize());
}
const [nothing, answered] = [median(bare), median(initialize)];
console.log(`node -e 0               ${nothing.toFixed(0)} ms`);
console.log(`initialize answered     ${answered.toFixed(0)} ms`);
console.log(`ratio                   ${(answered / nothing).toFixed(2)}`);
console.log(`median of ${runs} runs, Node ${process.versions.node}`);

function timeBare() {
  const start = performance.now();
  spawnSync(process.execPath, ['-e', '0']);
  return performance.now() - start;
}

async function timeInitialize() {
  const start = performance.now();
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  send(child, {
    id: 1,
    method: 'initialize',
    params: { processId: process.pid, rootUri: null, capabilities: {} },
  });
  await new Promise((resolve, reject) => {
    child.stdout.once('data', resolve);
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}`)));
  });
  const time = performance.now() - start;
  send(child, { id: 2, method: 'shutdown' });
  send(child, { method: 'exit' });
  await ended;
  return time;
}

function send(child, message) {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

function median(times) {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
}
