// @ts-check
import eslint from '@eslint/js';
import angular from 'angular-eslint';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The pure zones are given time, chance and the outside world as ports: they never reach for them. */
const purity = {
  'no-restricted-globals': [
    'error',
    ...[
      'fetch',
      'crypto',
      'performance',
      'setTimeout',
      'setInterval',
      'indexedDB',
      'localStorage',
    ].map((name) => ({
      name,
      message: `A pure zone is given what it needs: take ${name} as a port (a small interface).`,
    })),
  ],
  'no-restricted-properties': [
    'error',
    {
      object: 'Date',
      property: 'now',
      message: 'Take the instant as an argument: the Clock is a port.',
    },
    {
      object: 'Math',
      property: 'random',
      message: 'Take randomness as an argument: it is a port.',
    },
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
      message: 'new Date() reads the clock: take the instant as an argument.',
    },
    { selector: 'TSEnumDeclaration', message: 'Use a const object or a union of literals.' },
  ],
  'no-console': 'error',
};

/** Arrows of ARCHITECTURE.md: what a zone may not import, with the reason. */
const forbid = (/** @type {[string[], string][]} */ ...groups) => ({
  'no-restricted-imports': [
    'error',
    { patterns: groups.map(([group, message]) => ({ group, message })) },
  ],
});

export default defineConfig(
  {
    ignores: [
      'dist/**',
      'data/**',
      '.angular/**',
      'reports/**',
      'coverage/**',
      'node_modules/**',
      '.stryker-tmp/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [
      eslint.configs.recommended,
      tseslint.configs.strict,
      tseslint.configs.stylistic,
      angular.configs.tsRecommended,
    ],
    processor: angular.processInlineTemplates,
    rules: {
      'max-lines': ['error', 400],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@angular-eslint/directive-selector': [
        'error',
        { type: 'attribute', prefix: 'fg', style: 'camelCase' },
      ],
      '@angular-eslint/component-selector': [
        'error',
        { type: 'element', prefix: 'fg', style: 'kebab-case' },
      ],
      '@angular-eslint/prefer-on-push-component-change-detection': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a const object or a union of literals.' },
        {
          selector: 'ImportDeclaration[source.value="zod"] > ImportSpecifier[imported.name="z"]',
          message:
            "Write `import * as z from 'zod'`: the named z brings all of zod, 50 kB more on the wire.",
        },
      ],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
  },
  {
    files: ['src/domain/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      ...purity,
      ...forbid(
        [
          [
            '**/contract/**',
            '**/sync/**',
            '**/store/**',
            '**/app/**',
            '**/bureau/**',
            '**/cli/**',
            '**/decode/**',
          ],
          'domain stands on nothing of ours: what it needs is passed in.',
        ],
        [
          ['@angular/*', 'rxjs', 'dexie', 'zod', 'node:*'],
          'domain is plain TypeScript: parse with zod in contract, keep I/O outside.',
        ],
      ),
    },
  },
  {
    files: ['src/contract/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      ...purity,
      ...forbid(
        [
          ['**/sync/**', '**/store/**', '**/app/**', '**/bureau/**', '**/cli/**', '**/decode/**'],
          'contract knows domain only.',
        ],
        [['@angular/*', 'rxjs', 'dexie', 'node:*'], 'contract is schemas: no I/O.'],
      ),
    },
  },
  {
    files: ['src/sync/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      ...purity,
      ...forbid(
        [
          ['**/store/**', '**/app/**', '**/bureau/**', '**/cli/**', '**/decode/**'],
          'sync plans over ports: store and app implement them.',
        ],
        [['@angular/*', 'dexie', 'node:*'], 'sync is pure planning over ports.'],
      ),
    },
  },
  {
    files: ['src/decode/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: forbid(
      [
        ['**/contract/**', '**/sync/**', '**/store/**', '**/app/**', '**/bureau/**', '**/cli/**'],
        'decode turns bytes into domain values: it knows domain only.',
      ],
      [['@angular/*', 'dexie'], 'decode runs in a worker, in Node and in the bureau alike.'],
    ),
  },
  {
    files: ['src/store/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: forbid(
      [
        ['**/app/**', '**/bureau/**', '**/cli/**', '**/decode/**'],
        'store is under app, and beside the bureau.',
      ],
      [['@angular/*'], 'store has no Angular: adapters connect it.'],
    ),
  },
  {
    files: ['src/bureau/**/*.ts', 'src/cli/**/*.ts'],
    rules: forbid([
      ['**/app/**', '**/store/**'],
      'The bureau shares contract, domain, sync and decode with the kiosk, nothing of its screen or database.',
    ]),
  },
  {
    files: ['src/app/{features,ui,ports,shell,language}/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/testing/**'],
    rules: forbid(
      [
        ['**/store/**', '**/adapters/**'],
        'Inject a port; only app.config.ts knows adapters and store.',
      ],
      [['**/bureau/**', '**/cli/**'], 'The kiosk reaches the bureau over the wire only.'],
    ),
  },
  {
    files: [
      '**/*.spec.ts',
      '**/*.test.ts',
      '**/testing/**/*.ts',
      'e2e/**/*.ts',
      'bench/**/*.ts',
      'scripts/**/*.ts',
    ],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
);
