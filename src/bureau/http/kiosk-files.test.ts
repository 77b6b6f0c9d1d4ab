import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import Fastify, { type FastifyInstance } from 'fastify';
import { addKioskFiles } from './kiosk-files';
import { problemOf } from './error-handler';
import { sendProblem } from './problem-error';
import { addSecurityHeaders } from './security-headers';

const folder = mkdtempSync(join(tmpdir(), 'fangang-kiosk-'));
const script = 'export const answer = 42;\n'.repeat(50);
const log = { error: () => undefined, warn: () => undefined };

describe('the kiosk’s files', () => {
  let app: FastifyInstance;
  before(async () => {
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>返岗</title>');
    writeFileSync(join(folder, 'ngsw.json'), '{}');
    writeFileSync(join(folder, 'main-ABCD1234.js'), script);
    writeFileSync(join(folder, 'main-ABCD1234.js.gz'), gzipSync(script));
    app = Fastify();
    app.setErrorHandler((error: Error, _request, reply) =>
      sendProblem(reply, problemOf(error, log)),
    );
    await addSecurityHeaders(app);
    await addKioskFiles(app, folder);
  });
  after(async () => {
    await app.close();
    rmSync(folder, { recursive: true });
  });

  const get = (url: string, headers: Record<string, string> = {}) =>
    app.inject({ method: 'GET', url, headers });

  it('keeps hashed files for ever, and sends them compressed to who takes it', async () => {
    const answer = await get('/main-ABCD1234.js', { 'accept-encoding': 'gzip' });
    assert.equal(answer.headers['content-encoding'], 'gzip');
    assert.equal(answer.headers['cache-control'], 'public, max-age=31536000, immutable');
    assert.match(answer.headers['content-type']?.toString() ?? '', /javascript/);
    assert.equal((await get('/main-ABCD1234.js')).body, script);
  });

  it('never hides an update behind a cache', async () => {
    for (const url of ['/', '/ngsw.json'])
      assert.equal((await get(url)).headers['cache-control'], 'no-cache', url);
  });

  it('answers a page of the kiosk with its index, and everything else that isn’t there with 404', async () => {
    const html = { accept: 'text/html' };
    assert.match((await get('/claim/verdict', html)).body, /返岗/);
    for (const url of ['/gone.js', '/api/v1/nothing', '/bureau-nothing.txt'])
      assert.equal((await get(url, html)).statusCode, 404, url);
    assert.equal((await get('/claim')).statusCode, 404, 'no page was asked for');
    assert.equal((await get('/..%2f..%2fetc%2fpasswd', html)).body.includes('root:'), false);
  });

  it('allows no script but its own, and no other origin', async () => {
    const policy = (await get('/')).headers['content-security-policy']?.toString() ?? '';
    assert.match(policy, /script-src 'self' 'wasm-unsafe-eval';/);
    assert.doesNotMatch(policy, /https?:|\*/);
    assert.match(policy, /connect-src 'self';/);
  });
});
