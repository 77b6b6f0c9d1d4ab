import type * as z from 'zod';
import { problemSchema } from '../contract/wire/problem';
import { err, ok, type Result } from '../domain/result';
import type { TransportFailure } from './transport-failure';

/** An HTTP answer as it came, before anybody trusts it. */
export interface RawAnswer {
  readonly status: number;
  readonly contentType: string | null;
  /** Value of `Retry-After`: seconds or an HTTP date (RFC 9110 §10.2.3). */
  readonly retryAfter: string | null;
  readonly body: string;
}

const longestRetryAfterMs = 15 * 60_000;

/**
 * Milliseconds to wait from `nowMs` (epoch ms); `null` where absent or unreadable. At most 15 minutes, so that a slip at
 * the bureau can't silence a kiosk for the day.
 */
export const retryAfterMs = (value: string | null, nowMs: number): number | null => {
  if (value === null) return null;
  const isSeconds = /^\d{1,9}$/.test(value.trim());
  // `Date.parse` would read «-5» as the year 2001.
  const isDate = /^[A-Za-z]{3},/.test(value);
  if (!isSeconds && !isDate) return null;
  const waitMs = isSeconds ? Number(value) * 1000 : Date.parse(value) - nowMs;
  return Number.isFinite(waitMs) ? Math.min(longestRetryAfterMs, Math.max(0, waitMs)) : null;
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isJson = (contentType: string | null): boolean =>
  contentType !== null && /^application\/([\w.-]+\+)?json\b/i.test(contentType);

const kioskProblems = new Set(['kiosk-unknown', 'kiosk-revoked', 'signature-invalid']);

const refusalOf = (answer: RawAnswer, nowMs: number): TransportFailure => {
  const problem = problemSchema.safeParse(
    isJson(answer.contentType) ? parseJson(answer.body) : undefined,
  );
  const { status } = answer;
  if (status === 413) return { code: 'too-large' };
  if (status === 429 || status === 503)
    return { code: 'busy', retryAfterMs: retryAfterMs(answer.retryAfter, nowMs) };
  if (status >= 500 && status !== 511) return { code: 'bureau-failed' };
  if (!problem.success) return { code: 'not-the-bureau' };
  const { code, bureauNowMs } = problem.data;
  if (code === 'clock-skew') return { code: 'clock-skew', bureauNowMs: bureauNowMs ?? null };
  return { code: kioskProblems.has(code) ? 'kiosk-refused' : 'refused', problem: code };
};

/**
 * Trusts an answer only if it has the bureau's form. A 2xx that doesn't parse is `not-the-bureau`: captive portals and
 * proxies answer everything with a page of their own.
 */
export const readAnswer = <T>(
  schema: z.ZodType<T>,
  answer: RawAnswer,
  nowMs: number,
): Result<T, TransportFailure> => {
  if (answer.status < 200 || answer.status > 299) return err(refusalOf(answer, nowMs));
  const parsed = schema.safeParse(isJson(answer.contentType) ? parseJson(answer.body) : undefined);
  return parsed.success ? ok(parsed.data) : err({ code: 'not-the-bureau' });
};
