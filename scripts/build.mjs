// Builds the kiosk and the bureau, each only when something that it is made of has changed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCommand } from './tooling/child.mjs';
import { compressBelow } from './tooling/compress.mjs';
import { ensureDependencies, root } from './tooling/dependencies.mjs';
import { unlessBuilt } from './tooling/stamp.mjs';

const shared = [
  'src/domain',
  'src/contract',
  'src/sync',
  'src/decode',
  'package.json',
  'package-lock.json',
  'tsconfig',
  'tsconfig.json',
  'scripts/build.mjs',
];
const kioskInputs = [
  ...shared,
  'src/app',
  'src/store',
  'src/styles',
  'src/main.ts',
  'src/index.html',
  'src/manifest.webmanifest',
  'assets',
  'angular.json',
  'ngsw-config.json',
];
const bureauInputs = [...shared, 'src/bureau', 'src/cli'];

const mustSucceed = (what, code) => {
  if (code === 0) return;
  console.error(`The ${what} could not be built: see above.`);
  process.exit(1);
};

const buildKiosk = async () => {
  console.error('Building the kiosk …');
  mustSucceed(
    'kiosk',
    await runCommand('ng', ['build', '--progress=false'], { stdio: ['ignore', 2, 2] }),
  );
  compressBelow(join(root, 'dist/kiosk/browser'));
};

const buildBureau = async () => {
  console.error('Building the bureau …');
  const entries = ['src/bureau/main.ts', 'src/bureau/storage/sqlite.worker.ts'].filter((file) =>
    existsSync(join(root, file)),
  );
  mustSucceed(
    'bureau',
    await runCommand(
      'esbuild',
      [
        ...entries,
        '--bundle',
        '--platform=node',
        '--target=node24',
        '--format=esm',
        '--packages=external',
        '--outdir=dist/bureau',
        '--outbase=src/bureau',
        '--sourcemap',
        '--log-level=warning',
      ],
      { stdio: ['ignore', 2, 2] },
    ),
  );
};

/** Brings `dist/` up to date. */
export const buildAll = async () => {
  await unlessBuilt('dist/kiosk/.stamp', kioskInputs, buildKiosk);
  await unlessBuilt('dist/bureau/.stamp', bureauInputs, buildBureau);
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensureDependencies();
  await buildAll();
}
