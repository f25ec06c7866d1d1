// What the Node of the host runs: VS Code's own server as code-server ships it, with VS Code's own flags, which stay the
// same from version to version as code-server's do not. Ends with the process that started it.
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({ strict: false, allowPositionals: true });
const [serverModule] = positionals;
const { 'install-extension': vsix, ...flags } = values;

// Without a parent that it is told of, the module takes the command line for its own and starts by itself.
process.env.CODE_SERVER_PARENT_PID = String(process.ppid);
const { loadCodeWithNls } = await import(serverModule);
const code = await loadCodeWithNls();
if (vsix === undefined) await serve();
else await code.spawnCli({ ...flags, 'install-extension': [vsix] });

async function serve() {
  process.once('disconnect', () => process.exit(1));
  const editor = await code.createServer(null, {
    ...flags,
    'accept-server-license-terms': true,
    'without-connection-token': true,
    compatibility: '1.64', // the version since when it may do without the token
  });
  const server = createServer((request, response) => void editor.handleRequest(request, response));
  server.on('upgrade', (request, socket) => void editor.handleUpgrade(request, socket));
  server.listen(0, '127.0.0.1', () => process.send({ url: `http://127.0.0.1:${server.address().port}` }));
}
