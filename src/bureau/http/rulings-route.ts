import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import type { PullResponse } from '../../contract/wire/pull';
import type { BureauContext } from '../bureau-context';
import { rulingOf } from '../rulings/find-ruling';
import { findSetting } from '../storage/settings';
import { ProblemError } from './problem-error';
import { verifySignedRequest } from './signed-request';

const querySchema = z.object({
  epoch: z.string().max(64).default(''),
  seq: z.coerce.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(200),
});

/** `GET /rulings`, signed: this kiosk's rulings after its cursor. A cursor of another epoch starts again at 0. */
export const addRulingsRoute = (app: FastifyInstance, context: BureauContext): void => {
  const { ledger, clock } = context;
  app.get('/rulings', async (request): Promise<PullResponse> => {
    const kiosk = await verifySignedRequest(request, { db: ledger.db, clock });
    const query = querySchema.safeParse(request.query);
    if (!query.success) throw new ProblemError(400, 'query-malformed');
    const epoch = (await findSetting(ledger.db, 'epoch')) ?? '';
    const after = query.data.epoch === epoch ? query.data.seq : 0;
    const rows = await ledger.db
      .selectFrom('ruling')
      .select(['seq', 'fact', 'outcome', 'reason', 'amount_fen', 'at'])
      .where('kiosk', '=', kiosk.id)
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(query.data.limit + 1)
      .execute();
    const page = rows.slice(0, query.data.limit);
    return {
      epoch,
      rulings: page.map((row) => ({ seq: row.seq, ruling: rulingOf(row) })),
      upTo: page.at(-1)?.seq ?? after,
      more: rows.length > page.length,
    };
  });
};
