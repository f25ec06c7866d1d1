import type { Diagnostic } from 'vscode-languageserver';

/** Names states of a draft's diagnostics, so that a client need not be sent again what it has. */
export interface ResultIds {
  /** The id of these diagnostics of a draft: the same as the last time where they are the same. */
  of(uri: string, items: readonly Diagnostic[]): string;
}

export function createResultIds(): ResultIds {
  const latest = new Map<string, { readonly id: string; readonly content: string }>();
  let made = 0;
  return {
    of(uri, items) {
      const content = JSON.stringify(items);
      const known = latest.get(uri);
      if (known?.content === content) return known.id;
      const id = String(++made);
      latest.set(uri, { id, content });
      return id;
    },
  };
}
