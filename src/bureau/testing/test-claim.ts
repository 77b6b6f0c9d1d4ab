import { createHmac } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { EvidenceRef } from '../../domain/fact/fact';
import type { RailClaimBody, RailClaimFiled, SealedRailClaim } from '../../domain/fact/rail-claim';
import { maskIdNumber } from '../../domain/identity/mask-id-number';
import type { Verdict } from '../../domain/verdict/verdict';
import type { Bureau } from '../bureau';
import { shanghaiText } from '../clock/campaign-time';
import { judgeClaim } from '../rulings/judge-claim';
import type { TestKiosk } from './test-kiosk';

export interface ClaimOptions {
  readonly idNumber: string;
  readonly atMs?: number;
  readonly body?: Partial<RailClaimBody>;
  readonly sealed?: Partial<SealedRailClaim>;
  readonly fact?: Partial<RailClaimFiled>;
  readonly verdict?: Partial<Verdict>;
  readonly evidence?: readonly EvidenceRef[];
}

const sealedOf = (idNumber: string): SealedRailClaim => ({
  name: '测试甲',
  idNumber,
  phone: '13800000000',
  employer: '广州测试电子厂',
  hukou: 'panzhou',
  village: null,
  invoiceNumber: null,
  ticketName: null,
  ticketIdNumber: null,
  evidenceKeys: [],
});

const bodyOf = (idNumber: string, at: string): Omit<RailClaimBody, 'verdict'> => ({
  claimNo: 'K01-0203-001',
  servicePoint: 'panzhou-hsr',
  maskedName: '测**',
  maskedIdNumber: maskIdNumber(idNumber),
  township: '520281126',
  departOn: '2025-02-04',
  trainNumber: 'G2945',
  from: '盘州',
  to: '广州南',
  fareFen: 41250,
  ticketSource: 'ticket-file',
  reviewRequested: false,
  notice: { id: 'panzhou-2025-privacy-1', acceptedAt: at },
  sensitiveConsent: { id: 'panzhou-2025-sensitive-1', acceptedAt: at },
});

/** A rail claim as an honest kiosk files it, with its own verdict; `options` make it a less honest one. */
export const fileClaim = async (
  kiosk: TestKiosk,
  { context }: Bureau,
  options: ClaimOptions,
): Promise<RailClaimFiled> => {
  const at = shanghaiText(options.atMs ?? context.time.nowMs());
  const sealed = { ...sealedOf(options.idNumber), ...options.sealed };
  const body = { ...bodyOf(options.idNumber, at), ...options.body };
  const secret = Buffer.from(kiosk.enrolled.personKeySecret, 'base64url');
  const draft: RailClaimFiled = {
    id: uuidv7(),
    kiosk: kiosk.id,
    seq: 1,
    at,
    clock: { offsetMs: 0, measuredAt: at },
    operator: 'op-1',
    kind: 'rail-claim-filed',
    policy: { id: context.policy.id, version: context.policy.version },
    subject: createHmac('sha256', secret).update(options.idNumber).digest('base64url'),
    body: { ...body, verdict: noVerdict },
    sealed: await kiosk.seal(sealed),
    evidence: options.evidence ?? [],
    prev: null,
    ...options.fact,
  };
  const { judged } = judgeClaim(draft, sealed, {
    policy: context.policy,
    stations: context.stations,
    personSecret: secret,
  });
  const verdict = { ...(judged.ok ? judged.value : noVerdict), ...options.verdict };
  return kiosk.chain({
    ...draft,
    body: { ...draft.body, ...(options.body?.verdict ? {} : { verdict }) },
  });
};

/** The smallest fact that there is: an operator's name. Not yet numbered. */
export const operatorFact = (kiosk: TestKiosk) => {
  const id = uuidv7();
  return {
    id,
    kiosk: kiosk.id,
    at: '2025-02-03T08:00:00+08:00',
    clock: { offsetMs: 0, measuredAt: null },
    operator: id,
    kind: 'operator-registered',
    policy: { id: 'panzhou-2025', version: 1 },
    subject: null,
    body: { operator: id, name: '测试员' },
    sealed: null,
    evidence: [],
  };
};

const noVerdict: Verdict = {
  scheme: 'rail-ticket',
  outcome: 'eligible',
  amountFen: 40000,
  amountIfProvenFen: 40000,
  findings: [],
};
