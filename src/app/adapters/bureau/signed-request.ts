import { CompactSign } from 'jose';
import {
  type RequestSignature,
  requestSignatureScheme,
} from '../../../contract/wire/request-signature';
import { base64url } from '../../../store/sealing/base64url';
import { sha256Hex } from '../../../store/sealing/sha256';
import type { BureauRequest } from './bureau-client';

export interface Signer {
  readonly kiosk: string;
  readonly signingKey: CryptoKey;
  /** Real time as the bureau has it, epoch ms. */
  bureauNowMs(): number;
}

const noBody = new Uint8Array(0);

/** Signs method, path, body and time (contract/wire/request-signature.ts): nothing of it can be changed on the way. */
export const signRequest = async (
  request: BureauRequest,
  signer: Signer,
): Promise<BureauRequest> => {
  const payload: RequestSignature = {
    m: request.method,
    p: request.path,
    h: await sha256Hex(request.body ?? noBody),
    t: Math.round(signer.bureauNowMs()),
    n: base64url(crypto.getRandomValues(new Uint8Array(16))),
  };
  const jws = await new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
    .setProtectedHeader({ alg: 'ES256', kid: signer.kiosk })
    .sign(signer.signingKey);
  const authorization = `${requestSignatureScheme} ${jws}`;
  return { ...request, headers: { ...request.headers, authorization } };
};
