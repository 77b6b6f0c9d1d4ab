import type { FastifyInstance } from 'fastify';
import type { BureauContext } from '../bureau-context';
import { isAdminSecret } from '../people/admin-secret';
import { beginSession, endSession } from '../people/admin-session';
import { writeAudit } from '../people/audit';
import { renderLoginPage } from './login-page';
import { guarded, sendMessage, sendPage } from './page-guard';
import { pageLanguages } from './page-language';
import {
  dropSession,
  fieldsOf,
  frameOf,
  isForeignForm,
  keepLanguage,
  keepSession,
  textField,
} from './page-session';

/** Logging in and out, and the choice of a language. */
export const addLoginRoutes = (page: FastifyInstance, context: BureauContext): void => {
  const { ledger, clock, config } = context;

  page.get('/login', async (request, reply) =>
    sendPage(reply, renderLoginPage(await frameOf(context, request), false)),
  );

  page.post(
    '/login',
    { config: { rateLimit: { max: config.guessesPerMinute } } },
    async (request, reply) => {
      const frame = await frameOf(context, request);
      if (isForeignForm(request)) return sendMessage(reply, frame, 403, frame.words.formExpired);
      const who = textField(request, 'who', 40);
      const secret = fieldsOf(request)['secret'] ?? '';
      const known = config.mode === 'practice' || (await isAdminSecret(ledger, secret));
      if (!known || who === '') return sendPage(reply, renderLoginPage(frame, true), 403);
      keepSession(request, reply, await beginSession(ledger.db, who, clock.nowMs()));
      await writeAudit(ledger.db, { who, action: 'log-in', atMs: clock.nowMs() });
      return reply.redirect('/bureau', 303);
    },
  );

  page.post(
    '/logout',
    guarded(context, async ({ session }, request, reply) => {
      await endSession(ledger.db, session);
      await writeAudit(ledger.db, { who: session.who, action: 'log-out', atMs: clock.nowMs() });
      dropSession(request, reply);
      return reply.redirect('/bureau/login', 303);
    }),
  );

  page.get<{ Querystring: { to?: unknown } }>('/language', async (request, reply) => {
    const language = pageLanguages.find((known) => known === request.query.to);
    if (language) keepLanguage(request, reply, language);
    return reply.redirect('/bureau', 303);
  });
};
