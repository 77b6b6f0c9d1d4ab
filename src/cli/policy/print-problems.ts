import type { PolicyProblem } from '../../contract/policy/parse-policy';

/** What is wrong with a policy file, a line each, to stderr. */
export const printProblems = (name: string, problems: readonly PolicyProblem[]): void => {
  console.error(`${name}: ${problems.length} 处错误 · ${problems.length} problem(s)`);
  for (const { path, message } of problems)
    console.error(`  ${path === '' ? '·' : path}: ${message}`);
};
