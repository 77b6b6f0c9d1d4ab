import { spawn } from 'node:child_process';
import { projectEnv, root } from './dependencies.mjs';

/** Runs a command of the project to its end; resolves to its exit code (1 where a signal ended it). */
export const runCommand = (command, args, { env = {}, stdio = 'inherit' } = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio, env: projectEnv(env) });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
