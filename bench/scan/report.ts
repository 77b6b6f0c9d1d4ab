import { quantile, type Tallies, type Tally } from './tally';

const noCode = 'no code';

const sum = (tallies: Iterable<Tally>, of: (tally: Tally) => number): number =>
  [...tallies].reduce((total, tally) => total + of(tally), 0);

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const readable = (name: string): boolean => name !== noCode;

/** The tables of a run, as Markdown. */
export const tables = (tallies: Tallies, seed: number, about: string): string => {
  const names = [...tallies.keys()];
  const sets = [...(tallies.values().next().value?.keys() ?? [])];
  const tally = (name: string, set: string): Tally | undefined => tallies.get(name)?.get(set);
  const recall = sets.filter(readable).map((set) => {
    const cells = names.map((name) => {
      const { right = 0, wrong = 0 } = tally(name, set) ?? {};
      return wrong > 0 ? `${right} **(${wrong} wrong)**` : `${right}`;
    });
    return row([set, `${tally(names[0] ?? '', set)?.pictures ?? 0}`, ...cells]);
  });
  const totals = names.map((name) => {
    const own = [...(tallies.get(name) ?? [])].filter(([set]) => readable(set)).map(([, t]) => t);
    const wrong = sum([...(tallies.get(name)?.values() ?? [])], (t) => t.wrong);
    return `**${sum(own, (t) => t.right)}**, ${wrong} wrong`;
  });
  const all = sets
    .filter(readable)
    .reduce((n, set) => n + (tally(names[0] ?? '', set)?.pictures ?? 0), 0);
  const times = names.map((name) => {
    const own = [...(tallies.get(name) ?? [])];
    const ms = own.filter(([set]) => readable(set)).flatMap(([, { ms }]) => ms);
    const empty = own.filter(([set]) => !readable(set)).flatMap(([, { ms }]) => ms);
    const figures = [ms, empty].flatMap((values) => [
      quantile(values, 0.5),
      quantile(values, 0.95),
    ]);
    return row([name, ...figures.map((value) => value.toFixed(1))]);
  });
  return `# Decoders side by side

Made by \`npm run bench:scan\`; seed ${seed}. ${about}

Pictures of 640 × 480 with one code each, from barely damaged to hardly readable; every decoder sees each picture in turn.
Right reads; a wrong read is a text that isn't there.

${row(['set', 'pictures', ...names])}
${row(['---', '---:', ...names.map(() => '---:')])}
${recall.join('\n')}
${row(['all', `${all}`, ...totals])}

Processor time a picture, ms:

${row(['decoder', 'with a code: median', 'p95', 'without: median', 'p95'])}
${row(['---', '---:', '---:', '---:', '---:'])}
${times.join('\n')}

![Right reads by set](scan.svg)
`;
};

const colours = ['#9aa5a0', '#c9a227', '#7fa8c9', '#2f5d73', '#0b5c4a', '#8fc9a8'];

/** Bars of each set, one a decoder, as an SVG that needs nothing else. */
export const chart = (tallies: Tallies): string => {
  const names = [...tallies.keys()];
  const sets = [...(tallies.values().next().value?.keys() ?? [])].filter(readable);
  const barHeight = 9;
  const groupHeight = names.length * barHeight + 14;
  const height = 60 + sets.length * groupHeight;
  const legend = names.map(
    (name, at) =>
      `<rect x="${130 + at * 145}" y="14" width="12" height="12" fill="${colours[at]}"/>` +
      `<text x="${146 + at * 145}" y="24">${name}</text>`,
  );
  const groups = sets.flatMap((set, group) => {
    const top = 48 + group * groupHeight;
    const bars = names.map((name, at) => {
      const { right = 0, pictures = 1 } = tallies.get(name)?.get(set) ?? {};
      const width = (820 * right) / Math.max(1, pictures);
      const y = top + at * barHeight;
      return (
        `<rect x="130" y="${y}" width="${width.toFixed(1)}" height="${barHeight - 1}" fill="${colours[at]}"/>` +
        `<text x="${134 + width}" y="${y + 8}" font-size="9">${right}</text>`
      );
    });
    return [
      `<text x="120" y="${top + groupHeight / 2 - 4}" text-anchor="end">${set}</text>`,
      ...bars,
    ];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1010 ${height}" font-family="sans-serif" font-size="12">
<rect width="1010" height="${height}" fill="#fff"/>
${[...legend, ...groups].join('\n')}
</svg>
`;
};
