// Time of one verdict: `npm run bench:decide`. The bar is 20 µs a case (median of the golden cases).
import { readFileSync } from 'node:fs';
import { createStationIndex } from '../src/domain/place/create-station-index';
import { stationFileSchema } from '../src/contract/place/station-file-schema';
import { parsePolicy } from '../src/contract/policy/parse-policy';
import { parseCaseLine } from '../src/contract/verdict/parse-case-line';
import { goldenCases } from '../src/contract/verdict/testing/golden-cases';
import { shanghaiDayAt } from '../src/domain/time/shanghai-day';
import { decide } from '../src/domain/verdict/decide';

const barUs = 20;
const asset = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../assets/${name}`, import.meta.url), 'utf8'));

const parsed = parsePolicy(asset('policy/panzhou-2025.json'));
if (!parsed.ok) throw new Error('the policy file is broken: npm run policy -- check');
const policy = parsed.value;
const stations = createStationIndex(stationFileSchema.parse(asset('places/stations.json')));
const context = { policy, stations, today: shanghaiDayAt(Date.now()) };
const cases = goldenCases.flatMap(({ case: line }) => {
  const read = parseCaseLine(line, context);
  return read.ok ? [read.value.case] : [];
});

const rounds = 300;
const callsARound = 50;
const microseconds: number[] = [];
let paidFen = 0;
for (let round = -50; round < rounds; round += 1) {
  for (const of of cases) {
    const start = process.hrtime.bigint();
    for (let call = 0; call < callsARound; call += 1) paidFen += decide(policy, of).amountFen;
    const spent = Number(process.hrtime.bigint() - start) / 1000 / callsARound;
    if (round >= 0) microseconds.push(spent);
  }
}
microseconds.sort((a, b) => a - b);
const at = (share: number): number =>
  microseconds[Math.floor(share * (microseconds.length - 1))] ?? Number.NaN;
const median = at(0.5);
console.log(
  `decide: ${cases.length} cases × ${rounds * callsARound} · median ${median.toFixed(2)} µs · p95 ${at(0.95).toFixed(2)} µs · p99 ${at(0.99).toFixed(2)} µs (bar ${barUs} µs, paid ${paidFen > 0 ? 'some' : 'nothing'})`,
);
if (!(median <= barUs)) process.exitCode = 1;
