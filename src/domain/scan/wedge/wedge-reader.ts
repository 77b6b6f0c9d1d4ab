import type { WedgeAnswer, WedgeEvent } from './wedge-event';

/** No hand types two keys in less than this again and again; scanners send one every 1 to 25 ms. */
export const longestGapMs = 45;
/** Android hands over one scan in two pieces, this far apart at most. */
export const longestSplitMs = 300;
/** A scan that ends in no key ends when nothing came for so long. */
export const quietMs = longestSplitMs + 20;
/** Fewer characters than this before Enter are a person's. */
export const fewestCharacters = 6;
/** Without an ending key more are asked for: nothing but the speed speaks for a scanner then. */
export const fewestWithoutEnd = 10;

/** Tells scans from typing, key by key. Pure but for what it gathers. */
export interface WedgeReader {
  take(event: WedgeEvent): WedgeAnswer;
  /** Whether anything is gathered that may become a scan. */
  readonly gathering: boolean;
}

interface Gathered {
  readonly text: string;
  readonly startedMs: number;
  readonly lastMs: number;
  /** Pauses longer than a scanner makes. */
  readonly slowGaps: number;
}

const nothing: WedgeAnswer = { kind: 'nothing' };

/** One slow gap is Android's split; a hand has many. */
const isScan = (gathered: Gathered, ended: 'key' | 'quiet'): boolean =>
  gathered.slowGaps <= 1 &&
  gathered.text.length >= (ended === 'key' ? fewestCharacters : fewestWithoutEnd);

const characterOf = (altDigits: string): string => {
  const code = Number(altDigits);
  return code >= 32 && code <= 0xffff ? String.fromCharCode(code) : '';
};

/**
 * A burst is a run of characters without a pause that a hand makes; it ends with Enter, Tab or a line feed, or with
 * quiet. Alt and number pad (as scanners type what their keyboard layout lacks) make one character; so does each
 * character of a text that an IME commits at once.
 */
export const createWedgeReader = (): WedgeReader => {
  let gathered: Gathered | undefined;
  let altDigits = '';

  const finish = (ended: 'key' | 'quiet'): WedgeAnswer => {
    const done = gathered;
    gathered = undefined;
    if (done === undefined) return nothing;
    if (!isScan(done, ended)) return { kind: 'typing', text: done.text };
    return { kind: 'scan', text: done.text, ms: done.lastMs - done.startedMs, ended };
  };

  const add = (text: string, atMs: number): WedgeAnswer => {
    const gap = gathered === undefined ? 0 : atMs - gathered.lastMs;
    const tooSlow = gap > longestSplitMs || (gap > longestGapMs && gathered?.slowGaps === 1);
    const left = tooSlow ? finish('quiet') : nothing;
    gathered =
      gathered === undefined
        ? { text, startedMs: atMs, lastMs: atMs, slowGaps: 0 }
        : {
            text: gathered.text + text,
            startedMs: gathered.startedMs,
            lastMs: atMs,
            slowGaps: gathered.slowGaps + (gap > longestGapMs ? 1 : 0),
          };
    return left;
  };

  const takeText = (text: string, atMs: number): WedgeAnswer => {
    const end = text.search(/[\r\n\t]/);
    if (end < 0) return text === '' ? nothing : add(text, atMs);
    if (end > 0) add(text.slice(0, end), atMs);
    return finish('key');
  };

  const endsByKey = (atMs: number): WedgeAnswer => {
    const late = gathered !== undefined && atMs - gathered.lastMs > longestSplitMs;
    return finish(late ? 'quiet' : 'key');
  };

  return {
    get gathering() {
      return gathered !== undefined;
    },
    take: (event) => {
      switch (event.kind) {
        case 'character':
        case 'text':
          return takeText(event.kind === 'text' ? event.text : event.character, event.atMs);
        case 'alt-digit':
          altDigits += event.digit;
          return nothing;
        case 'alt-up': {
          const character = characterOf(altDigits);
          altDigits = '';
          return character === '' ? nothing : takeText(character, event.atMs);
        }
        case 'end':
          return endsByKey(event.atMs);
        case 'other':
          return finish('quiet');
        case 'quiet':
          return gathered !== undefined && event.atMs - gathered.lastMs >= quietMs
            ? finish('quiet')
            : nothing;
      }
    },
  };
};
