import { CompactEncrypt } from 'jose';
import type { SealedRailClaim } from '../../domain/fact/rail-claim';

/** Compact JWE (RFC 7516) to the bureau's key: ECDH-ES on P-256, A256GCM. The kiosk itself can't open it again. */
export const sealClaim = (
  claim: SealedRailClaim,
  bureauKey: CryptoKey,
  bureauKeyId: string,
): Promise<string> =>
  new CompactEncrypt(new TextEncoder().encode(JSON.stringify(claim)))
    .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM', kid: bureauKeyId })
    .encrypt(bureauKey);
