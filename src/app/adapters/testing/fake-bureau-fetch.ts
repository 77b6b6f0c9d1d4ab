import { compactDecrypt, compactVerify, exportJWK, generateKeyPair, importJWK } from 'jose';
import * as z from 'zod';
import { enrolRequestSchema, type PublicJwk } from '../../../contract/wire/enrolment';
import { requestSignatureSchema } from '../../../contract/wire/request-signature';
import { sha256Hex } from '../../../store/sealing/sha256';

const factsSchema = z.object({
  facts: z.array(z.object({ id: z.string(), seq: z.int() }).loose()),
});
type SentFact = z.infer<typeof factsSchema>['facts'][number];

const json = (value: unknown, status = 200): Response =>
  new Response(JSON.stringify(value), {
    status,
    headers: { 'content-type': status < 300 ? 'application/json' : 'application/problem+json' },
  });

const inflated = async (body: Uint8Array<ArrayBuffer>): Promise<string> =>
  new Response(new Blob([body]).stream().pipeThrough(new DecompressionStream('gzip'))).text();

/** A bureau behind `fetch` that checks signatures as the real one does. */
export class FakeBureauFetch {
  readonly facts: SentFact[] = [];
  readonly photos: string[] = [];
  readonly refusals: string[] = [];
  online = true;
  private kioskKey: PublicJwk | null = null;
  private readonly nonces = new Set<string>();
  private readonly sealing = generateKeyPair('ECDH-ES', { crv: 'P-256', extractable: true });

  constructor(private readonly shiftMs = 0) {}

  readonly fetch: typeof fetch = async (input, init) => {
    if (!this.online) throw new TypeError('Failed to fetch');
    const path = String(input);
    const sent = init?.body instanceof Uint8Array ? Uint8Array.from(init.body) : new Uint8Array(0);
    if (path.startsWith('/api/v1/enrol')) return this.enrol(sent);
    if (path.startsWith('/api/v1/practice/code')) return json({ code: 'PRAC-TICE' });
    if (path.startsWith('/api/v1/time')) return json(this.now());
    const refusal = await this.refusalOf(path, init, sent);
    if (refusal !== null) {
      this.refusals.push(refusal);
      return json({ code: refusal }, 401);
    }
    if (path.startsWith('/api/v1/facts')) return this.take(sent);
    if (path.startsWith('/api/v1/evidence/')) return this.keepPhoto(path.slice(-64), sent);
    if (path.startsWith('/api/v1/rulings'))
      return json({ epoch: 'e1', rulings: [], upTo: 0, more: false });
    throw new Error(`unexpected request ${path}`);
  };

  async openSealed(jwe: string): Promise<unknown> {
    const { plaintext } = await compactDecrypt(jwe, (await this.sealing).privateKey);
    const value: unknown = JSON.parse(new TextDecoder().decode(plaintext));
    return value;
  }

  private now() {
    return { bureauNowMs: Date.now(), campaignShiftMs: this.shiftMs };
  }

  private async enrol(sent: Uint8Array<ArrayBuffer>): Promise<Response> {
    const request = enrolRequestSchema.parse(JSON.parse(new TextDecoder().decode(sent)));
    if (request.code === 'USED-CODE') return json({ code: 'code-used' }, 409);
    this.kioskKey = request.publicKey;
    const policy = { id: 'panzhou-2025', version: 1 };
    return json({
      kiosk: 'kiosk-7',
      label: 'K07',
      servicePoint: request.servicePoint,
      campaign: { id: 'practice', mode: 'practice', policy, ...this.now() },
      bureauKey: await exportJWK((await this.sealing).publicKey),
      bureauKeyId: 'b1',
      personKeySecret: 'c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LTEyMzQ',
    });
  }

  private async refusalOf(
    path: string,
    init: RequestInit | undefined,
    sent: Uint8Array<ArrayBuffer>,
  ): Promise<string | null> {
    const [scheme, jws = ''] = (new Headers(init?.headers).get('authorization') ?? '').split(' ');
    if (scheme !== 'FG1' || this.kioskKey === null) return 'signature-missing';
    const { payload, protectedHeader } = await compactVerify(
      jws,
      await importJWK(this.kioskKey, 'ES256'),
    );
    const signed = requestSignatureSchema.parse(JSON.parse(new TextDecoder().decode(payload)));
    if (protectedHeader['kid'] !== 'kiosk-7') return 'kiosk-unknown';
    if (signed.m !== init?.method || signed.p !== path) return 'signature-invalid';
    if (signed.h !== (await sha256Hex(sent))) return 'signature-invalid';
    if (Math.abs(signed.t - Date.now()) > 600_000) return 'clock-skew';
    if (this.nonces.has(signed.n)) return 'replayed';
    this.nonces.add(signed.n);
    return null;
  }

  private async take(sent: Uint8Array<ArrayBuffer>): Promise<Response> {
    const { facts } = factsSchema.parse(JSON.parse(await inflated(sent)));
    this.facts.push(...facts);
    const at = '2025-02-03T08:00:00.000+08:00';
    const ruling = { outcome: 'accepted', reason: 'eligible', amountFen: 40_000, at };
    return json({
      receipts: facts.map(({ id }) => ({ status: 'stored', id, ruling: { ...ruling, fact: id } })),
      highestSeq: Math.max(...facts.map(({ seq }) => seq)),
      bureauNowMs: Date.now(),
    });
  }

  private async keepPhoto(name: string, sent: Uint8Array<ArrayBuffer>): Promise<Response> {
    if ((await sha256Hex(sent)) !== name) return json({ code: 'hash-differs' }, 400);
    this.photos.push(name);
    return json({ sha256: name, bytes: sent.length });
  }
}
