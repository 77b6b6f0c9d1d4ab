import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Ruling } from '../../domain/fact/ruling';
import { shanghaiText } from '../clock/campaign-time';
import { type BureauFixture, bureauFixture } from '../testing/bureau-fixture';
import { onBothEngines } from '../testing/on-both-engines';
import { type ClaimOptions, fileClaim } from '../testing/test-claim';
import type { TestKiosk } from '../testing/test-kiosk';
import { testIdNumber, testPerson } from '../testing/test-people';

const minute = 60_000;

/** The rulings on facts pushed by one kiosk, in their order. */
const rulingsOf = async (kiosk: TestKiosk, facts: readonly unknown[]): Promise<Ruling[]> => {
  const { receipts } = await kiosk.push(facts);
  return receipts.map((receipt) => {
    assert.equal(receipt.status, 'stored', JSON.stringify(receipt));
    if (receipt.status !== 'stored') throw new Error('unreachable');
    return receipt.ruling;
  });
};

const short = ({ outcome, reason, amountFen }: Ruling): string =>
  `${outcome} ${reason} ${amountFen}`;

interface Golden {
  readonly name: string;
  readonly claim: Partial<ClaimOptions>;
  readonly ruling: string;
}

const golden: readonly Golden[] = [
  { name: 'a fare above the cap', claim: {}, ruling: 'accepted eligible 40000' },
  {
    name: 'a fare below the cap',
    claim: { body: { fareFen: 38650 } },
    ruling: 'accepted eligible 38650',
  },
  {
    name: 'a fare of exactly the cap',
    claim: { body: { fareFen: 40000 } },
    ruling: 'accepted eligible 40000',
  },
  {
    name: 'a typed ticket that nobody took a picture of',
    claim: { body: { ticketSource: 'typed' } },
    ruling: 'review evidence-missing 0',
  },
  {
    name: 'a typed ticket with a picture',
    claim: {
      body: { ticketSource: 'typed' },
      evidence: [{ sha256: 'a'.repeat(64), bytes: 90_000, role: 'ticket' }],
    },
    ruling: 'accepted eligible 40000',
  },
  {
    name: 'the first day of the plan',
    claim: { body: { departOn: '2025-01-29' } },
    ruling: 'accepted eligible 40000',
  },
  {
    name: 'the day before it',
    claim: { body: { departOn: '2025-01-28' } },
    ruling: 'rejected not-eligible 0',
  },
  {
    name: 'the day after its last',
    claim: { body: { departOn: '2025-02-14' } },
    ruling: 'rejected not-eligible 0',
  },
  {
    name: 'the sixteenth birthday on the day of departure',
    claim: { idNumber: testIdNumber(1, '20090204') },
    ruling: 'accepted eligible 40000',
  },
  {
    name: 'the sixteenth birthday a day later',
    claim: { idNumber: testIdNumber(1, '20090205') },
    ruling: 'rejected not-eligible 0',
  },
  {
    name: 'sixty years old on the day of departure',
    claim: { idNumber: testIdNumber(1, '19650204') },
    ruling: 'rejected not-eligible 0',
  },
  {
    name: 'registered elsewhere, by proof',
    claim: { sealed: { hukou: 'elsewhere' } },
    ruling: 'rejected not-eligible 0',
  },
  {
    name: 'a destination outside the five provinces',
    claim: { body: { to: '贵阳北' } },
    ruling: 'rejected not-eligible 0',
  },
  {
    name: 'another origin',
    claim: { body: { from: '六盘水' } },
    ruling: 'rejected not-eligible 0',
  },
  {
    name: 'no employer yet',
    claim: { sealed: { employer: '  ' } },
    ruling: 'review evidence-missing 0',
  },
  {
    name: 'no fare yet',
    claim: { body: { fareFen: null } },
    ruling: 'review evidence-missing 0',
  },
  {
    name: 'a refusal that the worker wants looked at',
    claim: { body: { to: '贵阳北', reviewRequested: true } },
    ruling: 'review review-requested 0',
  },
  {
    name: 'a kiosk that says eligible where the bureau says no',
    claim: { body: { to: '贵阳北' }, verdict: { outcome: 'eligible', amountFen: 40000 } },
    ruling: 'review verdict-differs 0',
  },
  {
    name: 'a kiosk that says a higher amount',
    claim: { body: { fareFen: 30000 }, verdict: { amountFen: 40000 } },
    ruling: 'review verdict-differs 0',
  },
  {
    name: 'a station that is in no list',
    claim: { body: { to: '没有这个站' } },
    ruling: 'review verdict-differs 0',
  },
  {
    name: 'an ID number that can’t be',
    claim: { idNumber: '520281198503120013' },
    ruling: 'review verdict-differs 0',
  },
  {
    name: 'a subject that isn’t the sealed person’s key',
    claim: { fact: { subject: 'A'.repeat(43) } },
    ruling: 'review subject-differs 0',
  },
  {
    name: 'a ticket in somebody else’s name',
    claim: { sealed: { ticketName: '另一人', ticketIdNumber: '5202221985****0020' } },
    ruling: 'review subject-differs 0',
  },
  {
    name: 'a device clock six minutes off',
    claim: { fact: { clock: { offsetMs: -6 * minute, measuredAt: null } } },
    ruling: 'review clock-off 0',
  },
  {
    name: 'a device clock four minutes off',
    claim: { fact: { clock: { offsetMs: 4 * minute, measuredAt: null } } },
    ruling: 'accepted eligible 40000',
  },
];

onBothEngines('rulings', (engine) => {
  const start = bureauFixture(engine);

  it('gives the golden cases their rulings', async () => {
    const { bureau, enrol } = await start();
    const kiosk = await enrol();
    for (const [index, { name, claim, ruling }] of golden.entries()) {
      const fact = await fileClaim(kiosk, bureau, { idNumber: testPerson(index), ...claim });
      const [given] = await rulingsOf(kiosk, [fact]);
      assert.equal(given && short(given), ruling, name);
    }
  });

  it('sends a claim written in the future to a person', async () => {
    const { bureau, enrol } = await start();
    const kiosk = await enrol();
    const atMs = bureau.context.time.nowMs() + 6 * minute;
    const fact = await fileClaim(kiosk, bureau, { idNumber: testPerson(1), atMs });
    assert.deepEqual((await rulingsOf(kiosk, [fact])).map(short), ['review clock-off 0']);
  });

  it('takes a claim of days ago, from a kiosk that was offline', async () => {
    const { bureau, enrol } = await start();
    const kiosk = await enrol();
    const atMs = bureau.context.time.nowMs() - 4 * 24 * 60 * minute;
    const fact = await fileClaim(kiosk, bureau, { idNumber: testPerson(1), atMs });
    assert.deepEqual((await rulingsOf(kiosk, [fact])).map(short), ['accepted eligible 40000']);
  });

  it('grants one person once, and opens a case with both claims', async () => {
    const { bureau, enrol } = await start();
    const [east, west] = [await enrol(), await enrol('hongguo-rail')];
    const first = await fileClaim(east, bureau, { idNumber: testPerson(1) });
    const second = await fileClaim(west, bureau, { idNumber: testPerson(1) });
    assert.deepEqual((await rulingsOf(east, [first])).map(short), ['accepted eligible 40000']);
    assert.deepEqual((await rulingsOf(west, [second])).map(short), ['duplicate same-person 0']);
    const cases = await bureau.context.ledger.db.selectFrom('conflict_case').selectAll().execute();
    assert.deepEqual(
      cases.map(({ kind, claim, holder }) => ({ kind, claim, holder })),
      [{ kind: 'same-person', claim: second.id, holder: first.id }],
    );
  });

  it('takes one invoice once, whoever shows it', async () => {
    const { bureau, enrol } = await start();
    const kiosk = await enrol();
    const sealed = { invoiceNumber: '25529165768000000001' };
    const facts = [
      await fileClaim(kiosk, bureau, { idNumber: testPerson(1), sealed }),
      await fileClaim(kiosk, bureau, { idNumber: testPerson(2), sealed }),
    ];
    const rulings = await rulingsOf(kiosk, facts);
    assert.deepEqual(rulings.map(short), ['accepted eligible 40000', 'duplicate same-invoice 0']);
  });

  it('grants one person once, though twelve kiosks push at the same moment', async () => {
    const { bureau, enrol } = await start();
    const kiosks = await Promise.all(Array.from({ length: 12 }, () => enrol()));
    const claims = await Promise.all(
      kiosks.map((kiosk) => fileClaim(kiosk, bureau, { idNumber: testPerson(7) })),
    );
    const rulings = await Promise.all(
      kiosks.map((kiosk, index) => rulingsOf(kiosk, [claims[index]])),
    );
    const outcomes = rulings.flat().map(({ outcome }) => outcome);
    assert.equal(outcomes.filter((outcome) => outcome === 'accepted').length, 1);
    assert.equal(outcomes.filter((outcome) => outcome === 'duplicate').length, 11);
  });

  it('never grants beyond the quota, though many push at the same moment', async () => {
    const { bureau, enrol } = await start();
    await setQuota(bureau, 5);
    const kiosks = await Promise.all(Array.from({ length: 4 }, () => enrol()));
    const rulings = await Promise.all(
      kiosks.map(async (kiosk, lane) => {
        const facts: unknown[] = [];
        for (let i = 0; i < 4; i++)
          facts.push(await fileClaim(kiosk, bureau, { idNumber: testPerson(lane * 10 + i) }));
        return rulingsOf(kiosk, facts);
      }),
    );
    const words = rulings.flat().map(short);
    assert.equal(words.filter((word) => word === 'accepted eligible 40000').length, 5);
    assert.equal(words.filter((word) => word === 'over-budget budget-used-up 0').length, 11);
    const budget = await bureau.context.ledger.db
      .selectFrom('budget')
      .selectAll()
      .where('scheme', '=', 'rail-ticket')
      .executeTakeFirstOrThrow();
    assert.equal(budget.granted, 5);
    const benefits = await bureau.context.ledger.db.selectFrom('benefit').selectAll().execute();
    assert.equal(benefits.length, 5);
  });

  const withdrawal = (kiosk: TestKiosk, claim: string, at: string) =>
    kiosk.chain({
      id: crypto.randomUUID().replace(/^(.{14})./, '$17'),
      kiosk: kiosk.id,
      at,
      clock: { offsetMs: 0, measuredAt: null },
      operator: 'op-1',
      kind: 'claim-withdrawn',
      policy: { id: 'panzhou-2025', version: 1 },
      subject: null,
      body: { claim, reason: '输错了' },
      sealed: null,
      evidence: [],
    });

  it('frees person and money when a claim is withdrawn in time, and tells the kiosk', async () => {
    const { bureau, enrol } = await start();
    await setQuota(bureau, 1);
    const kiosk = await enrol();
    const first = await fileClaim(kiosk, bureau, { idNumber: testPerson(1) });
    await rulingsOf(kiosk, [first]);
    const at = shanghaiText(Date.parse(first.at) + 9 * minute);
    const [word] = await rulingsOf(kiosk, [withdrawal(kiosk, first.id, at)]);
    assert.equal(word && short(word), 'accepted recorded 0');
    const again = await fileClaim(kiosk, bureau, { idNumber: testPerson(1) });
    assert.deepEqual((await rulingsOf(kiosk, [again])).map(short), ['accepted eligible 40000']);
    const pulled = await kiosk.pull();
    assert.deepEqual(
      pulled.rulings.map(({ ruling }) => [ruling.fact === first.id, short(ruling)]),
      [
        [true, 'accepted eligible 40000'],
        [true, 'rejected withdrawn 0'],
        [false, 'accepted recorded 0'],
        [false, 'accepted eligible 40000'],
      ],
    );
  });

  it('leaves a withdrawal after ten minutes to a person', async () => {
    const { bureau, enrol } = await start();
    const kiosk = await enrol();
    const claim = await fileClaim(kiosk, bureau, { idNumber: testPerson(1) });
    const late = withdrawal(kiosk, claim.id, shanghaiText(Date.parse(claim.at) + 11 * minute));
    const words = (await rulingsOf(kiosk, [claim, late])).map(short);
    assert.deepEqual(words, ['accepted eligible 40000', 'review too-late 0']);
  });

  it('lets no kiosk withdraw the claim of another', async () => {
    const { bureau, enrol } = await start();
    const [owner, other] = [await enrol(), await enrol()];
    const claim = await fileClaim(owner, bureau, { idNumber: testPerson(1) });
    await rulingsOf(owner, [claim]);
    const [word] = await rulingsOf(other, [withdrawal(other, claim.id, claim.at)]);
    assert.equal(word && short(word), 'rejected claim-unknown 0');
    const benefits = await bureau.context.ledger.db.selectFrom('benefit').selectAll().execute();
    assert.equal(benefits.length, 1);
  });

  it('finds a claim withdrawn whose withdrawal came first', async () => {
    const { bureau, enrol } = await start();
    const kiosk = await enrol();
    const claim = await fileClaim(kiosk, bureau, { idNumber: testPerson(1) });
    const undo = withdrawal(kiosk, claim.id, claim.at);
    assert.deepEqual((await rulingsOf(kiosk, [undo])).map(short), ['accepted recorded 0']);
    assert.deepEqual((await rulingsOf(kiosk, [claim])).map(short), ['rejected withdrawn 0']);
  });

  it('sends a refusal to a person when the worker asks for it later', async () => {
    const { bureau, enrol } = await start();
    const kiosk = await enrol();
    const claim = await fileClaim(kiosk, bureau, {
      idNumber: testPerson(1),
      body: { to: '贵阳北' },
    });
    const ask = {
      ...withdrawal(kiosk, claim.id, claim.at),
      kind: 'review-requested',
      body: { claim: claim.id },
    };
    const words = (await rulingsOf(kiosk, [claim, ask])).map(short);
    assert.deepEqual(words, ['rejected not-eligible 0', 'accepted recorded 0']);
    const last = (await kiosk.pull()).rulings
      .filter(({ ruling }) => ruling.fact === claim.id)
      .at(-1);
    assert.equal(last && short(last.ruling), 'review review-requested 0');
  });

  it('keeps a claim whose chain was tampered with from being paid', async () => {
    const { bureau, enrol } = await start();
    const kiosk = await enrol();
    const first = await fileClaim(kiosk, bureau, { idNumber: testPerson(1) });
    const second = await fileClaim(kiosk, bureau, { idNumber: testPerson(2) });
    const words = await rulingsOf(kiosk, [first, { ...second, prev: 'f'.repeat(64) }]);
    assert.deepEqual(words.map(short), ['accepted eligible 40000', 'review chain-broken 0']);
    const forked = await fileClaim(kiosk, bureau, { idNumber: testPerson(3) });
    const fork = await rulingsOf(kiosk, [{ ...forked, seq: 1, prev: null }]);
    assert.deepEqual(fork.map(short), ['review chain-broken 0']);
  });

  it('takes a fact after a gap, marks it, and links what fills the gap', async () => {
    const { bureau, enrol } = await start();
    const kiosk = await enrol();
    const [one, two, three] = [
      await fileClaim(kiosk, bureau, { idNumber: testPerson(1) }),
      await fileClaim(kiosk, bureau, { idNumber: testPerson(2) }),
      await fileClaim(kiosk, bureau, { idNumber: testPerson(3) }),
    ];
    await rulingsOf(kiosk, [one, three]);
    await rulingsOf(kiosk, [two]);
    const facts = await bureau.context.ledger.db
      .selectFrom('fact')
      .select(['seq', 'chain'])
      .orderBy('seq')
      .execute();
    assert.deepEqual(facts, [
      { seq: 1, chain: 'linked' },
      { seq: 2, chain: 'linked' },
      { seq: 3, chain: 'gap' },
    ]);
  });
});

const setQuota = async ({ context }: BureauFixture['bureau'], quota: number): Promise<void> => {
  await context.ledger.db
    .updateTable('budget')
    .set({ quota })
    .where('scheme', '=', 'rail-ticket')
    .execute();
};
