import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bureauFixture } from '../testing/bureau-fixture';
import { onBothEngines } from '../testing/on-both-engines';
import { fileClaim } from '../testing/test-claim';
import type { Answer, TestKiosk } from '../testing/test-kiosk';
import { testPerson } from '../testing/test-people';

const runs = Number(process.env['FANGANG_FUZZ_RUNS'] ?? 300);

/** What no answer to a stranger may hold: stacks, paths, SQL, values of ours. */
const telltale = /\bat \/|node_modules|\.ts:\d|SQLITE|select |insert into|postgres|5202\d{14}/i;

const nasty = fc.oneof(
  fc.constantFrom<unknown>(
    '\u0000',
    '\ud800',
    '',
    "'; drop table fact; --",
    '<script>',
    '../../etc/passwd',
  ),
  fc.constantFrom<unknown>(0, -1, 1e300, 2 ** 53, -0, null, true, [], {}, [[[[]]]]),
  fc.constantFrom<unknown>({ __proto__: null, constructor: 1 }, { id: { id: {} } }),
  fc.jsonValue(),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

/** A good fact with one of its members, at any depth, replaced. */
const spoilt = (fact: object, path: readonly string[], value: unknown): unknown => {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  const inner: unknown = Object.getOwnPropertyDescriptor(fact, name)?.value;
  return {
    ...fact,
    [name]:
      rest.length > 0 && typeof inner === 'object' && inner ? spoilt(inner, rest, value) : value,
  };
};

const paths = [
  ['id'],
  ['kiosk'],
  ['seq'],
  ['at'],
  ['clock'],
  ['clock', 'offsetMs'],
  ['operator'],
  ['kind'],
  ['policy', 'id'],
  ['subject'],
  ['body'],
  ['body', 'claimNo'],
  ['body', 'fareFen'],
  ['body', 'departOn'],
  ['body', 'verdict'],
  ['body', 'verdict', 'findings'],
  ['body', 'from'],
  ['body', 'township'],
  ['sealed'],
  ['evidence'],
  ['prev'],
  ['extra'],
];

const assertDecent = (answer: Answer, what: string): void => {
  assert.ok(answer.status < 500, `${what}: ${answer.status} ${answer.body}`);
  assert.doesNotMatch(answer.body, telltale, what);
};

onBothEngines('a hostile client', (engine) => {
  const start = bureauFixture(engine);

  it('with a kiosk’s key gets no 5xx and pays nobody by a spoilt fact', async () => {
    const { bureau, enrol, logLines } = await start();
    const kiosk = await enrol();
    const good = await fileClaim(kiosk, bureau, {
      idNumber: testPerson(1),
      body: { to: '贵阳北' },
    });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), nasty, async (path, value) => {
        const answer = await kiosk.rawPush({ facts: [spoilt(good, path, value)] });
        assertDecent(answer, path.join('.'));
        assert.equal(answer.status, 200);
      }),
      { numRuns: runs },
    );
    const benefits = await bureau.context.ledger.db.selectFrom('benefit').selectAll().execute();
    assert.equal(benefits.length, 0);
    assert.doesNotMatch(logLines.join(''), /5202\d{14}|测试甲|13800000000/);
  });

  it('gets no 5xx for any body on any route', async () => {
    const { enrol, send, bureau } = await start();
    const kiosk: TestKiosk = await enrol();
    const routes = [
      '/api/v1/enrol',
      '/api/v1/facts',
      '/api/v1/practice/code',
      '/bureau/login',
      '/bureau/codes',
      '/bureau',
    ];
    const types = [
      'application/json',
      'application/octet-stream',
      'application/x-www-form-urlencoded',
      'text/plain',
      'x',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...routes),
        fc.constantFrom(...types),
        fc.constantFrom('', 'gzip', 'br', 'x'),
        fc.oneof(
          nasty.map((value) => Buffer.from(JSON.stringify(value) ?? '')),
          fc.uint8Array({ maxLength: 300 }),
        ),
        fc.boolean(),
        async (url, type, encoding, body, signed) => {
          const headers = {
            'content-type': type,
            ...(encoding ? { 'content-encoding': encoding } : {}),
          };
          const request = { method: 'POST', url, headers, body } as const;
          assertDecent(await (signed ? kiosk.request(request) : send(request)), `${url} ${type}`);
        },
      ),
      { numRuns: runs },
    );
    const kiosks = await bureau.context.ledger.db.selectFrom('kiosk').selectAll().execute();
    assert.equal(kiosks.length, 1, 'nobody was enrolled without a code');
  });

  it('gets no 5xx for any address, cookie or query', async () => {
    const { enrol, send } = await start();
    const kiosk = await enrol();
    const piece = fc.oneof(
      fc.constantFrom(
        '..',
        '%2e%2e',
        '%00',
        'claims',
        'a',
        '%',
        '%ff',
        'api',
        'v1',
        'bureau',
        'photos',
        'rulings',
      ),
      fc.string({ maxLength: 12 }).map(encodeURIComponent),
    );
    const known = fc.constantFrom(
      '/api/v1/rulings',
      '/api/v1/evidence',
      '/bureau',
      '/bureau/claims',
      '/bureau/language',
      '',
    );
    const query = fc.dictionary(
      fc.constantFrom('epoch', 'seq', 'limit', 'to', 'page', 'no', 'point'),
      fc.string(),
      { maxKeys: 4 },
    );
    await fc.assert(
      fc.asyncProperty(
        known,
        fc.array(piece, { maxLength: 4 }),
        query,
        fc.boolean(),
        async (base, pieces, asked, signed) => {
          const url = `${[base, ...pieces].join('/') || '/'}?${new URLSearchParams(asked).toString()}`;
          const cookie = `fg_bureau=${encodeURIComponent(pieces.join(';'))}; fg_language=xx`;
          const request = { method: 'GET', url, headers: { cookie } } as const;
          assertDecent(await (signed ? kiosk.request(request) : send(request)), url);
        },
      ),
      { numRuns: runs },
    );
  });
});

describe('the hostile client', () => {
  it('would be caught telling a stack', () =>
    assert.throws(() =>
      assertDecent({ status: 200, headers: {}, body: 'at /app/main.ts:3' }, 'x'),
    ));
});
