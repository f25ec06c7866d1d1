import type { Connection } from 'vscode-languageserver';

/** Puts an error that the server survives into its log, with all that is known of it. */
export function logError(connection: Connection, error: unknown): void {
  connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  if (error instanceof AggregateError) for (const one of error.errors) logError(connection, one);
}
