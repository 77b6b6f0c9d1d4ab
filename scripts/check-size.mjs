// What the first screen costs on the wire: node scripts/check-size.mjs (after a build). Fails above the bar.
// Follows the built files themselves: index.html → its scripts → their static imports, and the chunks that every
// first screen asks for besides (the kiosk's own runtime, and the page that a new, locked or open tablet shows).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const folder = 'dist/kiosk/browser';
const barBytes = 150_000;
/** Everything that runs before the first screen can be used, lazy chunks included. */
const wholeBarBytes = 260_000;
const firstPages = ['fg-enrol-page', 'fg-unlock-page', 'fg-home-page'];

const texts = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.js') && !/^(ngsw|safety)-worker/.test(name))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
);

const closure = (starts) => {
  const seen = new Set();
  const queue = [...starts];
  for (let name = queue.pop(); name; name = queue.pop()) {
    const text = texts.get(name);
    if (text === undefined || seen.has(name)) continue;
    seen.add(name);
    for (const [, imported] of text.matchAll(/(?:from|import)\s*"\.\/([\w-]+\.js)"/g))
      queue.push(imported);
  }
  return seen;
};

const sizes = new Map();
const sizeOf = (name) => {
  const known = sizes.get(name);
  if (known) return known;
  const bytes = Buffer.from(texts.get(name));
  const size = {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length,
  };
  sizes.set(name, size);
  return size;
};
const sum = (names, unit) => [...names].reduce((total, name) => total + sizeOf(name)[unit], 0);
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const line = (what, names) =>
  console.log(
    `${what.padEnd(44)} ${String(names.size).padStart(3)} files  raw ${kB(sum(names, 'raw'))}, gzip ${kB(sum(names, 'gzip'))}, brotli ${kB(sum(names, 'brotli'))}`,
  );

const definition = (selector) =>
  [...texts].find(([, text]) =>
    new RegExp(`selectors:\\[\\[["'\`]${selector}["'\`]`).test(text),
  )?.[0];

const html = readFileSync(join(folder, 'index.html'), 'utf8');
const initial = closure([...html.matchAll(/(?:src|href)="([\w-]+\.js)"/g)].map(([, name]) => name));
line('initial (index.html and its static imports)', initial);

let worst = { page: '', names: initial };
for (const page of firstPages) {
  const chunk = definition(page);
  if (!chunk) throw new Error(`no chunk defines ${page}: is the build whole?`);
  const names = closure([...initial, chunk]);
  line(`  with ${page}`, names);
  if (sum(names, 'gzip') > sum(worst.names, 'gzip')) worst = { page, names };
}

// The store opens beside the first screen: what it brings counts towards the whole.
const runtime = [...texts].filter(
  ([, text]) => text.includes('indexedDB.open') || text.includes('IDBKeyRange'),
);
const whole = closure([...worst.names, ...runtime.map(([name]) => name)]);
line('  with the kiosk’s store beside it', whole);

const over = [];
if (sum(worst.names, 'gzip') > barBytes)
  over.push(`${worst.page} costs ${kB(sum(worst.names, 'gzip'))}, over ${kB(barBytes)}`);
if (sum(whole, 'gzip') > wholeBarBytes)
  over.push(`with the store: ${kB(sum(whole, 'gzip'))}, over ${kB(wholeBarBytes)}`);
for (const problem of over) console.error(problem);
process.exitCode = over.length > 0 ? 1 : 0;
