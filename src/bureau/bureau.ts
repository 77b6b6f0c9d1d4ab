import type { AddressInfo } from 'node:net';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { BureauContext } from './bureau-context';
import { type BureauClock, systemClock } from './clock/bureau-clock';
import type { BureauConfig } from './config';
import { forgetOldNonces } from './http/forget-old-nonces';
import { buildServer } from './http/build-server';
import { openContext } from './open-context';
import { openAdminSecret } from './people/admin-secret';

/** A bureau that is ready; `listen` opens its door. */
export interface Bureau {
  readonly context: BureauContext;
  readonly app: FastifyInstance;
  /** The admin secret where it was just made: to be shown this once. Null in practice, which needs none. */
  readonly newAdminSecret: string | null;
  /** Gives the address to open in a browser. */
  listen(): Promise<string>;
  /** Answers what is under way, then closes the ledger. */
  close(): Promise<void>;
}

const addressOf = ({ address, family, port }: AddressInfo): string => {
  const anywhere = address === '0.0.0.0' || address === '::' || address === '127.0.0.1';
  const host = anywhere ? 'localhost' : family === 'IPv6' ? `[${address}]` : address;
  return `http://${host}:${port}`;
};

/** Composes a bureau from its parts. */
export const createBureau = async (
  config: BureauConfig,
  log: FastifyBaseLogger,
  clock: BureauClock = systemClock,
): Promise<Bureau> => {
  const context = await openContext(config, clock, log);
  const app = await buildServer(context);
  const newAdminSecret =
    config.mode === 'real' ? await openAdminSecret(context.ledger, config.newAdminSecret) : null;
  const housekeeping = setInterval(() => {
    forgetOldNonces(context.ledger.db, clock.nowMs()).catch(() => log.warn('nonces not cleared'));
  }, 60_000);
  housekeeping.unref();
  return {
    context,
    app,
    newAdminSecret,
    listen: async () => {
      await app.listen({ host: config.host, port: config.port });
      const address = app.server.address();
      if (typeof address !== 'object' || address === null) throw new Error('not listening');
      return addressOf(address);
    },
    close: async () => {
      clearInterval(housekeeping);
      await app.close();
      await context.ledger.close();
    },
  };
};
