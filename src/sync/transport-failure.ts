/** Why a request to the bureau brought nothing, by name. None of them ends a fact's stay in the outbox. */
export type TransportFailure =
  /** No answer: no network, no route, no such host. */
  | { readonly code: 'offline' }
  /** Sent, and nothing came back in time: the bureau may or may not have it. */
  | { readonly code: 'timed-out' }
  /** Somebody answered who isn't the bureau: a captive portal, a proxy's HTML with status 200. */
  | { readonly code: 'not-the-bureau' }
  /** 429 or 503 (RFC 9110 §15.6.4): come back later. */
  | { readonly code: 'busy'; readonly retryAfterMs: number | null }
  /** 413. */
  | { readonly code: 'too-large' }
  /** The signature's time is too far from the bureau's clock. */
  | { readonly code: 'clock-skew'; readonly bureauNowMs: number | null }
  /** The bureau doesn't take this kiosk (any more). */
  | { readonly code: 'kiosk-refused'; readonly problem: string }
  /** Another refusal, by the bureau's problem code. */
  | { readonly code: 'refused'; readonly problem: string }
  /** 5xx. */
  | { readonly code: 'bureau-failed' };

/** One word for a failure, for rows and the diagnostics page: `refused:hash-differs`. */
export const failureName = (failure: TransportFailure): string =>
  'problem' in failure ? `${failure.code}:${failure.problem}` : failure.code;
