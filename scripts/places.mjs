// Makes assets/places/*.json from lists of public record. The files' forms are told in src/contract/place/*-schema.ts.
//   node scripts/places.mjs --stations stations.json --townships townships.json
// stations.json: {stations: [{telecode, name, aliases, pinyin, city, province}]}, 12306's list of passenger stations.
// townships.json: {townships: [{code, name, villages: [{code, name}]}]}, the statistics bureau's list.
// Pinyin is made here, once: by 12306 where its spelling fits the characters (it knows local readings: 洪洞 hongtong),
// else by pinyin-pro, with corrections below.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { packReadings } from './places/pack-readings.mjs';
import { spellStation, spellTownship } from './places/spell.mjs';

const { values } = parseArgs({
  options: { stations: { type: 'string' }, townships: { type: 'string' } },
});

const write = (name, file) => {
  const path = `assets/places/${name}.json`;
  const text = `${JSON.stringify(file, null, 1)}\n`;
  writeFileSync(path, text);
  const kB = (bytes) => (bytes.length / 1000).toFixed(1);
  const sizes = `${kB(gzipSync(text, { level: 9 }))} kB gzip, ${kB(brotliCompressSync(text))} kB brotli`;
  console.log(`${path}: ${kB(Buffer.from(text))} kB, ${sizes}`);
};

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

if (values.stations) {
  const { stations } = read(values.stations);
  const spelled = stations.map((station) => ({ station, ...spellStation(station) }));
  const names = spelled.flatMap(({ name, aliases }) => [name, ...aliases]);
  const tree = {};
  for (const { telecode, name, city, province } of stations) {
    const cities = (tree[province] ??= {});
    cities[city] = `${cities[city] ? `${cities[city]} ` : ''}${telecode}${name}`;
  }
  write('stations', {
    form: 'stations/1',
    source: '12306 station list, 2026-01',
    readings: packReadings(names),
    aliases: Object.fromEntries(
      spelled
        .filter(({ aliases }) => aliases.length > 0)
        .map(({ station, aliases }) => [station.telecode, aliases.map(({ text }) => text)]),
    ),
    spellings: Object.fromEntries(
      spelled
        .filter(({ otherSpellings }) => otherSpellings.length > 0)
        .map(({ station, otherSpellings }) => [station.telecode, otherSpellings]),
    ),
    stations: tree,
  });
}

if (values.townships) {
  const { townships } = read(values.townships);
  const names = townships.flatMap(({ name, villages }) =>
    [name, ...villages.map((village) => village.name)].map(spellTownship),
  );
  write('townships', {
    form: 'townships/1',
    source: '国家统计局 统计用区划代码和城乡划分代码, 2023-06-30',
    readings: packReadings(names),
    townships: Object.fromEntries(
      townships.map(({ code, name, villages }) => [
        code + name,
        villages.map((village) => village.code.slice(9) + village.name).join(' '),
      ]),
    ),
  });
}
