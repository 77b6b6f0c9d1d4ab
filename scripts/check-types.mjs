// Type-checks every zone with its own tsconfig: what a zone may see is part of the check.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

const zones = process.argv.slice(2);
const all = readdirSync('tsconfig').map((name) => name.replace(/\.json$/, ''));
const wanted = zones.length > 0 ? zones : all;

const run = (zone) =>
  new Promise((resolve) => {
    const compiler = zone === 'app' ? 'ngc' : 'tsc';
    const child = spawn(
      `node_modules/.bin/${compiler}`,
      ['-p', `tsconfig/${zone}.json`, '--noEmit'],
      {
        env: { ...process.env, PATH: `${process.cwd()}/node_modules/.bin:${process.env.PATH}` },
      },
    );
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => {
      const empty = /error TS18003/.test(output);
      if (code !== 0 && !empty) console.error(`— ${zone}\n${output}`);
      resolve(code === 0 || empty);
    });
  });

if (!existsSync('node_modules')) throw new Error('run npm ci first');
let failed = false;
const queue = [...wanted];
await Promise.all(
  [0, 1].map(async () => {
    for (let zone = queue.shift(); zone; zone = queue.shift())
      if (!(await run(zone))) failed = true;
  }),
);
console.log(failed ? 'types: failed' : `types: ${wanted.length} zones in order`);
process.exitCode = failed ? 1 : 0;
