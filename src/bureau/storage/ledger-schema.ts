import type { Generated } from 'kysely';

/** Tables of the ledger; `migrations/` makes them so. Times are epoch ms of the real clock unless they say otherwise. */
export interface LedgerSchema {
  readonly setting: SettingRow;
  readonly enrolment_code: EnrolmentCodeRow;
  readonly kiosk: KioskRow;
  readonly request_nonce: RequestNonceRow;
  readonly fact: FactRow;
  readonly quarantine: QuarantineRow;
  readonly evidence: EvidenceRow;
  readonly fact_evidence: FactEvidenceRow;
  readonly claim: ClaimRow;
  readonly budget: BudgetRow;
  readonly benefit: BenefitRow;
  readonly ruling: RulingRow;
  readonly conflict_case: ConflictCaseRow;
  readonly admin_session: AdminSessionRow;
  readonly audit: AuditRow;
}

export interface SettingRow {
  key: string;
  value: string;
}

export interface EnrolmentCodeRow {
  code_hash: string;
  created_ms: number;
  expires_ms: number;
  created_by: string;
  used_ms: number | null;
  kiosk: string | null;
}

export interface KioskRow {
  id: string;
  number: number;
  label: string;
  service_point: string;
  /** Public JWK as JSON. */
  public_key: string;
  /** RFC 7638. */
  key_thumbprint: string;
  enrolled_ms: number;
  revoked_ms: number | null;
  /** Highest `seq` held, quarantined facts included; 0 where none. */
  highest_seq: number;
  /** Hash of the fact with the highest `seq`. */
  head_hash: string | null;
}

export interface RequestNonceRow {
  kiosk: string;
  nonce: string;
  expires_ms: number;
}

/** How a fact hangs on the one before it. */
export type ChainLink = 'linked' | 'gap' | 'broken' | 'fork';

export interface FactRow {
  id: string;
  kiosk: string;
  seq: number;
  kind: string;
  hash: string;
  /** The claim that it is about; null where it is about none. */
  about: string | null;
  /** Canonical JSON, exactly what the hash was taken of. */
  json: string;
  chain: ChainLink;
  received_ms: number;
}

export interface QuarantineRow {
  id: string;
  kiosk: string;
  hash: string;
  fact: string | null;
  seq: number | null;
  reason: string;
  json: string;
  received_ms: number;
}

export interface EvidenceRow {
  sha256: string;
  bytes: number;
  kiosk: string;
  received_ms: number;
}

export interface FactEvidenceRow {
  fact: string;
  sha256: string;
  role: string;
  bytes: number;
}

/** A filed claim, folded from its facts and rulings. */
export interface ClaimRow {
  fact: string;
  kiosk: string;
  service_point: string;
  claim_no: string;
  scheme: string;
  filed_at: string;
  filed_ms: number;
  township: string;
  depart_on: string;
  masked_name: string;
  masked_id_number: string;
  person_key: string;
  invoice_key: string | null;
  kiosk_outcome: string;
  /** The bureau's own verdict as JSON; null where its case could not be built. */
  verdict: string | null;
  /** Why the bureau's case could not be built. */
  case_problem: string | null;
  outcome: string;
  reason: string;
  amount_fen: number;
  withdrawn_ms: number | null;
}

/** One row a scheme. A CHECK keeps granted + leased within the quota, whoever writes. */
export interface BudgetRow {
  scheme: string;
  quota: number;
  granted: number;
  leased: number;
}

/** Money granted: the unique columns are what keeps a person or an invoice from being paid twice. */
export interface BenefitRow {
  claim: string;
  scheme: string;
  person_key: string;
  invoice_key: string | null;
  amount_fen: number;
  granted_ms: number;
}

export interface RulingRow {
  seq: Generated<number>;
  fact: string;
  kiosk: string;
  outcome: string;
  reason: string;
  amount_fen: number;
  /** ISO 8601, campaign time. */
  at: string;
  /** `bureau`, or the name of the person who decided. */
  decided_by: string;
  note: string | null;
}

export interface ConflictCaseRow {
  id: string;
  kind: string;
  claim: string;
  holder: string;
  opened_ms: number;
}

export interface AdminSessionRow {
  token_hash: string;
  who: string;
  created_ms: number;
  expires_ms: number;
}

export interface AuditRow {
  seq: Generated<number>;
  at_ms: number;
  who: string;
  action: string;
  target: string | null;
  detail: string | null;
}
