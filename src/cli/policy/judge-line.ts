import type { CaseProblem } from '../../contract/verdict/case-problem';
import { type CaseContext, parseCaseLine } from '../../contract/verdict/parse-case-line';
import { decide } from '../../domain/verdict/decide';
import type { Finding, VerdictOutcome } from '../../domain/verdict/verdict';
import { findDuplicateKey } from '../json-lines/find-duplicate-key';
import type { InputLine } from '../json-lines/read-lines';

type LineId = string | number | null;

/** Why a line can't be judged; `path` is empty where the line as a whole is meant. */
export interface LineProblem {
  readonly code:
    CaseProblem['code'] | 'json-syntax' | 'duplicate-key' | 'utf8-invalid' | 'line-too-long';
  readonly message: string;
  readonly path: string;
}

/** One line of output. */
export type Judgement =
  | { readonly id: LineId; readonly error: LineProblem }
  | {
      readonly id: LineId;
      readonly outcome: VerdictOutcome;
      /** Whole fen. */
      readonly amountFen: number;
      readonly findings: readonly Finding[];
    };

const idOf = (input: unknown): LineId => {
  if (typeof input !== 'object' || input === null || !('id' in input)) return null;
  return typeof input.id === 'string' || typeof input.id === 'number' ? input.id : null;
};

/** Node's own message repeats the text, and with it a person's data: only the place is kept. */
const placeOf = (error: unknown): string => {
  const [, position] = /position (\d+)/.exec(String(error)) ?? [];
  return position === undefined ? '' : ` at character ${Number(position) + 1}`;
};

const broken = (
  line: InputLine,
  id: LineId,
  code: LineProblem['code'],
  what: string,
  path = '',
): Judgement => ({ id, error: { code, message: `line ${line.number} ${what}`, path } });

/** Judges one line of input; never throws for what stands in it. */
export const judgeLine = (
  line: InputLine,
  context: CaseContext,
  seen: (input: unknown) => void = () => undefined,
): Judgement => {
  if (line.status === 'utf8-invalid') return broken(line, null, line.status, 'is not UTF-8');
  if (line.status === 'line-too-long') return broken(line, null, line.status, 'is over 1 MiB long');
  let input: unknown;
  try {
    input = JSON.parse(line.text);
  } catch (error) {
    return broken(line, null, 'json-syntax', `is not JSON${placeOf(error)}`);
  }
  const twice = findDuplicateKey(line.text);
  if (twice !== undefined)
    return broken(line, idOf(input), 'duplicate-key', 'has one key twice', twice);
  seen(input);
  const parsed = parseCaseLine(input, context);
  if (!parsed.ok) return { id: idOf(input), error: parsed.error };
  const { outcome, amountFen, findings } = decide(context.policy, parsed.value.case);
  return { id: parsed.value.id, outcome, amountFen, findings };
};
