import type { FastifyBaseLogger, FastifyError } from 'fastify';
import type { ProblemCode } from '../../contract/wire/problem';
import { storageTroubleOf } from '../storage/storage-error';
import { ProblemError } from './problem-error';

const fastifyCodes: Readonly<Record<string, readonly [number, ProblemCode]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: [413, 'body-too-large'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [415, 'media-type-unsupported'],
};

/** Where it happened, without the message: messages of libraries may quote what they were given. */
const placeOf = (error: Error): string =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .join('\n');

/** Turns whatever was thrown into a refusal without stack, message or data; the log gets the place. */
export const problemOf = (
  error: FastifyError | Error,
  log: Pick<FastifyBaseLogger, 'error' | 'warn'>,
): ProblemError => {
  if (error instanceof ProblemError) return error;
  const code = 'code' in error ? error.code : '';
  const known = fastifyCodes[code];
  if (known) return new ProblemError(...known);
  const status = 'statusCode' in error ? (error.statusCode ?? 500) : 500;
  if (status < 500) return new ProblemError(400, 'body-malformed');
  const where = { error: error.name, code, place: placeOf(error) };
  if (storageTroubleOf(error) === 'unavailable') {
    log.warn(where, 'storage unavailable');
    return new ProblemError(503, 'unavailable', { retryAfterSeconds: 5 });
  }
  log.error(where, 'unexpected');
  return new ProblemError(500, 'internal', { retryAfterSeconds: 30 });
};
