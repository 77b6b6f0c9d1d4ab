import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const probe = createServer();
    probe.on('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      probe.close(() => done(port));
    });
  });

/** A real bureau in a process of its own, with its own data folder; it can be stopped and started again. */
export class BureauProcess {
  readonly dataFolder = mkdtempSync(join(tmpdir(), 'fangang-bureau-'));
  readonly output: string[] = [];
  #child: ChildProcess | undefined;

  private constructor(
    readonly port: number,
    readonly env: Readonly<Record<string, string>>,
  ) {}

  /** `env`: settings beside those of the test, such as FANGANG_KIOSK_DIR. */
  static async start(env: Readonly<Record<string, string>> = {}): Promise<BureauProcess> {
    const bureau = new BureauProcess(await freePort(), env);
    await bureau.up();
    return bureau;
  }

  get url(): string {
    return `http://localhost:${this.port}`;
  }

  /** Starts the process on the same port and data; resolves when it answers. */
  async up(): Promise<void> {
    const child = spawn(resolve('node_modules/.bin/node'), [resolve('dist/bureau/main.js')], {
      env: {
        ...process.env,
        PORT: String(this.port),
        FANGANG_DATA: this.dataFolder,
        FANGANG_MODE: 'practice',
        ...this.env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => this.output.push(chunk.toString()));
    for (let tries = 0; tries < 200; tries++) {
      if (child.exitCode !== null) break;
      const answer = await fetch(`${this.url}/healthz`).catch(() => undefined);
      if (answer?.ok) return;
      await sleep(50);
    }
    throw new Error(`the bureau did not come up:\n${this.output.join('')}`);
  }

  /** Ends the process as an operator would (SIGTERM) or as a power cut would (SIGKILL). */
  async down(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const closed = new Promise((done) => child.once('close', done));
    child.kill(signal);
    await closed;
  }

  async discard(): Promise<void> {
    await this.down('SIGKILL');
    rmSync(this.dataFolder, { recursive: true, force: true });
  }
}
