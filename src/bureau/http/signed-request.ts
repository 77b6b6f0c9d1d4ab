import type { FastifyRequest } from 'fastify';
import { compactVerify, type CryptoKey, decodeProtectedHeader, importJWK } from 'jose';
import { publicJwkSchema } from '../../contract/wire/enrolment';
import {
  type RequestSignature,
  requestSignatureHeaderSchema,
  requestSignatureSchema,
  requestSignatureScheme,
  requestSignatureWindowMs,
} from '../../contract/wire/request-signature';
import type { BureauClock } from '../clock/bureau-clock';
import { sha256Hex } from '../photos/photo-store';
import type { KioskRow } from '../storage/ledger-schema';
import type { LedgerDb } from '../storage/ledger';
import { bytesOf } from './json-body';
import { ProblemError } from './problem-error';

/** The kiosk that a request was signed by. */
export type SigningKiosk = Pick<KioskRow, 'id' | 'label' | 'service_point'>;

const invalid = (): ProblemError => new ProblemError(401, 'signature-invalid');

const kioskIdOf = (jws: string): string => {
  try {
    return requestSignatureHeaderSchema.parse(decodeProtectedHeader(jws)).kid;
  } catch {
    throw invalid();
  }
};

const keyOf = async (publicKey: string): Promise<CryptoKey> => {
  const key = await importJWK(publicJwkSchema.parse(JSON.parse(publicKey)), 'ES256');
  if (key instanceof Uint8Array) throw invalid();
  return key;
};

const verified = async (jws: string, publicKey: string): Promise<RequestSignature> => {
  try {
    const { payload } = await compactVerify(jws, await keyOf(publicKey), { algorithms: ['ES256'] });
    return requestSignatureSchema.parse(JSON.parse(new TextDecoder().decode(payload)));
  } catch {
    throw invalid();
  }
};

/** Enters the nonce. @throws ProblemError `replayed` where it was entered before: the primary key decides. */
const useNonce = async (db: LedgerDb, kiosk: string, { n, t }: RequestSignature): Promise<void> => {
  const entered = await db
    .insertInto('request_nonce')
    .values({ kiosk, nonce: n, expires_ms: t + requestSignatureWindowMs })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (entered.numInsertedOrUpdatedRows === 0n) throw new ProblemError(401, 'replayed');
};

/**
 * Says which kiosk signed the request. Checks, in this order: form, kiosk known, signature, method, path and body,
 * revocation, clock, replay. @throws ProblemError
 */
export const verifySignedRequest = async (
  request: FastifyRequest,
  { db, clock }: { readonly db: LedgerDb; readonly clock: BureauClock },
): Promise<SigningKiosk> => {
  const [scheme, jws, ...rest] = (request.headers.authorization ?? '').split(' ');
  if (scheme !== requestSignatureScheme || jws === undefined || rest.length > 0)
    throw new ProblemError(401, 'signature-missing');
  const kiosk = await db
    .selectFrom('kiosk')
    .select(['id', 'label', 'service_point', 'public_key', 'revoked_ms'])
    .where('id', '=', kioskIdOf(jws))
    .executeTakeFirst();
  if (!kiosk) throw new ProblemError(401, 'kiosk-unknown');
  const signature = await verified(jws, kiosk.public_key);
  if (
    signature.m !== request.method ||
    signature.p !== request.raw.url ||
    signature.h !== sha256Hex(bytesOf(request))
  )
    throw invalid();
  if (kiosk.revoked_ms !== null) throw new ProblemError(403, 'kiosk-revoked');
  const nowMs = clock.nowMs();
  if (Math.abs(signature.t - nowMs) > requestSignatureWindowMs)
    throw new ProblemError(401, 'clock-skew', { bureauNowMs: nowMs });
  await useNonce(db, kiosk.id, signature);
  return kiosk;
};
