import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { parseYuan } from '../../domain/money/fen';
import type { BureauContext } from '../bureau-context';
import { writeAudit } from '../people/audit';
import { openPhoto } from '../photos/open-photo';
import { decideByPerson, type DecisionError } from '../rulings/decide-by-person';
import { renderClaimPage } from './claim-page';
import { renderClaimsPage } from './claims-page';
import { claimFilterSchema } from './list-claims';
import { openClaim, type OpenedClaim } from './open-claim';
import { guarded, type GuardedFrame, sendMessage, sendPage } from './page-guard';
import { fieldsOf, textField } from './page-session';

const paramsSchema = z.object({ id: z.uuid(), sha256: z.string().max(64).default('') });

const opened = async (
  context: BureauContext,
  request: FastifyRequest,
): Promise<OpenedClaim | null> => {
  const params = paramsSchema.safeParse(request.params);
  return params.success ? openClaim(context, params.data.id) : null;
};

const sendPhoto = async (
  context: BureauContext,
  claim: OpenedClaim,
  sha256: string,
  reply: FastifyReply,
): Promise<FastifyReply | null> => {
  const entry = claim.sealed.evidenceKeys.find((known) => known.sha256 === sha256);
  const named = claim.fact.evidence.some((photo) => photo.sha256 === sha256);
  const sealed = entry && named ? await context.photos.get(sha256) : null;
  const photo = entry && sealed ? openPhoto(sealed, entry.key) : null;
  if (!entry || !photo) return null;
  return reply
    .header('cache-control', 'no-store')
    .header('content-disposition', 'inline; filename="photo"')
    .type(entry.mediaType)
    .send(Buffer.from(photo));
};

/** The list of claims, a claim in full with its photos, and a person's decision. Each full look is logged. */
export const addClaimRoutes = (page: FastifyInstance, context: BureauContext): void => {
  const { ledger, clock } = context;

  page.get(
    '/',
    guarded(context, async (frame, request, reply) =>
      sendPage(reply, await renderClaimsPage(frame, claimFilterSchema.parse(request.query))),
    ),
  );

  const show = async (
    frame: GuardedFrame,
    claim: OpenedClaim,
    reply: FastifyReply,
    error: string | null = null,
  ): Promise<FastifyReply> => {
    const { who } = frame.session;
    const target = claim.row.fact;
    await writeAudit(ledger.db, { who, action: 'view-claim', target, atMs: clock.nowMs() });
    return sendPage(reply, renderClaimPage(frame, claim, error), error === null ? 200 : 422);
  };

  page.get(
    '/claims/:id',
    guarded(context, async (frame, request, reply) => {
      const claim = await opened(context, request);
      return claim
        ? show(frame, claim, reply)
        : sendMessage(reply, frame, 404, frame.words.notFound);
    }),
  );

  page.get(
    '/claims/:id/photos/:sha256',
    guarded(context, async (frame, request, reply) => {
      const claim = await opened(context, request);
      if (!claim) return sendMessage(reply, frame, 404, frame.words.notFound);
      const { sha256 } = paramsSchema.parse(request.params);
      await writeAudit(ledger.db, {
        who: frame.session.who,
        action: 'view-photo',
        target: claim.row.fact,
        detail: sha256.replace(/[^0-9a-f]/g, '').slice(0, 12),
        atMs: clock.nowMs(),
      });
      const sent = await sendPhoto(context, claim, sha256, reply);
      return sent ?? sendMessage(reply, frame, 404, frame.words.photoBroken);
    }),
  );

  page.post(
    '/claims/:id/decide',
    guarded(context, async (frame, request, reply) => {
      const claim = await opened(context, request);
      if (!claim) return sendMessage(reply, frame, 404, frame.words.notFound);
      const note = textField(request, 'note', 500);
      const failed = (code: DecisionError | 'note-missing'): Promise<FastifyReply> =>
        show(frame, claim, reply, frame.words.decisionErrors[code]);
      if (note === '') return failed('note-missing');
      const { decision, amount = '' } = fieldsOf(request);
      const yuan = parseYuan(amount);
      const decided = await decideByPerson(context, {
        claim: claim.row.fact,
        decision: decision === 'accept' ? 'accept' : 'reject',
        amountFen: yuan.ok ? yuan.value : 0,
        note,
        who: frame.session.who,
      });
      if (!decided.ok) return failed(decided.error);
      return reply.redirect(`/bureau/claims/${claim.row.fact}`, 303);
    }),
  );
};
