import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parsePolicy } from '../../contract/policy/parse-policy';
import { draftPolicy } from '../../domain/policy/draft-policy';
import { printProblems } from './print-problems';
import { readPolicy } from './policy-file';

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST';

/** `policy new YEAR --from POLICY [--out FILE]`: a draft for another year; never overwrites a file. */
export const newCommand = async (
  year: number,
  from: string,
  out: string | undefined,
): Promise<number> => {
  const policy = await readPolicy(from);
  if (!policy.ok) {
    printProblems(from, policy.error);
    return 1;
  }
  const draft = draftPolicy(policy.value, year);
  const checked = parsePolicy(draft);
  if (!checked.ok) {
    printProblems(draft.id, checked.error);
    return 1;
  }
  const text = `${JSON.stringify(draft, null, 2)}\n`;
  const next = `${draft.clauses.length} 处引文待抄录，金额、名额、地点待核对 · quotes to copy, amounts, quotas and places to check`;
  if (out === undefined) {
    process.stdout.write(text);
    console.error(`${draft.id}: ${next}`);
    return 0;
  }
  try {
    const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), out);
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    if (!isTaken(error)) throw error;
    console.error(`${out} is there already and is left as it is · 文件已存在，未改动`);
    return 1;
  }
  console.error(`${out}: ${next}`);
  return 0;
};
