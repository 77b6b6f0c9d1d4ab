import { join, resolve } from 'node:path';
import { pino } from 'pino';
import { type Bureau, createBureau } from '../bureau';
import type { BureauClock } from '../clock/bureau-clock';
import type { BureauConfig, BureauMode } from '../config';
import type { LedgerPlace } from '../storage/ledger';

/** Real time that a test moves by hand. */
export class TestClock implements BureauClock {
  constructor(private ms = Date.parse('2026-11-23T02:00:00Z')) {}
  nowMs(): number {
    return this.ms;
  }
  advance(ms: number): void {
    this.ms += ms;
  }
}

export interface TestBureauOptions {
  readonly place: LedgerPlace;
  readonly folder: string;
  readonly mode?: BureauMode;
  readonly clock?: BureauClock;
  readonly logLines?: string[];
  readonly config?: Partial<BureauConfig>;
}

/** A bureau on fresh folders that answers through `app.inject`. */
export const startTestBureau = async ({
  place,
  folder,
  mode = 'practice',
  clock = new TestClock(),
  logLines = [],
  config = {},
}: TestBureauOptions): Promise<Bureau> =>
  createBureau(
    {
      mode,
      host: '127.0.0.1',
      port: 0,
      folders: {
        photos: join(folder, 'evidence'),
        keys: join(folder, 'keys'),
        kiosk: join(folder, 'kiosk'),
        assets: resolve('assets'),
      },
      ledger: place,
      newAdminSecret: false,
      trustedProxies: [],
      ratePerMinute: 1_000_000,
      guessesPerMinute: 1_000_000,
      logLevel: 'debug',
      ...config,
    },
    pino({ level: 'debug', base: null }, { write: (line: string) => void logLines.push(line) }),
    clock,
  );
