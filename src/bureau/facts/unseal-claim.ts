import { compactDecrypt, type CryptoKey } from 'jose';
import { sealedRailClaimSchema } from '../../contract/fact/sealed-rail-claim-schema';
import type { SealedRailClaim } from '../../domain/fact/rail-claim';
import { err, ok, type Result } from '../../domain/result';

export type UnsealError = 'sealed-missing' | 'sealed-unreadable' | 'sealed-malformed';

/** Opens what a kiosk sealed to the bureau (ECDH-ES, A256GCM; RFC 7516). */
export const unsealClaim = async (
  sealed: string | null,
  key: CryptoKey,
): Promise<Result<SealedRailClaim, UnsealError>> => {
  if (sealed === null) return err('sealed-missing');
  let plain: string;
  try {
    const { plaintext } = await compactDecrypt(sealed, key, {
      keyManagementAlgorithms: ['ECDH-ES'],
      contentEncryptionAlgorithms: ['A256GCM'],
    });
    plain = new TextDecoder('utf-8', { fatal: true }).decode(plaintext);
  } catch {
    return err('sealed-unreadable');
  }
  try {
    const parsed = sealedRailClaimSchema.safeParse(JSON.parse(plain));
    return parsed.success ? ok(parsed.data) : err('sealed-malformed');
  } catch {
    return err('sealed-malformed');
  }
};
