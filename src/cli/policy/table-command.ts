import type { SchemeId } from '../../domain/policy/scheme-id';
import { endQuietlyOnBrokenPipe } from '../json-lines/write-lines';
import { printProblems } from './print-problems';
import { readPolicy } from './policy-file';
import { truthTable } from './truth-table';

/** `policy table [SCHEME] [--policy FILE]`: the truth table of one scheme, or of all. */
export const tableCommand = async (
  policyName: string,
  scheme: SchemeId | undefined,
): Promise<number> => {
  const policy = await readPolicy(policyName);
  if (!policy.ok) {
    printProblems(policyName, policy.error);
    return 1;
  }
  const schemes = policy.value.schemes.filter(({ id }) => scheme === undefined || id === scheme);
  if (schemes.length === 0) {
    console.error(`${policy.value.id} has no scheme ${scheme}`);
    return 1;
  }
  endQuietlyOnBrokenPipe(process.stdout);
  const tables = schemes.map((one) => truthTable(policy.value, one));
  process.stdout.write(`${tables.join('\n\n')}\n`);
  return 0;
};
