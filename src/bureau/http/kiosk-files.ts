import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ProblemError } from './problem-error';

/** Angular puts eight characters of a hash into the name of what never changes under it. */
const hashedName = /-[A-Z0-9]{8}\.(js|css|wasm|mjs)(\.br|\.gz)?$/;

/** Asks with the version in hand each time, so that an update is never hidden behind a cache. */
const revalidate = 'no-cache';
const keepForEver = 'public, max-age=31536000, immutable';

const isNavigation = (request: FastifyRequest): boolean =>
  (request.method === 'GET' || request.method === 'HEAD') &&
  !/^\/(api|bureau)(\/|\?|$)/.test(request.url) &&
  !/\.[^/]*$/.test(request.url.replace(/[?#].*$/, '')) &&
  (request.headers.accept ?? '').includes('text/html');

/** Serves the built kiosk: compressed variants where they lie beside the files, index.html for every page of it. */
export const addKioskFiles = async (app: FastifyInstance, folder: string): Promise<void> => {
  await app.register(fastifyStatic, {
    root: folder,
    preCompressed: true,
    cacheControl: false,
    index: false,
    suppressWarning: true,
    setHeaders: (reply: FastifyReply, path: string) => {
      void reply.header('cache-control', hashedName.test(path) ? keepForEver : revalidate);
    },
  });
  const sendIndex = (reply: FastifyReply): FastifyReply => reply.sendFile('index.html', folder);
  app.get('/', (_request, reply) => sendIndex(reply));
  app.setNotFoundHandler((request, reply) => {
    if (isNavigation(request)) return sendIndex(reply);
    throw new ProblemError(404, 'not-found');
  });
};

/** Where the index lies; for the start-up check that says the kiosk isn't built. */
export const kioskIndex = (folder: string): string => join(folder, 'index.html');
