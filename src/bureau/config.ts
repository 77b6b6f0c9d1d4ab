import { join, resolve } from 'node:path';
import * as z from 'zod';
import type { LedgerPlace } from './storage/ledger';

const environmentSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4310),
  /** The address to listen on; a bureau for tablets elsewhere needs 0.0.0.0, behind TLS. */
  FANGANG_HOST: z.string().default('127.0.0.1'),
  FANGANG_DATA: z.string().default('data'),
  FANGANG_MODE: z.enum(['practice', 'real']).default('practice'),
  FANGANG_KIOSK_DIR: z.string().default('dist/kiosk/browser'),
  /** Where policies, stations and townships lie. */
  FANGANG_ASSETS: z.string().default('assets'),
  DATABASE_URL: z.string().optional(),
  /** Schema within that database; by default one for each mode, so that practice can't reach real claims. */
  FANGANG_POSTGRESQL_SCHEMA: z
    .string()
    .regex(/^[a-z][a-z0-9_]*$/)
    .optional(),
  /** 1 makes a new admin secret at start, for when the old one is lost. */
  FANGANG_NEW_ADMIN_SECRET: z.enum(['0', '1']).default('0'),
  /** Addresses or networks of the proxies in front, comma-separated: their X-Forwarded-For is believed. */
  FANGANG_TRUSTED_PROXIES: z.string().default(''),
  /** Requests a minute that one address may send in all, and to what guesses (enrol, log in). */
  FANGANG_RATE: z.coerce.number().int().positive().default(3000),
  FANGANG_GUESS_RATE: z.coerce.number().int().positive().default(20),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

export type BureauMode = 'practice' | 'real';

/** All that a bureau is told from outside. Practice and real never share a folder, a key or a database. */
export interface BureauConfig {
  readonly mode: BureauMode;
  readonly host: string;
  readonly port: number;
  readonly folders: {
    readonly photos: string;
    readonly keys: string;
    readonly kiosk: string;
    readonly assets: string;
  };
  readonly ledger: LedgerPlace;
  readonly newAdminSecret: boolean;
  readonly trustedProxies: readonly string[];
  readonly ratePerMinute: number;
  readonly guessesPerMinute: number;
  readonly logLevel: string;
}

/** Reads the environment. @throws ZodError where a variable is not what it should be. */
export const readConfig = (
  environment: Readonly<Record<string, string | undefined>>,
): BureauConfig => {
  const env = environmentSchema.parse(environment);
  const mode = env.FANGANG_MODE;
  const data = resolve(env.FANGANG_DATA, mode);
  return {
    mode,
    host: env.FANGANG_HOST,
    port: env.PORT,
    folders: {
      photos: join(data, 'evidence'),
      keys: join(data, 'keys'),
      kiosk: resolve(env.FANGANG_KIOSK_DIR),
      assets: resolve(env.FANGANG_ASSETS),
    },
    ledger: env.DATABASE_URL
      ? {
          engine: 'postgresql',
          url: env.DATABASE_URL,
          schema: env.FANGANG_POSTGRESQL_SCHEMA ?? `fangang_${mode}`,
        }
      : { engine: 'sqlite', path: join(data, 'bureau.sqlite') },
    newAdminSecret: env.FANGANG_NEW_ADMIN_SECRET === '1',
    trustedProxies: env.FANGANG_TRUSTED_PROXIES.split(',').filter((proxy) => proxy !== ''),
    ratePerMinute: env.FANGANG_RATE,
    guessesPerMinute: env.FANGANG_GUESS_RATE,
    logLevel: env.LOG_LEVEL,
  };
};
