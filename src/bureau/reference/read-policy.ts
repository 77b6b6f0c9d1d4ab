import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parsePolicy } from '../../contract/policy/parse-policy';
import type { Policy } from '../../domain/policy/policy';

/** Reads the season's policy from the assets. @throws Error that names every problem of the file. */
export const readPolicy = async (assets: string, id: string): Promise<Policy> => {
  const path = join(assets, 'policy', `${id}.json`);
  const parsed = parsePolicy(JSON.parse(await readFile(path, 'utf8')));
  if (parsed.ok) return parsed.value;
  const problems = parsed.error.map(({ path: where, message }) => `${where}: ${message}`);
  throw new Error(`${path}\n${problems.join('\n')}`);
};
