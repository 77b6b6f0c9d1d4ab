import fc from 'fast-check';
import type { WedgeAnswer, WedgeEvent } from './wedge-event';
import { createWedgeReader, quietMs } from './wedge-reader';

const id = '520281199003070015';
const invoice = '01,51,,25529000000000000017,412.00,20250210,,1004';

/** Keys of a text, one every `gapMs`, from `fromMs`. */
const keys = (text: string, gapMs: number, fromMs = 0): readonly WedgeEvent[] =>
  [...text].map((character, index) => ({
    kind: 'character',
    character,
    atMs: fromMs + index * gapMs,
  }));

const lastMs = (events: readonly WedgeEvent[]): number => events.at(-1)?.atMs ?? 0;
const end = (events: readonly WedgeEvent[], after = 5): WedgeEvent => ({
  kind: 'end',
  atMs: lastMs(events) + after,
});
const quiet = (events: readonly WedgeEvent[]): WedgeEvent => ({
  kind: 'quiet',
  atMs: lastMs(events) + quietMs,
});

const answers = (events: readonly WedgeEvent[]): readonly WedgeAnswer[] => {
  const reader = createWedgeReader();
  return events.map((event) => reader.take(event)).filter(({ kind }) => kind !== 'nothing');
};

const scans = (events: readonly WedgeEvent[]): readonly string[] =>
  answers(events).flatMap((answer) => (answer.kind === 'scan' ? [answer.text] : []));

/** Alt held, the code typed on the number pad, Alt let go; for each character. */
const altKeys = (text: string, gapMs: number): readonly WedgeEvent[] => {
  let atMs = 0;
  return [...text].flatMap((character): WedgeEvent[] => {
    const digits = [...String(character.charCodeAt(0)).padStart(4, '0')];
    const typed = digits.map((digit): WedgeEvent => ({
      kind: 'alt-digit',
      digit,
      atMs: (atMs += gapMs),
    }));
    return [...typed, { kind: 'alt-up', atMs: (atMs += gapMs) }];
  });
};

describe('createWedgeReader', () => {
  const bursts: readonly (readonly [string, readonly WedgeEvent[], string])[] = [
    ['a USB scanner, a key every 2 ms', keys(id, 2), id],
    ['a Bluetooth scanner, a key every 25 ms', keys(id, 25), id],
    ['a long code', keys(invoice, 8), invoice],
    ['Alt and number pad', altKeys('G2961/E', 3), 'G2961/E'],
    ['an IME that commits all at once', [{ kind: 'text', text: id, atMs: 9 }], id],
    [
      'an IME that commits in pieces',
      [
        { kind: 'text', text: id.slice(0, 7), atMs: 0 },
        { kind: 'text', text: id.slice(7), atMs: 20 },
      ],
      id,
    ],
    [
      'Android, which splits one scan in two',
      [...keys(id.slice(0, 11), 4), ...keys(id.slice(11), 4, 240)],
      id,
    ],
  ];
  for (const [what, events, text] of bursts) {
    it(`reads ${what}, ended by a key`, () =>
      expect(scans([...events, end(events)])).toEqual([text]));
  }

  for (const [what, events, text] of bursts.filter(([, , text]) => text.length >= 10)) {
    it(`reads ${what}, ended by quiet`, () =>
      expect(scans([...events, quiet(events)])).toEqual([text]));
  }

  it('reads an ending that came inside the text', () => {
    expect(scans([{ kind: 'text', text: `${id}\r\n`, atMs: 0 }])).toEqual([id]);
    expect(scans(keys(`${id}\t`, 3))).toEqual([id]);
  });

  it('reads two scans one after the other', () => {
    const first = keys(id, 3);
    const second = keys(invoice, 3, 700);
    expect(scans([...first, end(first), ...second, end(second)])).toEqual([id, invoice]);
  });

  it('says how long a scan took and how it ended', () => {
    const events = keys('1234567890', 10);
    expect(answers([...events, end(events)])).toEqual([
      { kind: 'scan', text: '1234567890', ms: 90, ended: 'key' },
    ]);
  });

  const hands: readonly (readonly [string, readonly WedgeEvent[]])[] = [
    ['a fast hand', keys('wangxiaoming', 70)],
    ['a slow hand', keys('盘州站', 400)],
    ['a hand that rolls over two keys now and then', [...keys('ab', 20), ...keys('cdef', 90, 120)]],
    ['a short burst', keys('G2961', 3)],
    ['nothing', []],
  ];
  for (const [what, events] of hands)
    it(`takes ${what} before Enter for typing`, () =>
      expect(scans([...events, end(events, 80)])).toEqual([]));

  it('gives up on Backspace, arrows and shortcuts', () => {
    const events = keys('12345', 5);
    expect(answers([...events, { kind: 'other', atMs: 60 }])).toEqual([
      { kind: 'typing', text: '12345' },
    ]);
  });

  it('waits for the rest of a split scan before it calls it quiet', () => {
    const reader = createWedgeReader();
    for (const event of keys(id.slice(0, 12), 4)) reader.take(event);
    expect(reader.take({ kind: 'quiet', atMs: 200 })).toEqual({ kind: 'nothing' });
    expect(reader.gathering).toBeTrue();
  });

  it('never takes a hand for a scanner, at any human speed', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.stringMatching(/^[a-z0-9]$/), fc.integer({ min: 55, max: 900 })), {
          maxLength: 40,
        }),
        (typed) => {
          let atMs = 0;
          const events = typed.map(([character, gap]): WedgeEvent => ({
            kind: 'character',
            character,
            atMs: (atMs += gap),
          }));
          expect(scans([...events, { kind: 'end', atMs: atMs + 60 }])).toEqual([]);
        },
      ),
    ));

  it('loses no character of a scan, at any scanner’s speed', () =>
    fc.assert(
      fc.property(
        fc.stringMatching(/^[0-9A-Za-z,.:/-]{10,80}$/),
        fc.integer({ min: 0, max: 40 }),
        (text, gap) => {
          const events = keys(text, gap);
          expect(scans([...events, end(events, gap)])).toEqual([text]);
        },
      ),
    ));
});
