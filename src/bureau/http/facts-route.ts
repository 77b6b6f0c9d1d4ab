import type { FastifyInstance } from 'fastify';
import { type PushResponse, pushRequestSchema } from '../../contract/wire/push';
import type { BureauContext } from '../bureau-context';
import { prepareFact, type PreparedFact } from '../facts/prepare-fact';
import { takeFactsSurely } from '../facts/take-facts-surely';
import { readJsonBody } from './json-body';
import { ProblemError } from './problem-error';
import { verifySignedRequest } from './signed-request';

/** Pushes at work at once; more are sent away for a moment, before they cost memory. */
const atOnce = 256;

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

/** `POST /facts`, signed: facts in, one receipt each out. */
export const addFactsRoute = (app: FastifyInstance, context: BureauContext): void => {
  const { ledger, clock, keys, policy, stations, metrics, log } = context;
  let working = 0;

  const push = async (kiosk: string, body: unknown): Promise<PushResponse> => {
    const request = pushRequestSchema.safeParse(body);
    if (!request.success) throw new ProblemError(400, 'body-malformed');
    const needs = { ...keys, policy, stations };
    const prepared: PreparedFact[] = [];
    for (const fact of request.data.facts)
      prepared.push(
        await prepareFact(fact, kiosk, needs, (error) =>
          log.error({ kiosk, error: nameOf(error) }, 'a fact could not be judged'),
        ),
      );
    const { receipts, highestSeq } = await takeFactsSurely(context, kiosk, prepared, (error) =>
      log.error({ kiosk, error: nameOf(error) }, 'the database refused a fact'),
    );
    for (const receipt of receipts) {
      const result = receipt.status === 'stored' ? receipt.ruling.outcome : receipt.status;
      metrics.count('fangang_facts_total', 'Facts taken.', { result });
      if (receipt.status === 'quarantined')
        log.warn({ kiosk, fact: receipt.id, reason: receipt.reason }, 'fact in quarantine');
    }
    return { receipts: [...receipts], highestSeq, bureauNowMs: clock.nowMs() };
  };

  app.post('/facts', async (request): Promise<PushResponse> => {
    if (working >= atOnce) throw new ProblemError(503, 'unavailable', { retryAfterSeconds: 2 });
    working += 1;
    try {
      const kiosk = await verifySignedRequest(request, { db: ledger.db, clock });
      return await push(kiosk.id, await readJsonBody(request));
    } finally {
      working -= 1;
    }
  });
};
