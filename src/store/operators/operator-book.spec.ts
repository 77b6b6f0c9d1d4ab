import { KioskDatabase } from '../database/kiosk-database';
import { freshName } from '../testing/store-fixture';
import { OperatorBook } from './operator-book';
import { createPinVerifier, pinFits } from './pin-verifier';

describe('OperatorBook', () => {
  const id = '00000000-0000-4000-8000-000000000001';
  let db: KioskDatabase;
  let nowMs = 1_000_000;
  let book: OperatorBook;

  beforeEach(async () => {
    db = new KioskDatabase(freshName());
    nowMs = 1_000_000;
    book = new OperatorBook(db, () => nowMs);
    const pin = await createPinVerifier('4711', 1_000);
    await db.operators.add({ id, name: '王芳', pin, failures: 0, failedAtMs: null });
  });
  afterEach(() => db.delete());

  const fail = async (times: number) => {
    for (let i = 0; i < times; i += 1) await book.unlock(id, '0000');
  };

  it('opens with the right PIN', async () => {
    expect(await book.unlock(id, '4711')).toEqual({ ok: true, value: { id, name: '王芳' } });
  });

  it('says how many tries are left, then makes wait', async () => {
    const left: unknown[] = [];
    for (let i = 0; i < 5; i += 1) left.push(await book.unlock(id, '0000'));
    expect(left).toEqual([
      { ok: false, error: { code: 'wrong-pin', attemptsLeft: 3 } },
      { ok: false, error: { code: 'wrong-pin', attemptsLeft: 2 } },
      { ok: false, error: { code: 'wrong-pin', attemptsLeft: 1 } },
      { ok: false, error: { code: 'wrong-pin', attemptsLeft: 0 } },
      { ok: false, error: { code: 'wait', seconds: 30 } },
    ]);
  });

  it('refuses even the right PIN while waiting, and takes it after', async () => {
    await fail(4);
    expect((await book.unlock(id, '4711')).ok).toBeFalse();
    nowMs += 30_000;
    expect((await book.unlock(id, '4711')).ok).toBeTrue();
  });

  it('remembers wrong PINs over a restart, and forgets them after a right one', async () => {
    await fail(4);
    expect((await new OperatorBook(db, () => nowMs).unlock(id, '4711')).ok).toBeFalse();
    nowMs += 30_000;
    await book.unlock(id, '4711');
    expect(await book.unlock(id, '0000')).toEqual({
      ok: false,
      error: { code: 'wrong-pin', attemptsLeft: 3 },
    });
  });

  it('counts guesses that run at once one by one', async () => {
    const answers = await Promise.all(
      ['1', '2', '3', '4', '5', '6'].map((pin) => book.unlock(id, pin)),
    );
    const waits = answers.filter((answer) => !answer.ok && answer.error.code === 'wait');
    expect(waits.length).toBe(2);
  });

  it('keeps no PIN, and the same PIN twice looks different', async () => {
    const [one, two] = [
      await createPinVerifier('4711', 1_000),
      await createPinVerifier('4711', 1_000),
    ];
    expect(one.hash).not.toEqual(two.hash);
    expect(await pinFits('4711', one)).toBeTrue();
    expect(await pinFits('4712', one)).toBeFalse();
  });

  it('derives with at least 600,000 rounds', async () => {
    expect((await createPinVerifier('4711')).rounds).toBeGreaterThanOrEqual(600_000);
  });
});
