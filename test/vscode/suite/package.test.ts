import assert from 'node:assert/strict';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { extensionId } from './support';

/** All that runs or is shown. The editor adds `.vsixmanifest`, and puts its own data into package.json. */
const allowed = [
  /^package(?:\.nls(?:\.\w+)?)?\.json$/,
  /^(?:readme|changelog)\.md$/i,
  /^license(?:\.txt)?$/i,
  /^dist\/(?:client|server)\/[\w.-]+\.js$/,
  /^docs\/codes\/(?:en|it)\/[\w-]+\.md$/,
  /^l10n\/bundle\.l10n\.\w+\.json$/,
  /^media\/[\w./-]+$/,
  /^dist\/sheet\/page\.(?:css|js)$/,
  /^docs\/images\/(?:hover|sheet)\.png$/,
  /^\.vsixmanifest$/,
];

describe('the package', () => {
  it('is what is installed, not the working tree', () => {
    assert.ok(!installed().startsWith(path.dirname(vsix())), installed());
  });

  it('holds only what runs', () => {
    const folder = installed();
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
      );
    assert.deepEqual(
      files.filter((file) => !allowed.some((pattern) => pattern.test(file))),
      [],
    );
    assert.ok(
      files.includes('dist/client/extension.js') && files.includes('dist/server/main.js'),
      files.join(' '),
    );
  });

  it('is smaller than 2 MB', () => {
    const { size } = statSync(vsix());
    assert.ok(size < 2_000_000, `${size} bytes`);
  });
});

function installed(): string {
  const extension = vscode.extensions.getExtension(extensionId);
  assert.ok(extension, 'the extension is not installed');
  return extension.extensionPath;
}

function vsix(): string {
  const file = process.env['RISCONTRO_VSIX'];
  assert.ok(file, 'RISCONTRO_VSIX is not set');
  return file;
}
