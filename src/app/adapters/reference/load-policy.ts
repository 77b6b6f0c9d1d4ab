import { parsePolicy } from '../../../contract/policy/parse-policy';
import type { Policy } from '../../../domain/policy/policy';
import { readAsset } from './read-asset';

export const loadPolicy = async (): Promise<Policy> => {
  const policy = parsePolicy(await readAsset('policy/panzhou-2025.json'));
  if (!policy.ok) throw new Error(`policy: ${policy.error[0]?.path ?? 'unreadable'}`);
  return policy.value;
};
