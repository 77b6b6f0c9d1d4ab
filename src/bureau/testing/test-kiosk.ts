import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import {
  CompactSign,
  CompactEncrypt,
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  importJWK,
} from 'jose';
import { canonicalJson } from '../../contract/fact/canonical-json';
import {
  type EnrolResponse,
  enrolResponseSchema,
  publicJwkSchema,
} from '../../contract/wire/enrolment';
import { type PullResponse, pullResponseSchema } from '../../contract/wire/pull';
import { type PushResponse, pushResponseSchema } from '../../contract/wire/push';
import type { RequestSignature } from '../../contract/wire/request-signature';
import { practiceCodeSchema } from '../../contract/wire/campaign';
import type { SealedRailClaim } from '../../domain/fact/rail-claim';
import { sha256Hex } from '../photos/photo-store';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

/** Sends one request: through `app.inject`, or over a socket. */
export type Send = (request: {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body?: Uint8Array;
}) => Promise<Answer>;

export interface SignedRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: string;
  readonly body?: Uint8Array;
  readonly headers?: Record<string, string>;
  /** What the signature says instead of the truth. */
  readonly lie?: Partial<RequestSignature>;
  readonly kid?: string;
}

/** A kiosk of the tests: it speaks the protocol by docs/protocol.md, with no code of the kiosk's store. */
export class TestKiosk {
  seq = 0;
  prev: string | null = null;

  private constructor(
    private readonly send: Send,
    readonly enrolled: EnrolResponse,
    private readonly privateKey: CryptoKey,
    private readonly sealKey: CryptoKey | Uint8Array,
    private readonly nowMs: () => number,
  ) {}

  static async enrol(
    send: Send,
    nowMs: () => number,
    { servicePoint = 'panzhou-hsr', code }: { servicePoint?: string; code?: string } = {},
  ): Promise<TestKiosk> {
    const given =
      code ??
      practiceCodeSchema.parse(
        JSON.parse(
          (await send({ method: 'POST', url: '/api/v1/practice/code', headers: {} })).body,
        ),
      ).code;
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    const answer = await send({
      method: 'POST',
      url: '/api/v1/enrol',
      headers: { 'content-type': 'application/json' },
      body: Buffer.from(
        JSON.stringify({
          code: given,
          servicePoint,
          publicKey: publicJwkSchema.parse(await exportJWK(publicKey)),
        }),
      ),
    });
    const enrolled = enrolResponseSchema.parse(JSON.parse(answer.body));
    const sealKey = await importJWK(enrolled.bureauKey, 'ECDH-ES');
    return new TestKiosk(send, enrolled, privateKey, sealKey, nowMs);
  }

  get id(): string {
    return this.enrolled.kiosk;
  }

  async sign({ method, url, body, lie, kid }: SignedRequest): Promise<string> {
    const payload: RequestSignature = {
      m: method,
      p: url,
      h: sha256Hex(body ?? Buffer.alloc(0)),
      t: this.nowMs(),
      n: randomBytes(16).toString('base64url'),
      ...lie,
    };
    const jws = await new CompactSign(Buffer.from(JSON.stringify(payload)))
      .setProtectedHeader({ alg: 'ES256', kid: kid ?? this.id })
      .sign(this.privateKey);
    return `FG1 ${jws}`;
  }

  async request(request: SignedRequest): Promise<Answer> {
    return this.send({
      method: request.method,
      url: request.url,
      headers: { authorization: await this.sign(request), ...request.headers },
      ...(request.body ? { body: request.body } : {}),
    });
  }

  async rawPush(
    body: unknown,
    { gzip = false, ...more }: { gzip?: boolean } & Partial<SignedRequest> = {},
  ): Promise<Answer> {
    const bytes = Buffer.from(JSON.stringify(body));
    return this.request({
      method: 'POST',
      url: '/api/v1/facts',
      body: gzip ? gzipSync(bytes) : bytes,
      headers: {
        'content-type': 'application/json',
        ...(gzip ? { 'content-encoding': 'gzip' } : {}),
      },
      ...more,
    });
  }

  async push(facts: readonly unknown[]): Promise<PushResponse> {
    const answer = await this.rawPush({ facts });
    if (answer.status !== 200) throw new Error(`push: ${answer.status} ${answer.body}`);
    return pushResponseSchema.parse(JSON.parse(answer.body));
  }

  async pull(epoch = '', seq = 0, limit = 200): Promise<PullResponse> {
    const url = `/api/v1/rulings?epoch=${epoch}&seq=${seq}&limit=${limit}`;
    const answer = await this.request({ method: 'GET', url });
    if (answer.status !== 200) throw new Error(`pull: ${answer.status} ${answer.body}`);
    return pullResponseSchema.parse(JSON.parse(answer.body));
  }

  putPhoto(sealed: Uint8Array, sha256 = sha256Hex(sealed)): Promise<Answer> {
    return this.request({
      method: 'PUT',
      url: `/api/v1/evidence/${sha256}`,
      body: sealed,
      headers: { 'content-type': 'application/octet-stream' },
    });
  }

  seal(claim: SealedRailClaim): Promise<string> {
    return new CompactEncrypt(Buffer.from(JSON.stringify(claim)))
      .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM', kid: this.enrolled.bureauKeyId })
      .encrypt(this.sealKey);
  }

  /** Numbers a fact, hangs it on the one before, and remembers it as the last. */
  chain<F extends object>(fact: F): F & { readonly seq: number; readonly prev: string | null } {
    this.seq += 1;
    const chained = { ...fact, seq: this.seq, prev: this.prev };
    this.prev = sha256Hex(canonicalJson(chained));
    return chained;
  }
}
