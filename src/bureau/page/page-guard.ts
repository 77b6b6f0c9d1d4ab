import type { FastifyReply, FastifyRequest } from 'fastify';
import type { BureauContext } from '../bureau-context';
import type { AdminSession } from '../people/admin-session';
import { html } from './html';
import { type PageFrame, renderPage } from './layout';
import { frameOf, isOurForm } from './page-session';

/** A frame with somebody logged in. */
export type GuardedFrame = PageFrame & { readonly session: AdminSession };

const isGuarded = (frame: PageFrame): frame is GuardedFrame => frame.session !== undefined;

export const sendPage = (reply: FastifyReply, page: string, status = 200): FastifyReply =>
  reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(page);

/** A page that says one sentence. */
export const sendMessage = (
  reply: FastifyReply,
  frame: PageFrame,
  status: number,
  sentence: string,
): FastifyReply =>
  sendPage(reply, renderPage(frame, null, html`<p class="card">${sentence}</p>`), status);

type Handler = (
  frame: GuardedFrame,
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<FastifyReply>;

/** Lets in who is logged in; forms only with this session's own token. Everybody else sees the log-in. */
export const guarded =
  (context: BureauContext, handler: Handler) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const frame = await frameOf(context, request);
    if (!isGuarded(frame)) return reply.redirect('/bureau/login', 303);
    if (request.method === 'POST' && !isOurForm(request, frame.session))
      return sendMessage(reply, frame, 403, frame.words.formExpired);
    return handler(frame, request, reply);
  };
