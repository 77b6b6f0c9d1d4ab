// Compiles planted files with each zone's own tsconfig: what a zone may not see doesn't exist there.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'fangang-gate-'));
after(() => rmSync(folder, { recursive: true }));

const compile = (zone, code) => {
  writeFileSync(join(folder, 'planted.ts'), code);
  const config = {
    extends: resolve(`tsconfig/${zone}.json`),
    compilerOptions: { typeRoots: [resolve('node_modules/@types')] },
    include: [],
    files: ['planted.ts'],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  return spawnSync('node_modules/.bin/tsc', ['-p', folder, '--noEmit'], { encoding: 'utf8' })
    .stdout;
};

const offences = [
  [
    'the page in domain',
    'domain',
    'export const title = document.title;\n',
    /Cannot find name 'document'/,
  ],
  ['Node in domain', 'domain', 'export const cwd = process.cwd();\n', /Cannot find name 'process'/],
  ['the network in sync', 'sync', "export const f = fetch('/x');\n", /Cannot find name 'fetch'/],
  ['a timer in contract', 'contract', 'setTimeout(() => 0, 1);\n', /Cannot find name 'setTimeout'/],
  [
    'Node in the store',
    'store',
    "export const b = Buffer.from('x');\n",
    /Cannot find name 'Buffer'/,
  ],
  [
    'the page in the bureau',
    'bureau',
    'export const w = window.innerWidth;\n',
    /Cannot find name 'window'/,
  ],
  [
    'an unchecked index',
    'domain',
    'export const n = (a: number[]): number => a[0];\n',
    /undefined/,
  ],
  [
    'undefined for an optional',
    'domain',
    'export const o: { a?: number } = { a: undefined };\n',
    /exactOptionalPropertyTypes/,
  ],
];

describe('the types gate', () => {
  for (const [what, zone, code, message] of offences) {
    it(`refuses ${what}`, () => assert.match(compile(zone, code), message));
  }

  it('lets innocent code through', () => {
    assert.equal(compile('domain', 'export const one = 1;\n'), '');
  });
});
