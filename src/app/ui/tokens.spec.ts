/** Contrast by WCAG 2.2 (1.4.3, 1.4.11) of the colours that really lie on each other, in both themes. */
const luminance = (colour: string): number => {
  const probe = document.createElement('canvas').getContext('2d');
  if (!probe) throw new Error('no canvas');
  probe.fillStyle = colour;
  probe.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = [...probe.getImageData(0, 0, 1, 1).data].map((byte) => {
    const c = byte / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (a: string, b: string): number => {
  const [hi = 0, lo = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (hi + 0.05) / (lo + 0.05);
};

const token = (name: string): string => {
  const value = getComputedStyle(document.documentElement).getPropertyValue(`--fg-${name}`).trim();
  if (value === '') throw new Error(`no token --fg-${name}`);
  return value;
};

const textPairs = [
  ['ink', 'page'],
  ['ink', 'surface'],
  ['ink', 'surface-sunk'],
  ['ink-soft', 'page'],
  ['ink-soft', 'surface'],
  ['ink-soft', 'surface-sunk'],
  ['ink-soft', 'primary-tint'],
  ['ink-disabled', 'surface-sunk'],
  ['ink-disabled', 'surface'],
  ['primary', 'page'],
  ['primary', 'surface'],
  ['on-primary', 'primary'],
  ['on-primary-tint', 'primary-tint'],
  ['on-yes', 'yes'],
  ['yes-ink', 'yes-tint'],
  ['yes-ink', 'page'],
  ['on-open', 'open'],
  ['open-ink', 'open-tint'],
  ['open-ink', 'page'],
  ['on-no', 'no'],
  ['no-ink', 'no-tint'],
  ['no-ink', 'page'],
  ['on-news', 'news'],
  ['news-ink', 'news-tint'],
] as const;

const edgePairs = [
  ['line-strong', 'page'],
  ['line-strong', 'surface'],
  ['focus', 'page'],
  ['focus', 'surface'],
] as const;

describe('design tokens', () => {
  afterEach(() => document.documentElement.removeAttribute('data-contrast'));

  for (const [theme, textAtLeast] of [
    ['normal', 4.5],
    ['high', 7],
  ] as const) {
    it(`keep text at ${textAtLeast}:1 and control edges at 3:1 in the ${theme} theme`, () => {
      document.documentElement.dataset['contrast'] = theme;
      for (const [front, back] of textPairs)
        expect(contrast(token(front), token(back)))
          .withContext(`${front} on ${back}`)
          .toBeGreaterThanOrEqual(textAtLeast);
      for (const [front, back] of edgePairs)
        expect(contrast(token(front), token(back)))
          .withContext(`${front} on ${back}`)
          .toBeGreaterThanOrEqual(3);
    });
  }

  it('make nothing smaller than 18 px, and let text grow past 30', () => {
    const root = document.documentElement;
    const size = () => {
      const probe = document.createElement('p');
      probe.style.fontSize = 'var(--fg-text-s)';
      document.body.append(probe);
      const px = Number.parseFloat(getComputedStyle(probe).fontSize);
      probe.remove();
      return px;
    };
    expect(size()).toBeGreaterThanOrEqual(18);
    root.dataset['text'] = 'largest';
    expect(size()).toBeGreaterThanOrEqual(30);
    delete root.dataset['text'];
  });
});
