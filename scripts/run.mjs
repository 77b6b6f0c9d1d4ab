// Runs one of our TypeScript programs under the project's Node 24: `node scripts/run.mjs FILE ARGS…`.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureDependencies, node24, projectEnv, root } from './tooling/dependencies.mjs';

ensureDependencies();
const [file, ...args] = process.argv.slice(2);
if (!file) throw new Error('usage: node scripts/run.mjs FILE ARGS…');

const child = spawn(node24, ['--import', 'tsx', join(root, file), ...args], {
  stdio: 'inherit',
  env: projectEnv(),
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('close', (code) => (process.exitCode = code ?? 1));
