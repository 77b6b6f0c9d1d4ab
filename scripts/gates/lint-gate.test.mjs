// Plants offences under the names of zones and sees ESLint refuse them. Nothing is written into src/.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';

const eslint = new ESLint();
const rulesBroken = async (filePath, code) => {
  const [result] = await eslint.lintText(code, { filePath });
  return result.messages.map(({ ruleId }) => ruleId);
};

const offences = [
  [
    'the clock in domain',
    'src/domain/planted.ts',
    'export const t = Date.now();\n',
    'no-restricted-properties',
  ],
  [
    'a bare new Date() in sync',
    'src/sync/planted.ts',
    'export const t = new Date();\n',
    'no-restricted-syntax',
  ],
  [
    'chance in contract',
    'src/contract/planted.ts',
    'export const r = Math.random();\n',
    'no-restricted-properties',
  ],
  [
    'the network in domain',
    'src/domain/planted.ts',
    "export const f = () => fetch('/x');\n",
    'no-restricted-globals',
  ],
  [
    'crypto in domain',
    'src/domain/planted.ts',
    'export const u = () => crypto.randomUUID();\n',
    'no-restricted-globals',
  ],
  [
    'domain importing contract',
    'src/domain/verdict/planted.ts',
    "export { problemSchema } from '../../contract/wire/problem';\n",
    'no-restricted-imports',
  ],
  [
    'domain importing zod',
    'src/domain/planted.ts',
    "export { z } from 'zod';\n",
    'no-restricted-imports',
  ],
  [
    'sync importing the store',
    'src/sync/planted.ts',
    "export * from '../store/database';\n",
    'no-restricted-imports',
  ],
  [
    'store importing Angular',
    'src/store/planted.ts',
    "export { signal } from '@angular/core';\n",
    'no-restricted-imports',
  ],
  [
    'a feature importing an adapter',
    'src/app/features/claim/planted.ts',
    "export * from '../../adapters/clock';\n",
    'no-restricted-imports',
  ],
  [
    'the bureau importing the app',
    'src/bureau/planted.ts',
    "export * from '../app/shell/app';\n",
    'no-restricted-imports',
  ],
  [
    'a file of 401 lines',
    'src/domain/planted.ts',
    'export {};\n'.padEnd(11 + 400, '\n'),
    'max-lines',
  ],
  ['an enum', 'src/app/planted.ts', 'export enum Colour { Red }\n', 'no-restricted-syntax'],
  [
    'a cast',
    'src/app/planted.ts',
    'export const n = JSON.parse("1") as number;\n',
    '@typescript-eslint/consistent-type-assertions',
  ],
  [
    'any',
    'src/app/planted.ts',
    'export const n = (x: any): unknown => x;\n',
    '@typescript-eslint/no-explicit-any',
  ],
];

describe('the lint gate', () => {
  for (const [what, file, code, rule] of offences) {
    it(`refuses ${what}`, async () => {
      const broken = await rulesBroken(file, code);
      assert.ok(broken.includes(rule), `expected ${rule}, got: ${broken.join(', ') || 'nothing'}`);
    });
  }

  it('lets innocent code through', async () => {
    assert.deepEqual(await rulesBroken('src/domain/planted.ts', 'export const one = 1;\n'), []);
  });
});
