import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly errors: string;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Runs the command line as a process of its own, with these bytes on stdin. */
export const runPolicy = (
  args: readonly string[],
  input: string | Uint8Array = '',
  environment: Readonly<Record<string, string>> = {},
): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/policy.ts', ...args], {
      cwd: root,
      env: { ...process.env, ...environment },
    });
    const out: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.on('error', reject);
    child.on('close', (status) =>
      resolve({
        status,
        out: Buffer.concat(out).toString(),
        errors: Buffer.concat(errors).toString(),
      }),
    );
    // A program that ends early closes its stdin: what it says is judged, not that.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });

/** Output lines, parsed. */
export const jsonLines = (text: string): readonly unknown[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
