import type { FastifyInstance } from 'fastify';
import type { BureauContext } from '../bureau-context';
import { ProblemError } from '../http/problem-error';
import { problemOf } from '../http/error-handler';
import { addClaimRoutes } from './claim-routes';
import { html } from './html';
import { addLoginRoutes } from './login-routes';
import { addOfficeRoutes } from './office-routes';
import { sendPage } from './page-guard';
import { pageStyle } from './page-style';

const formLimitBytes = 16_384;

/** Forms as browsers send them; the last of several fields with one name counts. */
const takeForms = (page: FastifyInstance): void => {
  page.removeAllContentTypeParsers();
  page.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: formLimitBytes },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(body.toString()))),
  );
};

/** The bureau's page: plain HTML from the server, no script. */
export const addBureauPage = (page: FastifyInstance, context: BureauContext): void => {
  takeForms(page);
  page.setErrorHandler((error: Error, _request, reply) => {
    const { statusCode, code } = problemOf(error, context.log);
    return sendPage(
      reply,
      html`<!doctype html><title>${code}</title>
        <p>${code}</p>`.text,
      statusCode,
    );
  });
  page.setNotFoundHandler(() => {
    throw new ProblemError(404, 'not-found');
  });
  page.get('/style.css', (_request, reply) =>
    reply.header('cache-control', 'no-cache').type('text/css; charset=utf-8').send(pageStyle),
  );
  addLoginRoutes(page, context);
  addClaimRoutes(page, context);
  addOfficeRoutes(page, context);
};
