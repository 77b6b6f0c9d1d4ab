import { printProblems } from './print-problems';
import { readPolicy } from './policy-file';
import { readBack } from './read-back';

/** `policy check [FILE]`: what is wrong with a policy, or what it means, in Chinese and then in English. */
export const checkCommand = async (name: string): Promise<number> => {
  const policy = await readPolicy(name);
  if (!policy.ok) {
    printProblems(name, policy.error);
    return 1;
  }
  process.stdout.write(`${readBack(policy.value, 'zh-CN')}\n\n${readBack(policy.value, 'en')}\n`);
  return 0;
};
