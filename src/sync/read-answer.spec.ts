import * as z from 'zod';
import { type RawAnswer, readAnswer, retryAfterMs } from './read-answer';

const schema = z.object({ fine: z.boolean() });
const nowMs = Date.parse('2025-02-03T00:00:00Z');
const answer = (change: Partial<RawAnswer>): RawAnswer => ({
  status: 200,
  contentType: 'application/json; charset=utf-8',
  retryAfter: null,
  body: '{"fine":true}',
  ...change,
});
const problem = (status: number, code: string, more = {}) =>
  answer({
    status,
    contentType: 'application/problem+json',
    body: JSON.stringify({ code, ...more }),
  });

describe('readAnswer', () => {
  it('takes what has the bureau’s form', () =>
    expect(readAnswer(schema, answer({}), nowMs)).toEqual({ ok: true, value: { fine: true } }));

  const html = '<html><body>Please log in</body></html>';
  for (const [name, given, error] of [
    [
      'a captive portal’s page with 200',
      answer({ contentType: 'text/html', body: html }),
      { code: 'not-the-bureau' },
    ],
    ['a page that claims to be JSON', answer({ body: html }), { code: 'not-the-bureau' }],
    ['JSON of another kind', answer({ body: '{"login":"/"}' }), { code: 'not-the-bureau' }],
    ['JSON without its type', answer({ contentType: 'text/plain' }), { code: 'not-the-bureau' }],
    ['an answer without a type', answer({ contentType: null }), { code: 'not-the-bureau' }],
    [
      'an empty 204',
      answer({ status: 204, body: '', contentType: null }),
      { code: 'not-the-bureau' },
    ],
    [
      'a portal’s 511',
      answer({ status: 511, contentType: 'text/html', body: html }),
      { code: 'not-the-bureau' },
    ],
    [
      'a proxy’s 403',
      answer({ status: 403, contentType: 'text/html', body: html }),
      { code: 'not-the-bureau' },
    ],
    [
      'a proxy’s 502',
      answer({ status: 502, contentType: 'text/html', body: html }),
      { code: 'bureau-failed' },
    ],
    ['the bureau’s 500', problem(500, 'internal'), { code: 'bureau-failed' }],
    [
      '413 of a proxy',
      answer({ status: 413, contentType: 'text/html', body: html }),
      { code: 'too-large' },
    ],
    [
      '429',
      { ...problem(429, 'too-many-requests'), retryAfter: '7' },
      { code: 'busy', retryAfterMs: 7_000 },
    ],
    ['503 without a time', problem(503, 'unavailable'), { code: 'busy', retryAfterMs: null }],
    [
      'a wrong clock',
      problem(401, 'clock-skew', { bureauNowMs: 5 }),
      { code: 'clock-skew', bureauNowMs: 5 },
    ],
    [
      'a wrong clock without a time',
      problem(401, 'clock-skew'),
      { code: 'clock-skew', bureauNowMs: null },
    ],
    [
      'a revoked kiosk',
      problem(403, 'kiosk-revoked'),
      { code: 'kiosk-refused', problem: 'kiosk-revoked' },
    ],
    [
      'an unknown kiosk',
      problem(401, 'kiosk-unknown'),
      { code: 'kiosk-refused', problem: 'kiosk-unknown' },
    ],
    [
      'a refusal that only a newer bureau knows',
      problem(422, 'brand-new'),
      { code: 'refused', problem: 'brand-new' },
    ],
  ] as const) {
    it(`names ${name} ${error.code}`, () =>
      expect(readAnswer(schema, given, nowMs)).toEqual({ ok: false, error }));
  }
});

describe('retryAfterMs', () => {
  for (const [value, ms] of [
    [null, null],
    ['', null],
    ['soon', null],
    ['0', 0],
    ['30', 30_000],
    [' 30 ', 30_000],
    ['-5', null],
    ['86400', 900_000],
    ['Mon, 03 Feb 2025 00:01:00 GMT', 60_000],
    ['Sun, 02 Feb 2025 00:00:00 GMT', 0],
  ] as const) {
    it(`reads «${value}» as ${ms}`, () => expect(retryAfterMs(value, nowMs)).toBe(ms));
  }
});
