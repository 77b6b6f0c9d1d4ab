import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { FastifyRequest } from 'fastify';
import { pushMaxBytes } from '../../contract/wire/push';
import { ProblemError } from './problem-error';

const inflate = promisify(gunzip);

/** Deeper than any of our bodies; keeps hostile nesting from the parsers behind. */
const maxDepth = 48;

/** The body's bytes as they were sent; none where there is no body. */
export const bytesOf = (request: FastifyRequest): Uint8Array =>
  Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);

const isNestedTooDeep = (text: string): boolean => {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (quoted) {
      if (code === 0x5c) i++;
      else if (code === 0x22) quoted = false;
    } else if (code === 0x22) quoted = true;
    else if (code === 0x7b || code === 0x5b) {
      if (++depth > maxDepth) return true;
    } else if (code === 0x7d || code === 0x5d) depth--;
  }
  return false;
};

const inflated = async (request: FastifyRequest): Promise<Uint8Array> => {
  const encoding = request.headers['content-encoding'];
  const bytes = bytesOf(request);
  if (encoding === undefined || encoding === 'identity') return bytes;
  if (encoding !== 'gzip') throw new ProblemError(415, 'encoding-unsupported');
  try {
    return await inflate(bytes, { maxOutputLength: pushMaxBytes });
  } catch (error) {
    const tooLarge = error instanceof RangeError;
    throw tooLarge
      ? new ProblemError(413, 'body-too-large')
      : new ProblemError(400, 'body-malformed', { detail: 'not gzip' });
  }
};

/** The body as JSON, inflated where it came gzipped. @throws ProblemError */
export const readJsonBody = async (request: FastifyRequest): Promise<unknown> => {
  const bytes = await inflated(request);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (isNestedTooDeep(text)) throw new SyntaxError('nested too deep');
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    throw new ProblemError(400, 'body-malformed', { detail: 'not JSON' });
  }
};
