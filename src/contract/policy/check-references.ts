import type { Policy } from '../../domain/policy/policy';
import { isPersonRule } from '../../domain/policy/rule';

/** Something that each part is right about, but not together. */
export interface ReferenceProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

const repeated = (
  values: readonly string[],
  path: (index: number) => readonly (string | number)[],
): readonly ReferenceProblem[] =>
  values.flatMap((value, index) =>
    values.indexOf(value) === index
      ? []
      : [{ path: path(index), message: `“${value}” is here twice · 重复` }],
  );

const ordered = (
  from: string | number,
  to: string | number,
  path: readonly (string | number)[],
): readonly ReferenceProblem[] =>
  from <= to
    ? []
    : [{ path, message: 'expected the end not to lie before the start · 结束不能早于开始' }];

const missing = (
  known: readonly string[],
  value: string,
  path: readonly (string | number)[],
  what: string,
): readonly ReferenceProblem[] =>
  known.includes(value)
    ? []
    : [{ path, message: `“${value}” is no ${what} of this policy · 本方案中没有` }];

/** Ids are unique, references lead somewhere, ends don't lie before starts. */
export const checkReferences = (policy: Policy): readonly ReferenceProblem[] => {
  const clauses = policy.clauses.map(({ id }) => id);
  const sheets = policy.sheets.map(({ id }) => id);
  const points = policy.servicePoints.map(({ id }) => id);
  const { duties, campaign } = policy;
  return [
    ...repeated(clauses, (index) => ['clauses', index, 'id']),
    ...repeated(sheets, (index) => ['sheets', index, 'id']),
    ...repeated(points, (index) => ['servicePoints', index, 'id']),
    ...repeated(
      policy.categories.map(({ id }) => id),
      (index) => ['categories', index, 'id'],
    ),
    ...repeated(
      policy.schemes.map(({ id }) => id),
      (index) => ['schemes', index, 'id'],
    ),
    ...ordered(campaign.from, campaign.to, ['campaign', 'to']),
    ...ordered(duties.monitoring.homeFrom, duties.monitoring.homeTo, [
      'duties',
      'monitoring',
      'homeTo',
    ]),
    ...ordered(duties.training.certificateFromFen, duties.training.certificateToFen, [
      'duties',
      'training',
      'certificateToFen',
    ]),
    ...Object.entries(duties).flatMap(([duty, { clause }]) =>
      missing(clauses, clause, ['duties', duty, 'clause'], 'clause'),
    ),
    ...missing(sheets, duties.liaison.sheet, ['duties', 'liaison', 'sheet'], 'sheet'),
    ...duties.reporting.sheets.flatMap((sheet, index) =>
      missing(sheets, sheet, ['duties', 'reporting', 'sheets', index], 'sheet'),
    ),
    ...policy.schemes.flatMap((scheme, at) => [
      ...missing(sheets, scheme.sheet, ['schemes', at, 'sheet'], 'sheet'),
      ...repeated(
        scheme.rules.map(({ id }) => id),
        (index) => ['schemes', at, 'rules', index, 'id'],
      ),
      ...scheme.rules.flatMap((rule, index) =>
        missing(clauses, rule.clause, ['schemes', at, 'rules', index, 'clause'], 'clause'),
      ),
      ...scheme.rules.flatMap((rule, index) =>
        rule.kind === 'occupants-at-least' && !scheme.rules.some(isPersonRule)
          ? [
              {
                path: ['schemes', at, 'rules', index],
                message: 'counts people, but no rule here is about a person · 没有针对个人的条件',
              },
            ]
          : [],
      ),
      ...(scheme.transport?.shuttle?.townships ?? []).flatMap((township, index) =>
        missing(
          points,
          township,
          ['schemes', at, 'transport', 'shuttle', 'townships', index],
          'service point',
        ),
      ),
    ]),
  ];
};
