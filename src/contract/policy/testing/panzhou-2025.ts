import file from '../../../../assets/policy/panzhou-2025.json';
import { parsePolicy } from '../parse-policy';

const parsed = parsePolicy(file);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));

/** The plan of 2025 as shipped. */
export const panzhou2025 = parsed.value;
