import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { pathToFileURL } from 'node:url';
import { version } from '../../package.json';
import { type AskedSources, checkText, findInSources } from './assistant/answers';
import { checkedText, foundInSources, question, textToCheck } from './assistant/schemas';
import { defaultPreset, type Preset } from './core/checking/presets';
import type { Messages } from './messages';
import { loadExceptions } from './workspace/exceptions/store';
import { nodeFiles } from './workspace/node-files';
import { createSourceStore, type CreateFactChecker } from './workspace/source-store';

export interface McpOptions {
  /** Absolute; what the patterns are relative to. */
  readonly cwd: string;
  readonly sources: readonly string[];
  readonly preset: Preset | undefined;
  /** Overrides the preset. */
  readonly minimumConfidence: number | undefined;
  readonly createFactChecker: CreateFactChecker;
  readonly messages: Messages;
}

const readOnly = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

/** Serves the Model Context Protocol on the process's own streams, until the client closes them. */
export async function serveMcp(options: McpOptions): Promise<void> {
  const { assistant } = options.messages;
  const current = createAskedSources(options);

  /** Answers from the sources as they are on disk now. */
  async function answer(of: (asked: AskedSources) => Record<string, unknown>): Promise<CallToolResult> {
    const asked = await current();
    if (asked.store.size === 0) {
      return { isError: true, content: [{ type: 'text', text: assistant.noSources(options.sources) }] };
    }
    const answered = of(asked);
    return { structuredContent: answered, content: [{ type: 'text', text: JSON.stringify(answered) }] };
  }

  const server = new McpServer({ name: 'riscontro', title: 'Riscontro', version });
  server.registerTool(
    'find_in_sources',
    {
      title: assistant.findTitle,
      description:
        "Finds what the writer's own sources say of something: the best sentences with their document, date and figures. " +
        'Use it before stating a figure, date or name in a draft.',
      inputSchema: question,
      outputSchema: foundInSources,
      annotations: readOnly,
    },
    (input) => answer((asked) => findInSources(input, asked)),
  );
  server.registerTool(
    'check_text',
    {
      title: assistant.checkTitle,
      description:
        "Checks every figure and name of a text against the writer's own sources. Each gets a verdict (supported, contradicted, disputed, unsupported), " +
        "the sources' sentences, and where it is contradicted the right value to put in its place.",
      inputSchema: textToCheck,
      outputSchema: checkedText,
      annotations: readOnly,
    },
    (input) => answer((asked) => checkText(input, asked)),
  );
  await server.connect(new StdioServerTransport());
}

/** Reads the sources when they are first asked, and afterwards what of them has changed. */
function createAskedSources(options: McpOptions): () => Promise<AskedSources> {
  const { cwd, sources, preset = defaultPreset, minimumConfidence = null } = options;
  const { createFactChecker, messages } = options;
  const folder = nodeFiles.canonical(pathToFileURL(cwd).href);
  const store = createSourceStore(folder, nodeFiles, createFactChecker);
  let work: Promise<unknown> = Promise.resolve();

  async function refresh(): Promise<AskedSources> {
    const { exceptions } = await loadExceptions(folder, nodeFiles);
    store.setExceptions(exceptions);
    await store.refresh({ sources, preset, minimumConfidence }, new Set());
    return { folder, store, files: nodeFiles, messages };
  }

  return () => {
    // One after the other: two at once would read every source twice.
    const refreshed = work.then(refresh);
    work = refreshed.catch(() => undefined);
    return refreshed;
  };
}
