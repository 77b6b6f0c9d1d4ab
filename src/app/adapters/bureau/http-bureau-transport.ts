import type * as z from 'zod';
import { evidenceReceiptSchema } from '../../../contract/wire/evidence';
import { pullResponseSchema } from '../../../contract/wire/pull';
import { pushResponseSchema } from '../../../contract/wire/push';
import { timeSchema } from '../../../contract/wire/time';
import type {
  BureauTransport,
  OutgoingFact,
  OutgoingPhoto,
  PullCursor,
} from '../../../sync/sync-ports';
import { askBureau, type BureauRequest } from './bureau-client';
import { type Signer, signRequest } from './signed-request';

const quickMs = 10_000;
/** For bodies: 15 s and what a line of 32 kB/s needs, so that a slow bus station isn't taken for a dead one. */
const bodyMs = (bytes: number): number => 15_000 + Math.ceil(bytes / 32);

const gzip = async (text: string): Promise<Uint8Array<ArrayBuffer>> => {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

/** The bureau over HTTP, every request but the clock's signed with the kiosk's key. */
export class HttpBureauTransport implements BureauTransport {
  constructor(
    private readonly signer: Signer,
    private readonly fetchFrom: typeof fetch = fetch.bind(globalThis),
  ) {}

  async push(facts: readonly OutgoingFact[]) {
    const body = await gzip(JSON.stringify({ facts: facts.map(({ fact }) => fact) }));
    return this.signed(pushResponseSchema, {
      method: 'POST',
      path: '/api/v1/facts',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      body,
      timeoutMs: bodyMs(body.length),
    });
  }

  async pull({ epoch, seq }: PullCursor, limit: number) {
    const query = new URLSearchParams({
      epoch: epoch ?? '',
      seq: String(seq),
      limit: String(limit),
    });
    return this.signed(pullResponseSchema, {
      method: 'GET',
      path: `/api/v1/rulings?${query}`,
      timeoutMs: quickMs,
    });
  }

  async putPhoto({ sha256, sealed }: OutgoingPhoto) {
    return this.signed(evidenceReceiptSchema, {
      method: 'PUT',
      path: `/api/v1/evidence/${sha256}`,
      headers: { 'content-type': 'application/octet-stream' },
      body: sealed,
      timeoutMs: bodyMs(sealed.length),
    });
  }

  time() {
    const request: BureauRequest = { method: 'GET', path: '/api/v1/time', timeoutMs: quickMs };
    return askBureau(timeSchema, request, this.fetchFrom);
  }

  private async signed<T>(schema: z.ZodType<T>, request: BureauRequest) {
    return askBureau(schema, await signRequest(request, this.signer), this.fetchFrom);
  }
}
