// What runs around all tests of the window: one editor, and a picture of each test that failed.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../../scripts/system.mjs';
import { startEditor } from './editor.mjs';

const pictures = path.join(root, 'out/test/window');

export const mochaHooks = {
  async beforeAll() {
    this.editor = await startEditor();
  },
  async afterEach() {
    const { state, title } = this.currentTest;
    if (state !== 'failed') return;
    mkdirSync(pictures, { recursive: true });
    const file = path.join(pictures, `${title.replace(/\W+/g, '-')}.png`);
    await this.editor.photograph(file);
    console.log(`The window then: ${path.relative(root, file)}`);
  },
  async afterAll() {
    await this.editor.stop();
  },
};
