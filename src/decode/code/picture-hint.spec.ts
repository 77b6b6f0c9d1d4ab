import type { LumaImage } from './luma-image';
import { createHintKeeper, frameFigures, pictureHint } from './picture-hint';

const picture = (grey: (x: number, y: number) => number): LumaImage => ({
  width: 320,
  height: 240,
  data: Uint8Array.from({ length: 320 * 240 }, (_, at) => grey(at % 320, Math.floor(at / 320))),
});

const sharp = (shift: number): LumaImage =>
  picture((x, y) => ((x + shift) % 24 < 12 !== y % 24 < 12 ? 40 : 210));
const soft = picture((x, y) => 120 + 20 * Math.sin(x / 60) + 20 * Math.sin(y / 50));
const dark = picture((x) => 15 + (x % 9));
const blown = picture((x) => (x < 280 ? 255 : 120));

const hintOf = (...frames: LumaImage[]) => {
  const figures = frames.map(frameFigures);
  return pictureHint(figures.at(-2), figures.at(-1) ?? frameFigures(soft));
};

describe('pictureHint', () => {
  it('has nothing to say about a sharp, still picture', () => {
    expect(hintOf(sharp(0), sharp(0))).toBeNull();
  });
  it('asks for light in the dark', () => expect(hintOf(dark)).toBe('too-dark'));
  it('warns of glare', () => expect(hintOf(blown)).toBe('too-bright'));
  it('asks to hold still when the picture jumps', () => {
    expect(hintOf(sharp(0), sharp(12))).toBe('hold-still');
  });
  it('asks to wipe the lens when all is soft though nothing moves', () => {
    expect(hintOf(soft, soft)).toBe('clean-lens');
  });
  it('has nothing to say about a bare table', () => {
    const table = picture((x) => 120 + (x % 7));
    expect(hintOf(table, table)).toBeNull();
  });
});

describe('createHintKeeper', () => {
  it('changes its mind only after some frames agree', () => {
    const keeper = createHintKeeper();
    const hints = Array.from({ length: 6 }, () => keeper.after(dark));
    expect(hints).toEqual([null, null, null, null, null, 'too-dark']);
    expect(keeper.after(sharp(0))).toBe('too-dark');
    for (let frame = 0; frame < 6; frame += 1) keeper.after(sharp(0));
    expect(keeper.after(sharp(0))).toBeNull();
  });
});
