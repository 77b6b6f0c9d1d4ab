import assert from 'node:assert/strict';
import { it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { problemSchema } from '../../contract/wire/problem';
import { pushMaxBytes, pushResponseSchema } from '../../contract/wire/push';
import { sha256Hex } from '../photos/photo-store';
import { bureauFixture } from '../testing/bureau-fixture';
import { onBothEngines } from '../testing/on-both-engines';
import { fileClaim } from '../testing/test-claim';
import { type Answer, TestKiosk } from '../testing/test-kiosk';
import { testPerson } from '../testing/test-people';

const minute = 60_000;
const code = ({ body }: Answer): string => problemSchema.parse(JSON.parse(body)).code;
const url = '/api/v1/rulings?seq=0';

onBothEngines('the protocol', (engine) => {
  const start = bureauFixture(engine);

  it('enrols a kiosk once for each code, and gives the same answer when it was lost', async () => {
    const { enrol, send, bureau } = await start();
    const kiosk = await enrol();
    assert.equal(kiosk.enrolled.label, 'K01');
    assert.equal(kiosk.enrolled.campaign.mode, 'practice');
    assert.equal((await enrol('520281126')).enrolled.label, 'K02');
    const { code: once } = JSON.parse(
      (await send({ method: 'POST', url: '/api/v1/practice/code', headers: {} })).body,
    );
    const key = { kty: 'EC', crv: 'P-256' };
    const { publicKey } = await crypto.subtle.generateKey(
      { name: 'ECDSA', namedCurve: 'P-256' },
      true,
      ['sign'],
    );
    const { x, y } = await crypto.subtle.exportKey('jwk', publicKey);
    const ask = (given: string, servicePoint = 'panzhou-hsr', jwk: object = { ...key, x, y }) =>
      send({
        method: 'POST',
        url: '/api/v1/enrol',
        headers: { 'content-type': 'application/json' },
        body: Buffer.from(JSON.stringify({ code: given, servicePoint, publicKey: jwk })),
      });
    assert.equal(code(await ask(once, 'nowhere')), 'service-point-unknown');
    assert.equal((await ask(once, 'panzhou-hsr', { ...key, x, y: x })).status, 400);
    const first = await ask(once.toLowerCase().replace('-', ' '));
    const repeat = await ask(once);
    assert.equal(first.status, 200);
    assert.equal(JSON.parse(repeat.body).kiosk, JSON.parse(first.body).kiosk);
    const other = { ...key, x: kioskX, y: kioskY };
    assert.equal(code(await ask(once, 'panzhou-hsr', other)), 'code-used');
    assert.equal(code(await ask('0000-0000')), 'code-unknown');
    const kiosks = await bureau.context.ledger.db.selectFrom('kiosk').select('label').execute();
    assert.equal(kiosks.length, 3);
  });

  it('refuses an expired code', async () => {
    const { send, clock } = await start();
    const made = await send({ method: 'POST', url: '/api/v1/practice/code', headers: {} });
    clock.advance(61 * minute);
    await assert.rejects(
      TestKiosk.enrol(send, () => clock.nowMs(), { code: JSON.parse(made.body).code }),
    );
  });

  it('makes no practice code in a real campaign', async () => {
    const { send } = await start({ mode: 'real' });
    const answer = await send({ method: 'POST', url: '/api/v1/practice/code', headers: {} });
    assert.equal(code(answer), 'practice-only');
  });

  it('refuses what isn’t signed as it arrived', async () => {
    const { enrol, send, clock } = await start();
    const kiosk = await enrol();
    const other = await enrol();
    const get = { method: 'GET', url } as const;
    assert.equal((await kiosk.request(get)).status, 200);
    const cases: readonly (readonly [string, Promise<Answer>])[] = [
      ['signature-missing', send({ ...get, headers: {} })],
      ['signature-invalid', send({ ...get, headers: { authorization: 'FG1 x.y.z' } })],
      ['signature-missing', send({ ...get, headers: { authorization: 'Bearer x' } })],
      ['kiosk-unknown', kiosk.request({ ...get, kid: 'nobody' })],
      ['signature-invalid', kiosk.request({ ...get, kid: other.id })],
      ['signature-invalid', kiosk.request({ ...get, lie: { p: '/api/v1/rulings?seq=1' } })],
      ['signature-invalid', kiosk.request({ ...get, lie: { m: 'POST' } })],
      ['signature-invalid', kiosk.request({ ...get, lie: { h: sha256Hex('x') } })],
      ['signature-invalid', kiosk.request({ ...get, lie: { n: 'short' } })],
      ['clock-skew', kiosk.request({ ...get, lie: { t: clock.nowMs() - 11 * minute } })],
      ['clock-skew', kiosk.request({ ...get, lie: { t: clock.nowMs() + 11 * minute } })],
    ];
    for (const [expected, answer] of cases) assert.equal(code(await answer), expected);
    assert.equal(
      (await kiosk.request({ ...get, lie: { t: clock.nowMs() - 9 * minute } })).status,
      200,
    );
  });

  it('tells its time to a kiosk whose clock is off', async () => {
    const { enrol, clock } = await start();
    const kiosk = await enrol();
    const answer = await kiosk.request({ method: 'GET', url, lie: { t: 0 } });
    assert.equal(problemSchema.parse(JSON.parse(answer.body)).bureauNowMs, clock.nowMs());
  });

  it('refuses a replay, also after a restart, for as long as its time would be taken', async () => {
    const { enrol, send, clock, bureau, place, folder } = await start();
    const kiosk = await enrol();
    const headers = { authorization: await kiosk.sign({ method: 'GET', url }) };
    assert.equal((await send({ method: 'GET', url, headers })).status, 200);
    assert.equal(code(await send({ method: 'GET', url, headers })), 'replayed');
    await bureau.close();
    const again = await start({ place, folder, clock });
    assert.equal(code(await again.send({ method: 'GET', url, headers })), 'replayed');
    clock.advance(11 * minute);
    assert.equal(code(await again.send({ method: 'GET', url, headers })), 'clock-skew');
  });

  it('refuses a tampered body', async () => {
    const { enrol, send } = await start();
    const kiosk = await enrol();
    const body = Buffer.from('{"facts":[{"id":"a"}]}');
    const authorization = await kiosk.sign({ method: 'POST', url: '/api/v1/facts', body });
    const answer = await send({
      method: 'POST',
      url: '/api/v1/facts',
      headers: { authorization, 'content-type': 'application/json' },
      body: Buffer.from('{"facts":[{"id":"b"}]}'),
    });
    assert.equal(code(answer), 'signature-invalid');
  });

  it('refuses a revoked kiosk', async () => {
    const { enrol, bureau } = await start();
    const kiosk = await enrol();
    await bureau.context.ledger.db.updateTable('kiosk').set({ revoked_ms: 1 }).execute();
    const answer = await kiosk.request({ method: 'GET', url });
    assert.deepEqual([answer.status, code(answer)], [403, 'kiosk-revoked']);
  });

  it('gives a repeated fact the same receipt and grants nothing twice, gzipped or not', async () => {
    const { bureau, enrol } = await start();
    const kiosk = await enrol();
    const facts = [await fileClaim(kiosk, bureau, { idNumber: testPerson(1) })];
    const first = await kiosk.push(facts);
    const repeat = await kiosk.rawPush({ facts }, { gzip: true });
    assert.deepEqual(pushResponseSchema.parse(JSON.parse(repeat.body)), first);
    const both = await kiosk.push([...facts, ...facts]);
    assert.deepEqual(both.receipts, [...first.receipts, ...first.receipts]);
    const { db } = bureau.context.ledger;
    assert.equal((await db.selectFrom('benefit').selectAll().execute()).length, 1);
    assert.equal((await db.selectFrom('ruling').selectAll().execute()).length, 1);
  });

  it('raises the alarm when an id comes with another content, and keeps both', async () => {
    const { bureau, enrol, logLines } = await start();
    const kiosk = await enrol();
    const claim = await fileClaim(kiosk, bureau, { idNumber: testPerson(1) });
    await kiosk.push([claim]);
    const forged = { ...claim, body: { ...claim.body, fareFen: 1 } };
    const { receipts } = await kiosk.push([forged]);
    assert.deepEqual(receipts, [
      { status: 'quarantined', id: claim.id, index: 0, reason: 'id-reused' },
    ]);
    assert.match(logLines.join(''), /id-reused/);
    const kept = await bureau.context.ledger.db.selectFrom('quarantine').selectAll().execute();
    assert.equal(kept.length, 1);
    assert.equal(JSON.parse(kept[0]?.json ?? '').body.fareFen, 1);
  });

  it('keeps what it can’t read in quarantine, and takes its neighbours', async () => {
    const { bureau, enrol } = await start();
    const kiosk = await enrol();
    const other = await enrol();
    const good = await fileClaim(kiosk, bureau, { idNumber: testPerson(1) });
    const wrong = await fileClaim(other, bureau, { idNumber: testPerson(2) });
    const unsealed = { ...wrong, kiosk: kiosk.id, sealed: 'a.b.c.d.e' };
    const facts = [
      { ...good, kind: 'seat-taken' },
      'nonsense',
      null,
      { ...good, body: { ...good.body, fareFen: -1 } },
      wrong,
      unsealed,
      { ...unsealed, sealed: null },
      good,
    ];
    const reasons = (await kiosk.push(facts)).receipts.map((receipt) =>
      receipt.status === 'quarantined' ? `${receipt.index} ${receipt.reason}` : receipt.status,
    );
    assert.deepEqual(reasons, [
      '0 kind-unknown',
      '1 malformed:',
      '2 malformed:',
      '3 malformed:body.fareFen',
      '4 kiosk-differs',
      '5 sealed-unreadable',
      '6 sealed-missing',
      'stored',
    ]);
    const repeated = await kiosk.push(facts);
    assert.equal(repeated.receipts.filter(({ status }) => status === 'quarantined').length, 7);
    const kept = await bureau.context.ledger.db.selectFrom('quarantine').selectAll().execute();
    assert.equal(kept.length, 7);
  });

  it('tells the highest number that it holds', async () => {
    const { bureau, enrol } = await start();
    const kiosk = await enrol();
    const facts = [
      await fileClaim(kiosk, bureau, { idNumber: testPerson(1) }),
      await fileClaim(kiosk, bureau, { idNumber: testPerson(2) }),
    ];
    assert.equal((await kiosk.push(facts)).highestSeq, 2);
    assert.equal((await kiosk.push(facts.slice(0, 1))).highestSeq, 2);
  });

  it('hands rulings out by pages, to their own kiosk only, and again from 0 in another epoch', async () => {
    const { bureau, enrol } = await start();
    const [kiosk, other] = [await enrol(), await enrol()];
    for (let i = 0; i < 5; i++)
      await kiosk.push([await fileClaim(kiosk, bureau, { idNumber: testPerson(i) })]);
    const first = await kiosk.pull('', 0, 3);
    assert.deepEqual([first.rulings.length, first.more], [3, true]);
    const second = await kiosk.pull(first.epoch, first.upTo, 3);
    assert.deepEqual([second.rulings.length, second.more], [2, false]);
    const third = await kiosk.pull(first.epoch, second.upTo);
    assert.deepEqual([third.rulings, third.upTo], [[], second.upTo]);
    assert.equal((await kiosk.pull('another', second.upTo)).rulings.length, 5);
    assert.equal((await other.pull()).rulings.length, 0);
  });

  it('keeps a photo under its hash, and nothing else under it', async () => {
    const { enrol, bureau } = await start();
    const kiosk = await enrol();
    const sealed = crypto.getRandomValues(new Uint8Array(50_000));
    const hash = sha256Hex(sealed);
    assert.equal(code(await kiosk.putPhoto(sealed.subarray(1), hash)), 'hash-differs');
    assert.equal(await bureau.context.photos.get(hash), null);
    const answer = await kiosk.putPhoto(sealed);
    assert.deepEqual(JSON.parse(answer.body), { sha256: hash, bytes: 50_000 });
    assert.equal((await kiosk.putPhoto(sealed)).status, 200);
    assert.deepEqual(await bureau.context.photos.get(hash), Buffer.from(sealed));
    assert.equal(code(await kiosk.putPhoto(new Uint8Array(2_200_000))), 'body-too-large');
  });

  it('inflates no more than it said it would', async () => {
    const { enrol } = await start();
    const kiosk = await enrol();
    const bomb = gzipSync(Buffer.alloc(pushMaxBytes + 1));
    const answer = await kiosk.request({
      method: 'POST',
      url: '/api/v1/facts',
      body: bomb,
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
    });
    assert.deepEqual([answer.status, code(answer)], [413, 'body-too-large']);
  });

  it('answers 503 with Retry-After while the database is away', async () => {
    const { enrol, bureau } = await start();
    const kiosk = await enrol();
    await bureau.context.ledger.close();
    const answer = await kiosk.rawPush({ facts: [{}] });
    assert.deepEqual([answer.status, code(answer)], [503, 'unavailable']);
    assert.ok(Number(answer.headers['retry-after']) > 0);
  });

  it('sends guessers away for a while', async () => {
    const { send } = await start({ config: { guessesPerMinute: 3 } });
    const guess = () =>
      send({
        method: 'POST',
        url: '/api/v1/enrol',
        headers: { 'content-type': 'application/json' },
        body: Buffer.from('{}'),
      });
    for (let i = 0; i < 3; i++) assert.equal((await guess()).status, 400);
    const answer = await guess();
    assert.deepEqual([answer.status, code(answer)], [429, 'too-many-requests']);
    assert.ok(Number(answer.headers['retry-after']) > 0);
  });
});

// The base point of P-256: on the curve, and nobody's key.
const kioskX = 'axfR8uEsQkf4vOblY6RA8ncDfYEt6zOg9KE5RdiYwpY';
const kioskY = 'T-NC4v4af5uO5-tKfA-eFivOM1drMV7Oy7ZAaDe_UfU';
