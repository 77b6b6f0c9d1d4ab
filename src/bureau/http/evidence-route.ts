import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { sha256Schema } from '../../contract/fact/plain-text';
import { evidenceMaxBytes, type EvidenceReceipt } from '../../contract/wire/evidence';
import type { BureauContext } from '../bureau-context';
import { sha256Hex } from '../photos/photo-store';
import { bytesOf } from './json-body';
import { ProblemError } from './problem-error';
import { verifySignedRequest } from './signed-request';

const paramsSchema = z.object({ sha256: sha256Schema });

/** `PUT /evidence/:sha256`, signed: a sealed photo, kept under the hash of its bytes. Before or after its fact. */
export const addEvidenceRoute = (app: FastifyInstance, context: BureauContext): void => {
  const { ledger, clock, photos, metrics } = context;
  app.put(
    '/evidence/:sha256',
    { bodyLimit: evidenceMaxBytes },
    async (request): Promise<EvidenceReceipt> => {
      const kiosk = await verifySignedRequest(request, { db: ledger.db, clock });
      const params = paramsSchema.safeParse(request.params);
      if (!params.success) throw new ProblemError(404, 'not-found');
      const { sha256 } = params.data;
      const bytes = bytesOf(request);
      if (bytes.byteLength === 0 || sha256Hex(bytes) !== sha256)
        throw new ProblemError(400, 'hash-differs');
      // The file first: a row without its file would be a receipt that isn't true.
      await photos.put(sha256, bytes);
      await ledger.db
        .insertInto('evidence')
        .values({ sha256, bytes: bytes.byteLength, kiosk: kiosk.id, received_ms: clock.nowMs() })
        .onConflict((conflict) => conflict.column('sha256').doNothing())
        .execute();
      metrics.count('fangang_photos_total', 'Sealed photos received, repeats included.');
      return { sha256, bytes: bytes.byteLength };
    },
  );
};
