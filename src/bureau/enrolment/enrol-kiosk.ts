import { calculateJwkThumbprint } from 'jose';
import { v7 as uuidv7 } from 'uuid';
import type { EnrolErrorCode, EnrolRequest } from '../../contract/wire/enrolment';
import { err, ok, type Result } from '../../domain/result';
import type { Ledger, LedgerTx } from '../storage/ledger';
import { hashEnrolmentCode, normalizeEnrolmentCode } from './enrolment-code';

export interface EnrolledKiosk {
  readonly id: string;
  readonly label: string;
  readonly servicePoint: string;
}

const labelOf = (number: number): string => `K${String(number).padStart(2, '0')}`;

const addKiosk = async (
  tx: LedgerTx,
  request: EnrolRequest,
  thumbprint: string,
  nowMs: number,
): Promise<EnrolledKiosk> => {
  const last = await tx
    .selectFrom('kiosk')
    .select((eb) => eb.fn.max('number').as('number'))
    .executeTakeFirst();
  const number = Number(last?.number ?? 0) + 1;
  const kiosk = { id: uuidv7(), label: labelOf(number), servicePoint: request.servicePoint };
  await tx
    .insertInto('kiosk')
    .values({
      id: kiosk.id,
      number,
      label: kiosk.label,
      service_point: kiosk.servicePoint,
      public_key: JSON.stringify(request.publicKey),
      key_thumbprint: thumbprint,
      enrolled_ms: nowMs,
      revoked_ms: null,
      highest_seq: 0,
      head_hash: null,
    })
    .execute();
  return kiosk;
};

/** A kiosk whose answer was lost asks again with the same code and key, and gets the same answer. */
const repeatedEnrolment = async (
  tx: LedgerTx,
  kioskId: string | null,
  thumbprint: string,
): Promise<EnrolledKiosk | undefined> => {
  if (kioskId === null) return undefined;
  const kiosk = await tx
    .selectFrom('kiosk')
    .select(['id', 'label', 'service_point as servicePoint'])
    .where('id', '=', kioskId)
    .where('key_thumbprint', '=', thumbprint)
    .where('revoked_ms', 'is', null)
    .executeTakeFirst();
  return kiosk;
};

/** Uses a one-time code up and enters the kiosk's key. The service point has been checked by the caller. */
export const enrolKiosk = async (
  ledger: Ledger,
  request: EnrolRequest,
  nowMs: number,
): Promise<Result<EnrolledKiosk, Exclude<EnrolErrorCode, 'service-point-unknown'>>> => {
  const thumbprint = await calculateJwkThumbprint(request.publicKey);
  const hash = hashEnrolmentCode(normalizeEnrolmentCode(request.code));
  return ledger.inOrder(async (tx) => {
    const code = await tx
      .selectFrom('enrolment_code')
      .selectAll()
      .where('code_hash', '=', hash)
      .executeTakeFirst();
    if (!code) return err('code-unknown');
    if (code.used_ms !== null) {
      const same = await repeatedEnrolment(tx, code.kiosk, thumbprint);
      return same ? ok(same) : err('code-used');
    }
    if (code.expires_ms <= nowMs) return err('code-expired');
    const kiosk = await addKiosk(tx, request, thumbprint, nowMs);
    // inOrder lets nobody between the look and this: and the condition would still stop a second use.
    const used = await tx
      .updateTable('enrolment_code')
      .set({ used_ms: nowMs, kiosk: kiosk.id })
      .where('code_hash', '=', hash)
      .where('used_ms', 'is', null)
      .executeTakeFirst();
    if (used.numUpdatedRows !== 1n) throw new Error('a code was used twice');
    return ok(kiosk);
  });
};
