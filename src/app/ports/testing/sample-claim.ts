import type { ClaimView } from '../claim-ledger';

/** A filed claim of a synthetic person; `change` says what the spec is about. */
export const sampleClaim = (change: Partial<ClaimView> = {}): ClaimView => ({
  id: 'claim-1',
  at: '2025-02-03T08:12:00+08:00',
  operator: 'operator-1',
  body: {
    claimNo: 'K07-0001',
    servicePoint: 'panzhou-hsr',
    maskedName: '李**',
    maskedIdNumber: '5202**********0018',
    township: '520281126',
    departOn: '2025-02-03',
    trainNumber: 'G2971',
    from: '盘州',
    to: '广州南',
    fareFen: 43_550,
    ticketSource: 'invoice-qr',
    verdict: {
      scheme: 'rail-ticket',
      outcome: 'eligible',
      amountFen: 40_000,
      amountIfProvenFen: 40_000,
      findings: [],
    },
    reviewRequested: false,
    notice: { id: 'notice-1', acceptedAt: '2025-02-03T08:10:00+08:00' },
    sensitiveConsent: { id: 'consent-1', acceptedAt: '2025-02-03T08:10:00+08:00' },
  },
  photoCount: 2,
  delivery: { state: 'waiting', photosLeft: 2, attempts: 0, lastError: null },
  ruling: null,
  withdrawn: false,
  reviewRequested: false,
  ...change,
});
