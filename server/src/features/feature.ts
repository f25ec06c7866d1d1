import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { ClientAbilities } from '../workspace/client-abilities';
import type { Drafts } from '../workspace/drafts';
import type { Notices } from '../workspace/notices';
import type { SourceFiles } from '../workspace/source-files';
import type { Sheets } from '../workspace/sheets';
import type { Workspace } from '../workspace/workspace';
import type { WorkspaceDrafts } from '../workspace/workspace-drafts';

/** What a feature works with. */
export interface Services {
  readonly connection: Connection;
  readonly client: ClientAbilities;
  readonly drafts: Drafts;
  readonly workspace: Workspace;
  readonly workspaceDrafts: WorkspaceDrafts;
  readonly sheets: Sheets;
  readonly files: SourceFiles;
  readonly notices: Notices;
  /** The day it is where the writer is, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** URI of the folder with the pages that explain the codes of diagnostics, with a slash at its end. */
  readonly docs: string | undefined;
}

type Capabilities = Partial<ServerCapabilities>;

/** One feature of the language server protocol, or of Riscontro's additions to it. */
export interface Feature {
  /** What the server tells the client that it can do; a function where that depends on the client. */
  readonly capabilities: Capabilities | ((client: ClientAbilities) => Capabilities);
  /** Answers the feature's requests, and sends its notifications, from now on. */
  register(services: Services): void;
}
