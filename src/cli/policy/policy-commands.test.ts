import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parsePolicy } from '../../contract/policy/parse-policy';
import { findRule } from '../../domain/policy/find-rule';
import { runPolicy } from '../testing/run-policy';

const folder = await mkdtemp(join(tmpdir(), 'policy-'));
after(() => rm(folder, { recursive: true }));
const asset = async (name: string): Promise<string> =>
  readFile(new URL(`../../../assets/policy/${name}`, import.meta.url), 'utf8');

describe('policy check', () => {
  test('reads the plan back in Chinese and in English', async () => {
    const { status, out } = await runPolicy(['check', 'panzhou-2025']);
    assert.equal(status, 0);
    for (const words of [
      '每辆车一次 600.00 元',
      '2025年1月29日（正月初一）到2025年2月13日（正月十六）',
      '16—59 周岁',
      '二（四）3',
      '尚未与印发的正式文件逐字核对',
      'the fare, at most 400.00 yuan',
      'departs on 2025-02-03 or 2025-02-05',
      'at least 3 different people',
      '盘州高铁站',
      'Jichangping Town',
    ])
      assert.ok(out.includes(words), words);
  });

  test('names what is wrong, where, and ends with 1', async () => {
    const path = join(folder, 'wrong.json');
    const text = await asset('panzhou-2025.json');
    await writeFile(path, text.replace('"kind": "age-between"', '"kind": "age-about"'));
    const { status, out, errors } = await runPolicy(['check', path]);
    assert.deepEqual([status, out], [1, '']);
    assert.match(errors, /schemes\[0\]\.rules\[1\]\.kind: unknown kind of rule/);
  });

  test('says of a file that is no JSON that it is none', async () => {
    const path = join(folder, 'broken.json');
    await writeFile(path, '{"id": ');
    const { status, errors } = await runPolicy(['check', path]);
    assert.equal(status, 1);
    assert.match(errors, /can't be read as JSON/);
  });

  test('finds a file from where the user stands', async () => {
    await writeFile(join(folder, 'mine.json'), await asset('panzhou-2025.json'));
    const { status } = await runPolicy(['check', 'mine.json'], '', { INIT_CWD: folder });
    assert.equal(status, 0);
  });
});

describe('policy new', () => {
  test('writes a draft of 2027 that is itself a policy, dates moved by the lunar calendar', async () => {
    const { status, out } = await runPolicy(['new', '2027', '--from', 'panzhou-2025']);
    assert.equal(status, 0);
    const draft = parsePolicy(JSON.parse(out));
    assert.ok(draft.ok);
    const dates = findRule(draft.value, 'rail-ticket', 'departure-date');
    assert.ok(dates?.kind === 'date-within');
    assert.deepEqual([dates.from, dates.to], ['2027-02-06', '2027-02-21']);
    const checked = join(folder, 'draft.json');
    await writeFile(checked, out);
    const read = await runPolicy(['check', checked]);
    assert.equal(read.status, 0);
    assert.ok(read.out.includes('26 条引文还没有从新方案抄录'));
  });

  test('is right for 2030, where ICU isn’t', async () => {
    const { out } = await runPolicy(['new', '2030']);
    assert.match(out, /"from": "2030-02-03"/);
    assert.match(out, /"to": "2030-02-18"/);
  });

  test('writes to a file, and never over one', async () => {
    const path = join(folder, 'panzhou-2027.json');
    const first = await runPolicy(['new', '2027', '--from', 'panzhou-2025', '--out', path]);
    assert.deepEqual([first.status, first.out], [0, '']);
    const written = await readFile(path, 'utf8');
    const second = await runPolicy(['new', '2028', '--from', 'panzhou-2025', '--out', path]);
    assert.equal(second.status, 1);
    assert.equal(await readFile(path, 'utf8'), written);
  });
});

describe('policy table', () => {
  test('prints one scheme', async () => {
    const { status, out } = await runPolicy(['table', 'rail-ticket']);
    assert.equal(status, 0);
    assert.match(out, /\| 2025-01-28 \| 不符 fail \| 不符合 ineligible \| 0\.00 \|/);
    assert.match(out, /\| 2025-01-29 \| 通过 pass \| 符合 eligible \| 400\.00 \|/);
    assert.match(out, /\| 39950 分 fen \| 通过 pass \| 符合 eligible \| 399\.50 \|/);
    assert.match(out, /明天满 60 周岁.*通过 pass/);
    assert.match(out, /满 60 周岁当天.*不符 fail/);
    assert.equal(out.includes('self-drive'), false);
  });

  test('prints all schemes', async () => {
    const { out } = await runPolicy(['table']);
    for (const scheme of ['coach', 'self-drive', 'rail-ticket', 'special-train'])
      assert.ok(out.includes(`(${scheme})`), scheme);
    assert.match(out, /2 人符合、1 人待补.*待补 open \| 要补材料 needs-evidence/);
  });
});

describe('policy', () => {
  for (const args of [[], ['dance'], ['new'], ['new', '27'], ['table', 'ship'], ['--nonsense']])
    test(`explains itself to «${args.join(' ')}», with status 2`, async () => {
      const { status, out, errors } = await runPolicy(args);
      assert.deepEqual([status, out], [2, '']);
      assert.match(errors, /decide \[--policy FILE\]/);
    });

  test('explains itself when asked', async () => {
    const { status, out } = await runPolicy(['--help']);
    assert.equal(status, 0);
    assert.match(out, /decide \[--policy FILE\]/);
  });
});

test('the JSON Schema takes the shipped policy, and refuses what the parser refuses', async () => {
  const schema: unknown = JSON.parse(await asset('policy.schema.json'));
  const policy: unknown = JSON.parse(await asset('panzhou-2025.json'));
  assert.ok(typeof schema === 'object' && schema !== null);
  const validate = new Ajv2020({ strict: false }).compile(schema);
  assert.equal(validate(policy), true, JSON.stringify(validate.errors));
  const text = await asset('panzhou-2025.json');
  for (const [from, to] of [
    ['"kind": "age-between"', '"kind": "age-about"'],
    ['"version": 1', '"version": "1"'],
    ['"telecode": "PAE"', '"telecode": "pae"'],
    ['"2025-02-03"', '"03.02.2025"'],
  ] as const)
    assert.equal(validate(JSON.parse(text.replace(from, to))), false, to);
});

test('policy, stations and townships are together no more than 60 kB compressed', async () => {
  const places = (name: string) =>
    readFile(new URL(`../../../assets/places/${name}`, import.meta.url), 'utf8');
  const files = [
    await asset('panzhou-2025.json'),
    await places('stations.json'),
    await places('townships.json'),
  ];
  const bytes = files.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
  assert.ok(bytes <= 60_000, `${bytes} bytes`);
});
