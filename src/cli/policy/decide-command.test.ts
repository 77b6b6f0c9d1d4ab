import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { goldenCases, shortFinding } from '../../contract/verdict/testing/golden-cases';
import { findingOutcomes, ruleIds } from '../../domain/verdict/verdict';
import { jsonLines, runPolicy } from '../testing/run-policy';

const verdictLine = z.strictObject({
  id: z.string(),
  outcome: z.string(),
  amountFen: z.int(),
  findings: z.array(
    z.strictObject({
      rule: z.enum(ruleIds),
      outcome: z.enum(findingOutcomes),
      clause: z.string().min(1),
      quote: z.string().min(1),
      traveller: z.int().exactOptional(),
    }),
  ),
});
const errorLine = z.strictObject({
  id: z.union([z.string(), z.null()]),
  error: z.strictObject({ code: z.string(), message: z.string().min(1), path: z.string() }),
});
const outputLine = z.union([verdictLine, errorLine]);

const linesOf = (cases: readonly unknown[]): string =>
  cases.map((one) => `${JSON.stringify(one)}\n`).join('');
const codes = (out: string) =>
  jsonLines(out).map((line) => {
    const parsed = outputLine.parse(line);
    return [parsed.id, 'error' in parsed ? parsed.error.code : parsed.outcome];
  });
const fine = (id: string) => ({ ...goldenCases[0]?.case, id });

describe('policy decide', () => {
  test('judges every golden case as kiosk and bureau do, in order, one for one', async () => {
    const ran = await runPolicy(['decide'], linesOf(goldenCases.map(({ case: line }) => line)));
    assert.equal(ran.status, 1, 'some golden cases can’t be judged');
    const lines = jsonLines(ran.out).map((line) => outputLine.parse(line));
    assert.deepEqual(
      lines.map(({ id }) => id),
      goldenCases.map(({ case: line }) => line.id),
    );
    for (const [index, line] of lines.entries()) {
      const golden = goldenCases[index];
      if ('error' in line) {
        const { code, path } = line.error;
        assert.deepEqual({ error: { code, path } }, golden?.expect, golden?.name);
      } else {
        const { outcome, amountFen } = line;
        const findings = line.findings.map((finding) =>
          shortFinding({
            rule: finding.rule,
            outcome: finding.outcome,
            ...(finding.traveller === undefined ? {} : { traveller: finding.traveller }),
          }),
        );
        const expected = { amountIfProvenFen: 0, ...golden?.expect };
        const { amountIfProvenFen: _, ...shown } = expected;
        assert.deepEqual({ outcome, amountFen, findings }, shown, golden?.name);
      }
    }
  });

  test('ends well when every line could be judged, whatever the verdict', async () => {
    const ran = await runPolicy(['decide'], linesOf([fine('A'), fine('B')]));
    assert.equal(ran.status, 0);
    assert.deepEqual(codes(ran.out), [
      ['A', 'eligible'],
      ['B', 'eligible'],
    ]);
    assert.equal(ran.errors, '');
  });

  test('judges the lines around one that is broken, and ends with 1', async () => {
    const input = [
      JSON.stringify(fine('A')),
      '{"id":"B", oops',
      '{"id":"C","id":"C2"}',
      '[]',
      '7',
      '{"id":"D"}',
      JSON.stringify({ ...fine('E'), scheme: 'ship' }),
      JSON.stringify(fine('F')),
    ].join('\n');
    const ran = await runPolicy(['decide'], input);
    assert.equal(ran.status, 1);
    assert.deepEqual(codes(ran.out), [
      ['A', 'eligible'],
      [null, 'json-syntax'],
      ['C2', 'duplicate-key'],
      [null, 'field-type'],
      [null, 'field-type'],
      ['D', 'field-missing'],
      ['E', 'scheme-unknown'],
      ['F', 'eligible'],
    ]);
  });

  test('takes CRLF, blank lines, a byte order mark and a last line without an end', async () => {
    const text = `\uFEFF${JSON.stringify(fine('A'))}\r\n\r\n\n${JSON.stringify(fine('B'))}`;
    const ran = await runPolicy(['decide'], text);
    assert.deepEqual([ran.status, codes(ran.out).length], [0, 2]);
  });

  test('names a line in GBK and judges the next', async () => {
    const bytes = Buffer.concat([
      Buffer.from([0x7b, 0xc5, 0xcc, 0xd6, 0xdd, 0x7d, 0x0a]),
      Buffer.from(linesOf([fine('B')])),
    ]);
    const ran = await runPolicy(['decide'], bytes);
    assert.deepEqual(codes(ran.out), [
      [null, 'utf8-invalid'],
      ['B', 'eligible'],
    ]);
  });

  test('never repeats an ID number in an error', async () => {
    const number = '520222198506150021';
    const line = JSON.stringify({ ...fine('A'), travellers: [{ idNumber: number }] });
    const ran = await runPolicy(['decide'], `${line}\n${line.slice(0, -3)}\n${number}x\n`);
    assert.equal(ran.status, 1);
    assert.equal(ran.out.includes('19850615'), false);
    assert.equal(ran.errors.includes('19850615'), false);
  });

  test('says once of a field that isn’t known that it is ignored', async () => {
    const line = { ...fine('A'), vehicel: { plate: '贵B12345' } };
    const ran = await runPolicy(['decide'], linesOf([line, line]));
    assert.equal(ran.status, 0);
    assert.equal(ran.errors.match(/vehicel/g)?.length, 1);
  });

  test('judges by another policy', async () => {
    const file = 'src/contract/policy/testing/panzhou-2027.json';
    const [first] = goldenCases;
    const line = {
      ...first?.case,
      journey: {
        departOn: '2027-02-21',
        from: { station: '盘州' },
        to: { station: '长沙南' },
        fareFen: 50000,
      },
    };
    const ran = await runPolicy(['decide', '--policy', file], linesOf([line]));
    const [parsed] = jsonLines(ran.out).map((one) => verdictLine.parse(one));
    assert.deepEqual([parsed?.outcome, parsed?.amountFen], ['eligible', 45000]);
  });

  test('refuses to judge by a policy that is broken or missing', async () => {
    for (const name of ['package.json', 'no-such-policy']) {
      const ran = await runPolicy(['decide', '--policy', name], linesOf([fine('A')]));
      assert.deepEqual([ran.status, ran.out], [2, '']);
      assert.notEqual(ran.errors, '');
    }
  });

  test('ends quietly when its reader has had enough', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/policy.ts', 'decide'], {
      cwd: fileURLToPath(new URL('../../../', import.meta.url)),
    });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    const many = linesOf(Array.from({ length: 500 }, (_, index) => fine(`L${index}`)));
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    for (let round = 0; round < 20; round += 1) child.stdin.write(many);
    child.stdin.end();
    assert.equal(await ended, 0);
    assert.equal(errors, '');
  });

  test('keeps up with 20,000 lines, in order', async () => {
    const cases = Array.from({ length: 20_000 }, (_, index) => fine(`L${index}`));
    const ran = await runPolicy(['decide'], linesOf(cases));
    assert.equal(ran.status, 0);
    assert.deepEqual(
      codes(ran.out).map(([id]) => id),
      cases.map(({ id }) => id),
    );
  });
});
