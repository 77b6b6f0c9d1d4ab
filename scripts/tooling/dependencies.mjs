import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root, wherever the command was called. */
export const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));

const modules = join(root, 'node_modules');
const stamp = join(modules, '.installed-lock');

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

/**
 * Installs what the lock file asks for, once for each state of it. npm's words go to stderr, so that
 * commands with an output of their own stay clean.
 */
export const ensureDependencies = () => {
  // A linked folder belongs to another checkout: it isn't ours to replace.
  if (existsSync(modules) && lstatSync(modules).isSymbolicLink()) return;
  const wanted = lockHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.error('Installing what is missing (npm ci) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(
      'npm ci failed: see above. With no network, copy node_modules from another checkout.',
    );
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
};

/** Node 24 as the project pins it, ahead of whatever the machine has. */
export const node24 = join(modules, '.bin', 'node');

/** The environment for what we start: the project's binaries first on the path. */
export const projectEnv = (extra = {}) => ({
  ...process.env,
  PATH: `${join(modules, '.bin')}${delimiter}${process.env.PATH ?? ''}`,
  ...extra,
});
