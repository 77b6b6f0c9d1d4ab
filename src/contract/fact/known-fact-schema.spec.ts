import { isFactKind, knownFactSchema } from './known-fact-schema';
import { rulingSchema } from './ruling-schema';

const at = '2025-02-03T08:00:00.000+08:00';
const verdict = {
  scheme: 'rail-ticket',
  outcome: 'eligible',
  amountFen: 40000,
  amountIfProvenFen: 40000,
  findings: [{ rule: 'fare', outcome: 'pass', clause: '二（四）3', quote: '每人补贴400元' }],
};
const body = {
  claimNo: 'K01-0203-001',
  servicePoint: 'panzhou-hsr',
  maskedName: '测**',
  maskedIdNumber: '5202**********0020',
  township: '520281126',
  departOn: '2025-02-04',
  trainNumber: 'G2945',
  from: '盘州',
  to: '广州南',
  fareFen: 41250,
  ticketSource: 'typed',
  verdict,
  reviewRequested: false,
  notice: { id: 'n-1', acceptedAt: at },
  sensitiveConsent: { id: 's-1', acceptedAt: at },
};
const claim = {
  id: '01948f2c-6f00-7000-8000-000000000001',
  kiosk: 'k1',
  seq: 1,
  at,
  clock: { offsetMs: -12, measuredAt: null },
  operator: 'op-1',
  kind: 'rail-claim-filed',
  policy: { id: 'panzhou-2025', version: 1 },
  subject: 'A'.repeat(43),
  body,
  sealed: 'aa..bb.cc.dd',
  evidence: [{ sha256: 'f'.repeat(64), bytes: 1, role: 'ticket' }],
  prev: null,
};

const takes = (fact: unknown): boolean => knownFactSchema.safeParse(fact).success;

describe('the schemas of facts', () => {
  const about = { claim: claim.id };
  for (const [kind, of] of [
    ['rail-claim-filed', body],
    ['claim-withdrawn', { ...about, reason: '输错了' }],
    ['review-requested', about],
    ['operator-registered', { operator: 'op-1', name: '张三' }],
  ] as const) {
    it(`take a ${kind}`, () => expect(takes({ ...claim, kind, body: of })).toBeTrue());
    it(`know the kind ${kind}`, () => expect(isFactKind(kind)).toBeTrue());
  }

  it('know no kind that objects inherit', () => expect(isFactKind('constructor')).toBeFalse());
  it('let members through that a newer kiosk adds', () =>
    expect(takes({ ...claim, weather: 'snow', body: { ...body, seat: '05A' } })).toBeTrue());

  for (const [what, change] of [
    ['an id that is no UUIDv7', { id: '01948f2c-6f00-4000-8000-000000000001' }],
    ['seq 0', { seq: 0 }],
    ['a time without its zone', { at: '2025-02-03T08:00:00' }],
    ['an operator with a line break', { operator: 'a\nb' }],
    ['an operator with U+0000', { operator: 'a\u0000' }],
    ['a subject that is no key', { subject: '520281198503120020' }],
    ['a sealed part of four pieces', { sealed: 'a.b.c.d' }],
    ['a sealed part of a megabyte', { sealed: `a..b.${'c'.repeat(1_000_000)}.d` }],
    ['a photo of three megabytes', { evidence: [{ ...claim.evidence[0], bytes: 3_000_000 }] }],
    ['a hash that is none', { prev: 'x'.repeat(64) }],
    ['a body of another kind', { body: about }],
    ['a fare of half a fen', { body: { ...body, fareFen: 0.5 } }],
    ['a negative fare', { body: { ...body, fareFen: -1 } }],
    ['a day that isn’t in the calendar', { body: { ...body, departOn: '2025-02-30' } }],
    [
      'a rule that no policy knows',
      {
        body: {
          ...body,
          verdict: { ...verdict, findings: [{ ...verdict.findings[0], rule: 'luck' }] },
        },
      },
    ],
  ] as const)
    it(`refuse ${what}`, () => expect(takes({ ...claim, ...change })).toBeFalse());
});

describe('rulingSchema', () => {
  const ruling = { fact: claim.id, outcome: 'review', reason: 'clock-off', amountFen: 0, at };
  it('reads a reason of a newer bureau as other', () =>
    expect(rulingSchema.parse({ ...ruling, reason: 'solar-eclipse' }).reason).toBe('other'));
  it('refuses an outcome that it doesn’t know: money is at stake', () =>
    expect(rulingSchema.safeParse({ ...ruling, outcome: 'perhaps' }).success).toBeFalse());
});
