import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { LedgerPlace } from '../storage/ledger';

/** A bureau in a process of its own, so that it can be killed. */
export interface BureauProcess {
  readonly address: string;
  /** SIGKILL: no handler runs, nothing is flushed. */
  kill(): Promise<void>;
  /** SIGTERM; gives the exit code. */
  stop(): Promise<number | null>;
}

const environmentOf = (place: LedgerPlace): Record<string, string> =>
  place.engine === 'postgresql'
    ? { DATABASE_URL: place.url, FANGANG_POSTGRESQL_SCHEMA: place.schema }
    : {};

const addressFrom = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`the bureau ended with ${code}: ${said}`)));
  });

const ended = async (child: ChildProcess): Promise<number | null> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
};

/** Starts `main.ts` on a data folder, which may hold what an earlier process left. */
export const startBureauProcess = async (
  data: string,
  place: LedgerPlace,
): Promise<BureauProcess> => {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, '../main.ts')],
    {
      env: {
        ...process.env,
        ...environmentOf(place),
        PORT: '0',
        FANGANG_DATA: data,
        FANGANG_MODE: 'practice',
        FANGANG_RATE: '1000000',
        LOG_LEVEL: 'silent',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const address = await addressFrom(child);
  return {
    address,
    kill: async () => {
      child.kill('SIGKILL');
      await ended(child);
    },
    stop: () => {
      child.kill('SIGTERM');
      return ended(child);
    },
  };
};
