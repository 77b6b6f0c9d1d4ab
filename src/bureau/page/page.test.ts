import assert from 'node:assert/strict';
import { createCipheriv, randomBytes } from 'node:crypto';
import { it } from 'node:test';
import { sha256Hex } from '../photos/photo-store';
import { type BureauFixture, bureauFixture } from '../testing/bureau-fixture';
import { onBothEngines } from '../testing/on-both-engines';
import { fileClaim } from '../testing/test-claim';
import type { Answer } from '../testing/test-kiosk';
import { testPerson } from '../testing/test-people';

/** Somebody with a browser: keeps the cookie, reads the form's token off the page. */
class Clerk {
  private cookie = '';
  private csrf = '';
  constructor(private readonly fixture: BureauFixture) {}

  async get(url: string): Promise<Answer> {
    const answer = await this.fixture.send({
      method: 'GET',
      url,
      headers: { cookie: this.cookie },
    });
    this.csrf = /name="csrf" value="([^"]+)"/.exec(answer.body)?.[1] ?? this.csrf;
    return answer;
  }

  async post(
    url: string,
    fields: Record<string, string> = {},
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const answer = await this.fixture.send({
      method: 'POST',
      url,
      headers: {
        cookie: this.cookie,
        'content-type': 'application/x-www-form-urlencoded',
        ...headers,
      },
      body: Buffer.from(new URLSearchParams({ csrf: this.csrf, ...fields }).toString()),
    });
    this.cookie = answer.headers['set-cookie']?.split(';')[0] ?? this.cookie;
    return answer;
  }

  async logIn(fields: Record<string, string> = { who: '张三' }): Promise<Answer> {
    const answer = await this.post('/bureau/login', fields);
    await this.get('/bureau');
    return answer;
  }
}

onBothEngines('the bureau’s page', (engine) => {
  const start = bureauFixture(engine);

  const withClaim = async (claim: Partial<Parameters<typeof fileClaim>[2]> = {}) => {
    const fixture = await start();
    const kiosk = await fixture.enrol();
    const fact = await fileClaim(kiosk, fixture.bureau, { idNumber: testPerson(1), ...claim });
    await kiosk.push([fact]);
    const clerk = new Clerk(fixture);
    await clerk.logIn();
    return { ...fixture, kiosk, fact, clerk, url: `/bureau/claims/${fact.id}` };
  };

  const auditOf = async ({ bureau }: Pick<BureauFixture, 'bureau'>) =>
    bureau.context.ledger.db
      .selectFrom('audit')
      .select(['who', 'action', 'target'])
      .orderBy('seq')
      .execute();

  it('shows nobody anything without a log-in', async () => {
    const { send, fact, bureau } = await withClaim();
    const paths = ['', '/kiosks', '/quarantine', '/audit', `/claims/${fact.id}`];
    for (const path of paths) {
      const answer = await send({ method: 'GET', url: `/bureau${path}`, headers: {} });
      assert.deepEqual([answer.status, answer.headers['location']], [303, '/bureau/login'], path);
    }
    const forged = await send({
      method: 'POST',
      url: `/bureau/claims/${fact.id}/decide`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: Buffer.from('decision=reject&note=x'),
    });
    assert.equal(forged.status, 303);
    assert.equal((await auditOf({ bureau })).length, 1, 'the log-in alone');
  });

  it('lets in who has the secret of a real campaign, which it told once', async () => {
    const fixture = await start({ mode: 'real' });
    const secret = fixture.bureau.newAdminSecret ?? '';
    assert.ok(secret.length >= 32);
    const clerk = new Clerk(fixture);
    assert.equal((await clerk.logIn({ who: '张三', secret: 'wrong' })).status, 403);
    assert.equal((await clerk.logIn({ who: '张三' })).status, 403);
    assert.equal((await clerk.logIn({ who: ' ', secret })).status, 403);
    const answer = await clerk.logIn({ who: '张三', secret });
    assert.match(answer.headers['set-cookie'] ?? '', /HttpOnly; SameSite=Strict/);
    assert.equal((await clerk.get('/bureau')).status, 200);
    await fixture.bureau.close();
    const again = await start({ mode: 'real', place: fixture.place, folder: fixture.folder });
    assert.equal(again.bureau.newAdminSecret, null);
  });

  it('takes no form without this session’s token, nor a log-in from another site', async () => {
    const { clerk, url, bureau } = await withClaim();
    const fields = { csrf: 'x'.repeat(43), decision: 'reject', note: '理由' };
    assert.equal((await clerk.post(`${url}/decide`, fields)).status, 403);
    const foreign = { 'sec-fetch-site': 'cross-site' };
    assert.equal((await clerk.post('/bureau/login', { who: '李四' }, foreign)).status, 403);
    assert.equal(
      (await bureau.context.ledger.db.selectFrom('ruling').selectAll().execute()).length,
      1,
    );
  });

  it('masks people in the list, and shows and logs a full claim with its clauses', async () => {
    const { clerk, url, fact, bureau } = await withClaim({
      sealed: { name: '<script>甲</script>' },
    });
    const list = await clerk.get('/bureau');
    assert.match(list.body, /5202\*{10}/);
    assert.doesNotMatch(list.body, new RegExp(testPerson(1)));
    const page = await clerk.get(url);
    assert.match(page.body, new RegExp(testPerson(1)));
    assert.match(page.body, /&lt;script&gt;甲/);
    assert.doesNotMatch(page.body, /<script/);
    const quotes = fact.body.verdict.findings.map(({ quote }) => quote);
    assert.ok(quotes.length >= 6 && quotes.every((quote) => page.body.includes(quote)));
    assert.equal(page.headers['cache-control'], 'no-store');
    assert.match(page.headers['content-security-policy'] ?? '', /default-src 'none'/);
    assert.deepEqual((await auditOf({ bureau })).at(-1), {
      who: '张三',
      action: 'view-claim',
      target: fact.id,
    });
  });

  it('decides: the kiosk is told, the money moves, the note stays', async () => {
    const { clerk, url, kiosk, fact, bureau } = await withClaim();
    const first = await kiosk.pull();
    await clerk.get(url);
    assert.equal((await clerk.post(`${url}/decide`, { decision: 'reject' })).status, 422);
    await clerk.post(`${url}/decide`, { decision: 'reject', note: '票已退' });
    const rejected = await kiosk.pull(first.epoch, first.upTo);
    assert.deepEqual(
      rejected.rulings.map(({ ruling: { fact: of, outcome, reason, amountFen } }) => [
        of,
        outcome,
        reason,
        amountFen,
      ]),
      [[fact.id, 'rejected', 'decided-by-person', 0]],
    );
    assert.doesNotMatch(JSON.stringify(rejected), /票已退/);
    const { db } = bureau.context.ledger;
    assert.equal((await db.selectFrom('benefit').selectAll().execute()).length, 0);
    for (const amount of ['400.01', '0', '-1', 'x', '999999999999'])
      assert.equal(
        (await clerk.post(`${url}/decide`, { decision: 'accept', note: '理由', amount })).status,
        422,
      );
    await clerk.post(`${url}/decide`, { decision: 'accept', note: '票已补', amount: '386.50' });
    const accepted = await kiosk.pull(first.epoch, rejected.upTo);
    assert.deepEqual(
      accepted.rulings.map(({ ruling }) => [ruling.outcome, ruling.amountFen]),
      [['accepted', 38650]],
    );
    assert.match((await clerk.get(url)).body, /票已退[\s\S]*票已补/);
  });

  it('lets no person grant a second benefit either, until the first is taken back', async () => {
    const { clerk, url, kiosk, bureau } = await withClaim();
    const second = await fileClaim(kiosk, bureau, { idNumber: testPerson(1) });
    await kiosk.push([second]);
    const other = `/bureau/claims/${second.id}`;
    const accept = { decision: 'accept', note: '理由', amount: '400' };
    const refused = await clerk.post(`${other}/decide`, accept);
    assert.equal(refused.status, 422);
    assert.match(refused.body, /先把那一笔改为不通过/);
    await clerk.post(`${url}/decide`, { decision: 'reject', note: '理由' });
    assert.equal((await clerk.post(`${other}/decide`, accept)).status, 303);
    const held = await bureau.context.ledger.db.selectFrom('benefit').select('claim').execute();
    assert.deepEqual(held, [{ claim: second.id }]);
  });

  it('opens photos for who is logged in, and logs it', async () => {
    const photo = randomBytes(5000);
    const [key, iv] = [randomBytes(32), randomBytes(12)];
    const cipher = createCipheriv('aes-256-gcm', key, iv);
    const sealed = Buffer.concat([iv, cipher.update(photo), cipher.final(), cipher.getAuthTag()]);
    const sha256 = sha256Hex(sealed);
    const { clerk, url, kiosk, bureau, send } = await withClaim({
      evidence: [{ sha256, bytes: sealed.length, role: 'ticket' }],
      sealed: {
        evidenceKeys: [{ sha256, key: key.toString('base64url'), mediaType: 'image/jpeg' }],
      },
    });
    assert.match((await clerk.get('/bureau')).body, /0 \/ 1/);
    assert.equal((await clerk.get(`${url}/photos/${sha256}`)).status, 404);
    await kiosk.putPhoto(sealed);
    assert.match((await clerk.get('/bureau')).body, /1 \/ 1/);
    const answer = await bureau.app.inject({
      method: 'GET',
      url: `${url}/photos/${sha256}`,
      headers: { cookie: await freshCookie(send) },
    });
    assert.deepEqual(answer.rawPayload, photo);
    assert.equal(answer.headers['content-type'], 'image/jpeg');
    assert.equal(answer.headers['cache-control'], 'no-store');
    assert.equal((await auditOf({ bureau })).at(-1)?.action, 'view-photo');
  });

  it('makes a code that enrols, and revokes the kiosk again', async () => {
    const { clerk, kiosk, bureau } = await withClaim();
    const made = await clerk.post('/bureau/codes');
    assert.match(made.body, /class="code">\s*[0-9A-Z]{4}-[0-9A-Z]{4}/);
    await clerk.post(`/bureau/kiosks/${kiosk.id}/revoke`);
    const answer = await kiosk.request({ method: 'GET', url: '/api/v1/rulings' });
    assert.equal(answer.status, 403);
    assert.deepEqual(
      (await auditOf({ bureau })).slice(-2).map(({ action }) => action),
      ['make-code', 'revoke-kiosk'],
    );
  });

  it('speaks both languages', async () => {
    const { send } = await withClaim();
    const login = (cookie: string) =>
      send({ method: 'GET', url: '/bureau/login', headers: { cookie } });
    assert.match((await login('')).body, /lang="zh-CN"[\s\S]*练习模式/);
    assert.match((await login('fg_language=en')).body, /lang="en"[\s\S]*Practice/);
  });
});

const freshCookie = async (send: BureauFixture['send']): Promise<string> => {
  const answer = await send({
    method: 'POST',
    url: '/bureau/login',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: Buffer.from('who=x'),
  });
  return answer.headers['set-cookie']?.split(';')[0] ?? '';
};
