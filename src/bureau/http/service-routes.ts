import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import type { BureauContext } from '../bureau-context';
import { ProblemError } from './problem-error';

const loopback = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];

/** `/healthz` for whoever restarts us, `/metrics` for whoever watches; the latter to this machine only. */
export const addServiceRoutes = (app: FastifyInstance, context: BureauContext): void => {
  app.get('/healthz', async (_request, reply) => {
    try {
      await sql`select 1`.execute(context.ledger.db);
    } catch {
      throw new ProblemError(503, 'unavailable', { retryAfterSeconds: 5 });
    }
    return reply
      .header('cache-control', 'no-store')
      .send({ status: 'ok', mode: context.config.mode });
  });
  app.get('/metrics', async (request, reply) => {
    if (!loopback.includes(request.ip)) throw new ProblemError(404, 'not-found');
    return reply.type('text/plain; version=0.0.4').send(context.metrics.text());
  });
};
