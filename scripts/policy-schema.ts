// Writes assets/policy/policy.schema.json from the zod schema, for editors that complete and check policy files.
// `--check` writes nothing and fails where the file isn't current.
import { readFileSync, writeFileSync } from 'node:fs';
import { policyJsonSchema } from '../src/contract/policy/policy-json-schema';

const path = new URL('../assets/policy/policy.schema.json', import.meta.url);
const text = `${JSON.stringify(policyJsonSchema(), null, 2)}\n`;
if (!process.argv.includes('--check')) writeFileSync(path, text);
else if (readFileSync(path, 'utf8') !== text) {
  console.error('policy.schema.json is not current: npm run policy:schema');
  process.exitCode = 1;
}
