import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './dependencies.mjs';

const isTest = (name) => /\.(spec|test)\.ts$/.test(name);

const filesBelow = (path) => {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .flatMap((entry) => filesBelow(join(path, entry.name)))
    .filter((file) => !isTest(file));
};

/** SHA-256 over names and contents of all files below `paths` but tests: equal means nothing to build. */
export const hashOf = (paths) => {
  const hash = createHash('sha256');
  for (const path of paths)
    for (const file of filesBelow(join(root, path)).sort())
      hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
};

/** Runs `build` unless `stampFile` says that it was done for the same inputs. */
export const unlessBuilt = async (stampFile, inputs, build) => {
  const wanted = hashOf(inputs);
  const stamp = join(root, stampFile);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return false;
  await build();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
  return true;
};
