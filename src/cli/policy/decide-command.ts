import { shanghaiDayAt } from '../../domain/time/shanghai-day';
import { readLines } from '../json-lines/read-lines';
import { type Fields, unknownFields } from '../json-lines/unknown-fields';
import { endQuietlyOnBrokenPipe, writeLines } from '../json-lines/write-lines';
import { judgeLine } from './judge-line';
import { printProblems } from './print-problems';
import { readPolicy } from './policy-file';
import { readStations } from './stations-file';

const place: Fields = { station: {}, province: {}, city: {} };
const caseFields: Fields = {
  id: {},
  scheme: {},
  travellers: [{ idNumber: {}, employer: {}, hukou: {} }],
  journey: { departOn: {}, from: place, to: place, fareFen: {} },
  vehicle: { plate: {} },
};
const mostWarnings = 20;

/** Says once of each field that isn't known that it was ignored: a slip in an optional field's name has consequences. */
const warner = (): ((input: unknown) => void) => {
  const told = new Set<string>();
  return (input) => {
    for (const found of unknownFields(input, caseFields)) {
      const path = found.replaceAll(/\[\d+\]/g, '[]');
      if (told.has(path) || told.size >= mostWarnings) continue;
      told.add(path);
      console.error(`unknown field ${path} is ignored · 不认识的字段，已忽略`);
    }
  };
};

/**
 * `policy decide [--policy FILE]`: JSON Lines in, JSON Lines out, in order, one for one (blank lines are skipped). A
 * line that can't be judged yields an error; the others are still judged, and the exit status is 1.
 */
export const decideCommand = async (policyName: string): Promise<number> => {
  const policy = await readPolicy(policyName);
  if (!policy.ok) {
    printProblems(policyName, policy.error);
    return 2;
  }
  const context = {
    policy: policy.value,
    stations: await readStations(),
    today: shanghaiDayAt(Date.now()),
  };
  endQuietlyOnBrokenPipe(process.stdout);
  if (process.stdin.isTTY) console.error('one case a line, as JSON; Ctrl-D ends · 每行一个 JSON');
  const warn = warner();
  let status = 0;
  for await (const lines of readLines(process.stdin)) {
    const judgements = lines.map((line) => judgeLine(line, context, warn));
    if (judgements.some((judgement) => 'error' in judgement)) status = 1;
    await writeLines(
      process.stdout,
      judgements.map((judgement) => JSON.stringify(judgement)),
    );
  }
  return status;
};
