// Cruises a small tree with planted imports by the project's own rules.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, it } from 'node:test';

const cruiser = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const config = resolve('.dependency-cruiser.cjs');

const cruise = (files) => {
  const folder = mkdtempSync(join(tmpdir(), 'fangang-arrows-'));
  try {
    for (const [name, code] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(name)), { recursive: true });
      writeFileSync(join(folder, name), code);
    }
    const run = spawnSync(
      process.execPath,
      [cruiser, 'src', '--config', config, '--output-type', 'err'],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    return run.stdout + run.stderr;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const one = 'export const one = 1;\n';
const offences = [
  [
    'domain → contract',
    'domain-arrows',
    { 'src/contract/a.ts': one, 'src/domain/b.ts': "export * from '../contract/a';\n" },
  ],
  [
    'contract → sync',
    'contract-arrows',
    { 'src/sync/a.ts': one, 'src/contract/b.ts': "export * from '../sync/a';\n" },
  ],
  [
    'sync → store',
    'sync-arrows',
    { 'src/store/a.ts': one, 'src/sync/b.ts': "export * from '../store/a';\n" },
  ],
  [
    'store → app',
    'store-arrows',
    { 'src/app/a.ts': one, 'src/store/b.ts': "export * from '../app/a';\n" },
  ],
  [
    'bureau → store',
    'bureau-arrows',
    { 'src/store/a.ts': one, 'src/bureau/b.ts': "export * from '../store/a';\n" },
  ],
  [
    'decode → contract',
    'decode-arrows',
    { 'src/contract/a.ts': one, 'src/decode/b.ts': "export * from '../contract/a';\n" },
  ],
  [
    'one feature → another',
    'features-apart',
    { 'src/app/features/x/a.ts': one, 'src/app/features/y/b.ts': "export * from '../x/a';\n" },
  ],
  [
    'a feature → an adapter',
    'ports-only',
    {
      'src/app/adapters/a.ts': one,
      'src/app/features/y/b.ts': "export * from '../../adapters/a';\n",
    },
  ],
  [
    'a part → a feature',
    'ui-is-dumb',
    { 'src/app/features/x/a.ts': one, 'src/app/ui/b.ts': "export * from '../features/x/a';\n" },
  ],
  [
    'a cycle',
    'no-circular',
    {
      'src/domain/a.ts': "export * from './b';\nexport const a = 1;\n",
      'src/domain/b.ts': "export * from './a';\nexport const b = 1;\n",
    },
  ],
  [
    'a barrel',
    'no-barrels',
    { 'src/domain/x/index.ts': one, 'src/domain/b.ts': "export * from './x/index';\n" },
  ],
  [
    'a utils file',
    'no-utils',
    { 'src/domain/utils.ts': one, 'src/domain/b.ts': "export * from './utils';\n" },
  ],
];

describe('the boundaries gate', () => {
  for (const [what, rule, files] of offences) {
    it(`refuses ${what}`, () => assert.match(cruise(files), new RegExp(`error ${rule}:`)));
  }

  it('lets the arrows of the design through', () => {
    const files = { 'src/domain/a.ts': one, 'src/contract/b.ts': "export * from '../domain/a';\n" };
    assert.match(cruise(files), /no dependency violations/);
  });
});
