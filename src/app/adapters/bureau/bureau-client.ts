import type * as z from 'zod';
import { err, type Result } from '../../../domain/result';
import { readAnswer } from '../../../sync/read-answer';
import type { TransportFailure } from '../../../sync/transport-failure';

export interface BureauRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Path with query: `/api/v1/facts`. Always the kiosk's own origin. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array<ArrayBuffer> | null;
  readonly timeoutMs: number;
}

/** Asks the bureau and trusts only what has its form. `fetchFrom` is `fetch` in the app. */
export const askBureau = async <T>(
  schema: z.ZodType<T>,
  { method, path, headers, body, timeoutMs }: BureauRequest,
  fetchFrom: typeof fetch = fetch,
): Promise<Result<T, TransportFailure>> => {
  try {
    const response = await fetchFrom(path, {
      method,
      headers: { accept: 'application/json', ...headers },
      body: body ?? null,
      signal: AbortSignal.timeout(timeoutMs),
      // A redirect is never the bureau's: it is a captive portal's way of asking for a login.
      redirect: 'manual',
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    if (response.type === 'opaqueredirect') return err({ code: 'not-the-bureau' });
    const answer = {
      status: response.status,
      contentType: response.headers.get('content-type'),
      retryAfter: response.headers.get('retry-after'),
      // Within the time-out too: a half-open connection stalls in the middle of a body.
      body: await response.text(),
    };
    return readAnswer(schema, answer, Date.now());
  } catch (error) {
    // `fetch` says TypeError for every kind of no answer; anything else is our own mistake and must show.
    if (error instanceof DOMException && error.name === 'TimeoutError')
      return err({ code: 'timed-out' });
    if (error instanceof TypeError || error instanceof DOMException)
      return err({ code: 'offline' });
    throw error;
  }
};

/** JSON as bytes, with the header that goes with it. */
export const jsonBody = (value: unknown): Pick<BureauRequest, 'body' | 'headers'> => ({
  body: new TextEncoder().encode(JSON.stringify(value)),
  headers: { 'content-type': 'application/json' },
});
