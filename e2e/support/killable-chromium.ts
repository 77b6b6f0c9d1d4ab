import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A Chromium on a real profile that can be killed with all its children, as a dead battery would. */
export class KillableChromium {
  readonly profile = mkdtempSync(join(tmpdir(), 'fangang-profile-'));
  #child: ChildProcess | undefined;

  open(url: string): void {
    this.#child = spawn(
      process.env['CHROMIUM_BIN'] ?? '/usr/bin/chromium',
      [
        '--headless=new',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        `--user-data-dir=${this.profile}`,
        url,
      ],
      // A group of its own, so that one signal reaches every process of it.
      { detached: true, stdio: 'ignore' },
    );
  }

  /** SIGKILL to the whole group; nothing gets a chance to flush. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    process.kill(-child.pid, 'SIGKILL');
    await gone;
  }

  async discard(): Promise<void> {
    await this.kill();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
