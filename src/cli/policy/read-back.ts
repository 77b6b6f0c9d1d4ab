import { describeAmount } from '../../domain/policy/describe-amount';
import { describeRule } from '../../domain/policy/describe-rule';
import type { LocalText } from '../../domain/policy/local-text';
import type { Policy } from '../../domain/policy/policy';
import type { Scheme } from '../../domain/policy/scheme';
import { isPersonRule } from '../../domain/policy/rule';
import { readBackWords } from './read-back-words';
import { policyWarnings } from './policy-warnings';

type Language = keyof LocalText;

const schemeLines = (policy: Policy, scheme: Scheme, language: Language): readonly string[] => {
  const words = readBackWords[language];
  const clauseOf = (id: string) => policy.clauses.find((clause) => clause.id === id);
  const perCar = scheme.rules.some(({ kind }) => kind === 'occupants-at-least');
  return [
    '',
    `## ${scheme.name[language]} (${scheme.id})`,
    scheme.benefit[language],
    words.amount(describeAmount(scheme.amount)[language]),
    words.quota(scheme.quota),
    ...(scheme.transport?.shuttle === undefined
      ? []
      : [
          words.shuttle(
            scheme.transport.shuttle.townships.map(
              (id) => policy.servicePoints.find((point) => point.id === id)?.name[language] ?? id,
            ),
            scheme.transport.shuttle.toStation,
          ),
        ]),
    perCar ? words.carAsks : words.asks,
    ...scheme.rules.flatMap((rule) => {
      const clause = clauseOf(rule.clause);
      return [
        `- ${isPersonRule(rule) ? words.each : ''}${describeRule(rule)[language]}`,
        `    ${clause?.number ?? ''}：${clause?.quote ?? ''}`,
      ];
    }),
  ];
};

/** What a policy means in plain words, for the official who wrote the plan to read back. */
export const readBack = (policy: Policy, language: Language): string => {
  const words = readBackWords[language];
  const { campaign, readings, duties } = policy;
  return [
    `# ${campaign.title[language]} (${policy.id}, ${words.version} ${policy.version})`,
    words.source(policy.source.title),
    ...policyWarnings(policy).map((warning) => `! ${warning[language]}`),
    words.window(campaign.from, campaign.to),
    ...policy.schemes.flatMap((scheme) => schemeLines(policy, scheme, language)),
    '',
    `## ${words.readings}`,
    ...words.readingLines(readings),
    '',
    `## ${words.duties}`,
    ...words.dutyLines(duties),
    '',
    `## ${words.places}`,
    policy.servicePoints.map(({ name }) => name[language]).join(language === 'en' ? ', ' : '、'),
    '',
    `## ${words.sheets}`,
    ...policy.sheets.map(
      ({ number, title, columns }) =>
        `- ${number} ${title}：${columns.map(({ heading }) => heading).join(' ')}`,
    ),
  ].join('\n');
};
