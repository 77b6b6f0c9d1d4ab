import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyReply } from 'fastify';

/**
 * The kiosk. Angular puts component styles into `<style>` elements at run time. A nonce in an index.html that a
 * service worker caches for weeks would be no secret, and hashes of styles made at run time can't be listed: so
 * 'unsafe-inline' for styles, and for styles alone. WebAssembly decoders need 'wasm-unsafe-eval' (not eval).
 */
const kioskPolicy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "media-src 'self' blob: mediastream:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join('; ');

/** The bureau's page: plain HTML with one stylesheet, no script at all. */
const pagePolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** Answers for machines show nothing. */
const apiPolicy = "default-src 'none'; frame-ancestors 'none'";

const policyFor = (url: string): string => {
  if (/^\/bureau(\/|\?|$)/.test(url)) return pagePolicy;
  return /^\/(api\/|healthz|metrics)/.test(url) ? apiPolicy : kioskPolicy;
};

const permissions =
  'camera=(self), microphone=(), geolocation=(), payment=(), usb=(), serial=(self), hid=()';

/** Sets the headers that keep a browser from doing what none of our pages needs. */
export const addSecurityHeaders = async (app: FastifyInstance): Promise<void> => {
  await app.register(helmet, {
    contentSecurityPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  });
  app.addHook('onRequest', (request, reply: FastifyReply, done) => {
    void reply.header('content-security-policy', policyFor(request.url));
    void reply.header('permissions-policy', permissions);
    done();
  });
};
