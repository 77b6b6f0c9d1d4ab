import { err, ok, type Result } from '../../../domain/result';
import { createPinVerifier } from '../../../store/operators/pin-verifier';
import type { KioskIdentity } from '../../../store/rows/meta-row';
import type { Operator } from '../../ports/kiosk-session';
import type { KioskRuntime } from './kiosk-runtime';

/** The operator's row and the fact that tells the bureau of them, in one transaction. The PIN stays here. */
export const registerOperator = async (
  runtime: KioskRuntime,
  identity: KioskIdentity,
  { name, pin, by }: { readonly name: string; readonly pin: string; readonly by: string | null },
): Promise<Result<Operator, 'name-taken' | 'storage-refused'>> => {
  if (await runtime.operators.isNameTaken(name)) return err('name-taken');
  const id = crypto.randomUUID();
  const verifier = await createPinVerifier(pin);
  const { db } = runtime.store;
  const written = await runtime.ledger.write(
    identity,
    [],
    ({ claimNo: _, ...place }) => ({
      ...place,
      // The first operator registers themselves.
      operator: by ?? id,
      kind: 'operator-registered',
      policy: identity.campaign.policy,
      subject: null,
      body: { operator: id, name },
      sealed: null,
      evidence: [],
    }),
    async () => {
      await db.operators.add({ id, name, pin: verifier, failures: 0, failedAtMs: null });
    },
  );
  if (written.ok) return ok({ id, name });
  // Two taps at once: the unique index refused the second.
  return err((await runtime.operators.isNameTaken(name)) ? 'name-taken' : 'storage-refused');
};
