import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import type { BureauContext } from '../bureau-context';
import {
  type AdminSession,
  findSession,
  isCsrfToken,
  sessionLifetimeMs,
} from '../people/admin-session';
import { type PageFrame, pageFrame } from './layout';
import { type PageLanguage, pageLanguages } from './page-language';

const sessionCookie = 'fg_bureau';
const languageCookie = 'fg_language';

const cookieOf = (request: FastifyRequest, name: string): string | undefined =>
  (request.headers.cookie ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);

const setCookie = (
  request: FastifyRequest,
  reply: FastifyReply,
  cookie: { readonly name: string; readonly value: string; readonly seconds: number },
): void => {
  const secure = request.protocol === 'https' ? '; Secure' : '';
  void reply.header(
    'set-cookie',
    `${cookie.name}=${cookie.value}; Path=/bureau; Max-Age=${cookie.seconds}; HttpOnly; SameSite=Strict${secure}`,
  );
};

export const keepSession = (
  request: FastifyRequest,
  reply: FastifyReply,
  { token }: AdminSession,
): void =>
  setCookie(request, reply, {
    name: sessionCookie,
    value: token,
    seconds: sessionLifetimeMs / 1000,
  });

export const dropSession = (request: FastifyRequest, reply: FastifyReply): void =>
  setCookie(request, reply, { name: sessionCookie, value: '', seconds: 0 });

export const keepLanguage = (
  request: FastifyRequest,
  reply: FastifyReply,
  language: PageLanguage,
): void =>
  setCookie(request, reply, { name: languageCookie, value: language, seconds: 365 * 86_400 });

/** The frame of a page: who looks, and in which language. */
export const frameOf = async (
  context: BureauContext,
  request: FastifyRequest,
): Promise<PageFrame> => {
  const token = cookieOf(request, sessionCookie);
  const session = token
    ? await findSession(context.ledger.db, token, context.clock.nowMs())
    : undefined;
  const kept = cookieOf(request, languageCookie);
  const language = pageLanguages.find((known) => known === kept) ?? 'zh-CN';
  return pageFrame(context, language, session);
};

const fieldsSchema = z.record(z.string(), z.string());

/** The fields of a form; none where there is no form. */
export const fieldsOf = (request: FastifyRequest): Readonly<Record<string, string>> => {
  const parsed = fieldsSchema.safeParse(request.body ?? {});
  return parsed.success ? parsed.data : {};
};

/** A field as it can be kept: without control characters (PostgreSQL takes no U+0000), trimmed, cut to `max`. */
export const textField = (request: FastifyRequest, name: string, max: number): string =>
  (fieldsOf(request)[name] ?? '')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001f\u007f]+/g, ' ')
    .trim()
    .slice(0, max);

/** True where the form came from a page of ours in this session. */
export const isOurForm = (request: FastifyRequest, session: AdminSession): boolean =>
  isCsrfToken(session, fieldsOf(request)['csrf'] ?? '');

/** True where a browser says that another site sent the form; for the log-in, which has no session yet. */
export const isForeignForm = (request: FastifyRequest): boolean => {
  const site = request.headers['sec-fetch-site'];
  return typeof site === 'string' && !['same-origin', 'none'].includes(site);
};
