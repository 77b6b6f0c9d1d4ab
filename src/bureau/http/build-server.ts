import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import { pushMaxBytes } from '../../contract/wire/push';
import type { BureauContext } from '../bureau-context';
import { addBureauPage } from '../page/page-routes';
import { addCampaignRoutes } from './campaign-routes';
import { addEnrolRoute } from './enrol-route';
import { problemOf } from './error-handler';
import { addEvidenceRoute } from './evidence-route';
import { addFactsRoute } from './facts-route';
import { addKioskFiles } from './kiosk-files';
import { ProblemError, sendProblem } from './problem-error';
import { addRulingsRoute } from './rulings-route';
import { addSecurityHeaders } from './security-headers';
import { addServiceRoutes } from './service-routes';

/** Bodies arrive as bytes: the signature is over what was sent, before anything reads it. */
const takeBytes = (app: FastifyInstance): void => {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    ['application/json', 'application/octet-stream'],
    { parseAs: 'buffer' },
    (_request, body, done) => done(null, body),
  );
};

const addRateLimit = async (app: FastifyInstance, perMinute: number): Promise<void> => {
  await app.register(rateLimit, {
    max: perMinute,
    timeWindow: 60_000,
    errorResponseBuilder: (_request, { ttl }) =>
      new ProblemError(429, 'too-many-requests', { retryAfterSeconds: Math.ceil(ttl / 1000) }),
  });
};

/** One line a request: which route, what came of it, how long it took. No address, no query, no body. */
const addRequestLog = (app: FastifyInstance, { log, metrics }: BureauContext): void => {
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    const status = String(reply.statusCode);
    metrics.count('fangang_requests_total', 'Requests answered.', {
      method: request.method,
      route,
      status,
    });
    log.debug(
      { method: request.method, route, status, ms: Math.round(reply.elapsedTime) },
      'answered',
    );
    done();
  });
};

/** The HTTP side of the bureau, ready to listen. */
export const buildServer = async (context: BureauContext): Promise<FastifyInstance> => {
  const proxies = context.config.trustedProxies;
  const app = Fastify({
    logger: false,
    bodyLimit: pushMaxBytes / 4,
    trustProxy: proxies.length > 0 && [...proxies],
    // Half-open connections of tablets that walked away.
    requestTimeout: 120_000,
    keepAliveTimeout: 65_000,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
  });
  app.setErrorHandler((error: FastifyError | Error, _request, reply) =>
    sendProblem(reply, problemOf(error, context.log)),
  );
  addRequestLog(app, context);
  await addSecurityHeaders(app);
  await addRateLimit(app, context.config.ratePerMinute);
  await app.register(
    async (api) => {
      takeBytes(api);
      api.addHook('onSend', (_request, reply, _payload, done) => {
        void reply.header('cache-control', 'no-store');
        done();
      });
      addCampaignRoutes(api, context);
      addEnrolRoute(api, context);
      addFactsRoute(api, context);
      addEvidenceRoute(api, context);
      addRulingsRoute(api, context);
    },
    { prefix: '/api/v1' },
  );
  await app.register(async (page) => addBureauPage(page, context), { prefix: '/bureau' });
  addServiceRoutes(app, context);
  await addKioskFiles(app, context.config.folders.kiosk);
  return app;
};
