import type { EnrolResponse } from '../../contract/wire/enrolment';
import type { KioskDatabase } from '../database/kiosk-database';
import { readHead } from '../ledger/fact-writer';
import { emptyCursor, identitySchema, type KioskIdentity } from '../rows/meta-row';
import { importBureauKey } from '../sealing/kiosk-keys';
import { importPersonKeySecret } from '../sealing/person-key';

/** Turns the bureau's answer into an identity whose secrets can't be read out again. */
export const identityOf = async (
  answer: EnrolResponse,
  signingKey: CryptoKey,
  nowMs: number,
): Promise<KioskIdentity> => ({
  key: 'identity',
  kiosk: answer.kiosk,
  label: answer.label,
  servicePoint: answer.servicePoint,
  campaign: answer.campaign,
  signingKey,
  personKey: await importPersonKeySecret(answer.personKeySecret),
  bureauKey: await importBureauKey(answer.bureauKey),
  bureauKeyId: answer.bureauKeyId,
  enrolledAtMs: nowMs,
});

/**
 * One transaction: the tablet is either enrolled or not. Facts of an earlier life that were healed from the journal keep
 * their numbers; ours go on after them.
 */
export const keepIdentity = (db: KioskDatabase, identity: KioskIdentity): Promise<unknown> =>
  db.transaction('rw', db.meta, async () => {
    const head = await readHead(db);
    await db.meta.bulkPut([identity, head, { ...emptyCursor }]);
  });

export const findIdentity = async (db: KioskDatabase): Promise<KioskIdentity | null> => {
  const kept = identitySchema.safeParse(await db.meta.get('identity'));
  return kept.success ? kept.data : null;
};
