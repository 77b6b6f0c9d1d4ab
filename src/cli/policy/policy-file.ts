import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parsePolicy, type PolicyProblem } from '../../contract/policy/parse-policy';
import type { Policy } from '../../domain/policy/policy';
import { err, type Result } from '../../domain/result';

/** The season that is judged by where no other policy is named. */
export const defaultPolicy = 'panzhou-2025';

const shipped = (name: string): string =>
  fileURLToPath(new URL(`../../../assets/policy/${name}.json`, import.meta.url));

/** npm runs us in the project's folder; paths are meant from where the user stands. */
const userFolder = (): string => process.env['INIT_CWD'] ?? process.cwd();

/** A policy by its name (`panzhou-2025`) or by a path, as the user meant it. */
export const policyPath = (nameOrPath: string): string => {
  const candidates = [
    resolve(userFolder(), nameOrPath),
    resolve(process.cwd(), nameOrPath),
    ...(/^[a-z0-9-]+$/.test(nameOrPath) ? [shipped(nameOrPath)] : []),
  ];
  return candidates.find((path) => existsSync(path)) ?? resolve(userFolder(), nameOrPath);
};

/** Reads and parses a policy; what can't be read is a problem of the file as a whole. */
export const readPolicy = async (
  nameOrPath: string,
): Promise<Result<Policy, readonly PolicyProblem[]>> => {
  const path = policyPath(nameOrPath);
  let input: unknown;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
    input = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return err([{ path: '', message: `can't be read as JSON · 无法读取：${why}` }]);
  }
  return parsePolicy(input);
};
