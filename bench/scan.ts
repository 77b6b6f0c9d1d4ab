import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { contenders, processorMs } from './scan/contenders';
import { corpus, setNames } from './scan/corpus';
import { chart, tables } from './scan/report';
import { count, createTallies } from './scan/tally';

// @zxing/library tells of every picture without a code on the console.
console.warn = () => undefined;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '20250203' },
    /** Pictures of each set. */
    each: { type: 'string', default: '24' },
    /** Where the table and the picture of it go. */
    out: { type: 'string', default: 'docs/bench' },
  },
});

const seed = Number(values.seed);
const each = Number(values.each);
const all = await contenders();
const tallies = createTallies(
  all.map(({ name }) => name),
  setNames,
);

let done = 0;
for await (const picture of corpus(seed, each)) {
  // Whoever comes first warms the caches for the others: everyone is first in turn.
  const turn = done % all.length;
  for (const contender of [...all.slice(turn), ...all.slice(0, turn)]) {
    const start = processorMs();
    const texts = contender.read(picture.image);
    const tally = tallies.get(contender.name)?.get(picture.set);
    if (tally !== undefined) count(tally, picture, texts, processorMs() - start);
  }
  done += 1;
  if (done % 50 === 0) console.error(`${done} of ${each * setNames.length}`);
}

const about = `Node ${process.version}, ${availableParallelism()} processors.`;
mkdirSync(values.out, { recursive: true });
const table = tables(tallies, seed, about);
writeFileSync(`${values.out}/scan.md`, table);
writeFileSync(`${values.out}/scan.svg`, chart(tallies));
console.log(table);
