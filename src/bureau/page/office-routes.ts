import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as z from 'zod';
import type { BureauContext } from '../bureau-context';
import { codeLifetimeMs, makeEnrolmentCode } from '../enrolment/make-code';
import { type AuditAction, writeAudit } from '../people/audit';
import { renderAuditPage } from './audit-page';
import { renderKiosksPage } from './kiosks-page';
import { guarded, type GuardedFrame, sendMessage, sendPage } from './page-guard';
import { renderQuarantinedPage, renderQuarantinePage } from './quarantine-page';

const idOf = (request: FastifyRequest): string | null => {
  const params = z.object({ id: z.uuid() }).safeParse(request.params);
  return params.success ? params.data.id : null;
};

/** Kiosks and their codes, the quarantine, the access log. */
export const addOfficeRoutes = (page: FastifyInstance, context: BureauContext): void => {
  const { ledger, clock, config, log } = context;
  const audit = ({ session }: GuardedFrame, action: AuditAction, target?: string): Promise<void> =>
    writeAudit(ledger.db, {
      who: session.who,
      action,
      ...(target === undefined ? {} : { target }),
      atMs: clock.nowMs(),
    });

  page.get(
    '/kiosks',
    guarded(context, async (frame, _request, reply) =>
      sendPage(reply, await renderKiosksPage(frame)),
    ),
  );

  page.post(
    '/codes',
    guarded(context, async (frame, _request, reply) => {
      const lifetimeMs = codeLifetimeMs[config.mode];
      const nowMs = clock.nowMs();
      const by = frame.session.who;
      const code = await makeEnrolmentCode(ledger.db, { by, nowMs, lifetimeMs });
      await audit(frame, 'make-code');
      return sendPage(
        reply,
        await renderKiosksPage(frame, { code, validUntilMs: nowMs + lifetimeMs }),
      );
    }),
  );

  page.post(
    '/kiosks/:id/revoke',
    guarded(context, async (frame, request, reply) => {
      const id = idOf(request);
      if (!id) return sendMessage(reply, frame, 404, frame.words.notFound);
      await ledger.db
        .updateTable('kiosk')
        .set({ revoked_ms: clock.nowMs() })
        .where('id', '=', id)
        .where('revoked_ms', 'is', null)
        .execute();
      await audit(frame, 'revoke-kiosk', id);
      log.warn({ kiosk: id }, 'kiosk revoked');
      return reply.redirect('/bureau/kiosks', 303);
    }),
  );

  page.get(
    '/quarantine',
    guarded(context, async (frame, _request, reply) =>
      sendPage(reply, await renderQuarantinePage(frame)),
    ),
  );

  page.get(
    '/quarantine/:id',
    guarded(context, async (frame, request, reply) => {
      const id = idOf(request);
      const rendered = id && (await renderQuarantinedPage(frame, id));
      if (!id || !rendered) return sendMessage(reply, frame, 404, frame.words.notFound);
      await audit(frame, 'view-quarantined', id);
      return sendPage(reply, rendered);
    }),
  );

  page.get(
    '/audit',
    guarded(context, async (frame, _request, reply) =>
      sendPage(reply, await renderAuditPage(frame)),
    ),
  );
};
