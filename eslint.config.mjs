import js from '@eslint/js';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** What the pure core must never touch: the editor, Node, the clock, chance and the network. */
const impureGlobals = [
  'process',
  'require',
  'Buffer',
  'fetch',
  'setTimeout',
  'setInterval',
  'performance',
  'console',
];

const noClockNoChance = [
  'error',
  { object: 'Date', property: 'now', message: 'The core has no clock.' },
  { object: 'Math', property: 'random', message: 'The core is deterministic.' },
];

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', '.vscode-test/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  {
    files: ['server/src/core/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:*', 'vscode', 'vscode-*', 'chokidar', 'minimatch', 'tinyglobby'],
              message: 'The core is pure.',
            },
            {
              regex: '^(\\.\\./)+(features|workspace|messages|settings|server|cli|main|protocol|convert)',
              message: 'The core knows nothing of what is around it.',
            },
          ],
        },
      ],
      'no-restricted-globals': ['error', ...impureGlobals],
      'no-restricted-properties': noClockNoChance,
    },
  },
  {
    // The sheet is as pure as the core: given the same, it is the same.
    files: ['server/src/sheet/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*', 'vscode', 'vscode-*'], message: 'The sheet is pure.' }] },
      ],
      'no-restricted-properties': noClockNoChance,
    },
  },
  {
    files: ['server/src/sheet/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...impureGlobals] },
  },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-floating-promises': 'off' },
  },
);
