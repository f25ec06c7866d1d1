import type { SheetMessage, SheetUpdate } from '../../protocol';

/** What the editor keeps for the page while it is hidden, and over a restart. */
export interface SavedState {
  readonly filters: readonly string[];
  readonly selected: string | undefined;
}

/** The way to the editor that shows the page. */
export interface EditorLink {
  /** Does what a button asks for: opens a source, shows a figure in the draft, exports. */
  act(button: HTMLElement): void;
  /** Tells the editor that the page listens. */
  ready(): void;
  onUpdate(listener: (content: string) => void): void;
  save(state: SavedState): void;
  saved(): SavedState | undefined;
}

/** What VS Code gives to the pages that it shows. */
interface VsCodeApi {
  postMessage(message: SheetMessage): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare const acquireVsCodeApi: (() => VsCodeApi) | undefined;

/** Nothing where the page is a document of its own. */
export function createEditorLink(): EditorLink | undefined {
  if (typeof acquireVsCodeApi === 'undefined') return undefined;
  const editor = acquireVsCodeApi();
  /** The state also holds which draft the page shows, which the extension puts there and reads after a restart. */
  const uri = document.getElementById('sheet')?.dataset['draft'];
  return {
    act({ dataset }) {
      if (dataset['action'] === 'export') {
        editor.postMessage({ type: 'export' });
        return;
      }
      const numbers = /^(\d+):(\d+)-(\d+):(\d+)$/
        .exec(dataset['range'] ?? '')
        ?.slice(1)
        .map(Number);
      const [line = 0, character = 0, endLine = 0, endCharacter = 0] = numbers ?? [];
      editor.postMessage({
        type: 'open',
        uri: dataset['uri'] ?? '',
        range: { start: { line, character }, end: { line: endLine, character: endCharacter } },
        beside: dataset['action'] === 'open',
      });
    },
    ready() {
      editor.postMessage({ type: 'ready' });
    },
    onUpdate(listener) {
      addEventListener('message', ({ data }: MessageEvent<SheetUpdate>) => {
        listener(data.content);
      });
    },
    save(state) {
      editor.setState({ uri, ...state });
    },
    saved() {
      const state = editor.getState();
      return isSaved(state) ? state : undefined;
    },
  };
}

function isSaved(state: unknown): state is SavedState {
  return typeof state === 'object' && state !== null && Array.isArray(Reflect.get(state, 'filters'));
}
