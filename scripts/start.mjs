// `npm start`: installs, builds and starts the bureau, which serves the kiosk too. `--real` starts a real campaign.
import { spawn } from 'node:child_process';
import { buildAll } from './build.mjs';
import { ensureDependencies, node24, projectEnv, root } from './tooling/dependencies.mjs';

ensureDependencies();
await buildAll();

const mode = process.argv.includes('--real') ? 'real' : 'practice';
const bureau = spawn(node24, ['dist/bureau/main.js'], {
  cwd: root,
  stdio: 'inherit',
  env: projectEnv({ FANGANG_MODE: mode }),
});
// The terminal sends Ctrl-C to the whole group: the bureau stops itself, and we wait for it.
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => signal === 'SIGTERM' && bureau.kill(signal));
bureau.on('close', (code, signal) => (process.exitCode = signal ? 1 : (code ?? 1)));
