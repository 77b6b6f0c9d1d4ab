import { findScheme } from '../policy/find-scheme';
import type { Policy } from '../policy/policy';
import { type Rule, isPersonRule } from '../policy/rule';
import type { Scheme } from '../policy/scheme';
import { amountDueFen } from './amount-due';
import type { Case, Traveller } from './case';
import { countOccupants, judgeOccupants, type PersonOutcome } from './count-occupants';
import { judgeJourney } from './judge-journey';
import { judgePerson } from './judge-person';
import type { Finding, FindingOutcome, Verdict, VerdictOutcome } from './verdict';

/**
 * Judges a case by a policy: every rule that its scheme asks for reports `pass`, `fail` or `open`, in the policy's
 * order (person rules traveller by traveller), each with the clause that it stands on. Any fail → ineligible, else any
 * open → needs-evidence, else eligible.
 *
 * Where the scheme counts occupants (self-drive, plan 二（四）2), what is found of one person doesn't decide by itself:
 * others may ride along. Then only the case's own findings do, `occupants` among them.
 *
 * Pure; looks at nothing but its arguments. What depends on other people (a second claim, the budget, seats) is ruled
 * on by the bureau afterwards. Throws `RangeError` for a case without travellers or of a scheme that the policy doesn't
 * have: the border that made the case has checked both.
 */
export const decide = (policy: Policy, of: Case): Verdict => {
  const scheme = findScheme(policy, of.scheme);
  if (scheme === undefined) throw new RangeError(`${policy.id} has no scheme ${of.scheme}`);
  if (of.travellers.length === 0) throw new RangeError('a case is about at least one traveller');

  const findings = scheme.rules.flatMap((rule) => findingsOf(policy, scheme, rule, of));
  const outcome = overall(
    scheme.rules.some(countsOccupants) ? findings.filter(ofTheCase) : findings,
  );
  const people = new Set(of.travellers.map(({ idNumber }) => idNumber.number)).size;
  const due =
    outcome === 'ineligible' ? 0 : amountDueFen(scheme.amount, people, of.journey.fareFen);
  return {
    scheme: of.scheme,
    outcome,
    amountFen: outcome === 'eligible' ? due : 0,
    amountIfProvenFen: due,
    findings,
  };
};

const countsOccupants = ({ kind }: Rule): boolean => kind === 'occupants-at-least';
const ofTheCase = ({ traveller }: Finding): boolean => traveller === undefined;

const overall = (findings: readonly Finding[]): VerdictOutcome => {
  if (findings.some(({ outcome }) => outcome === 'fail')) return 'ineligible';
  return findings.some(({ outcome }) => outcome === 'open') ? 'needs-evidence' : 'eligible';
};

const findingsOf = (policy: Policy, scheme: Scheme, rule: Rule, of: Case): readonly Finding[] => {
  const { number: clause, quote } = clauseOf(policy, rule);
  const found = (outcome: FindingOutcome): Finding => ({ rule: rule.id, outcome, clause, quote });
  if (isPersonRule(rule)) {
    return of.travellers.map((person, traveller) => ({
      ...found(judgePerson(rule, person, of.journey.departOn, policy.readings)),
      traveller,
    }));
  }
  if (rule.kind !== 'occupants-at-least') return [found(judgeJourney(rule, of.journey))];
  const said = of.travellers.flatMap((person) => personOutcomes(policy, scheme, person, of));
  return [found(judgeOccupants(rule.count, countOccupants(said)))];
};

const personOutcomes = (
  policy: Policy,
  scheme: Scheme,
  person: Traveller,
  { journey }: Case,
): readonly PersonOutcome[] =>
  scheme.rules.filter(isPersonRule).map((rule) => ({
    person: person.idNumber.number,
    rule: rule.id,
    outcome: judgePerson(rule, person, journey.departOn, policy.readings),
  }));

const clauseOf = (policy: Policy, rule: Rule) => {
  const clause = policy.clauses.find(({ id }) => id === rule.clause);
  if (clause === undefined) throw new RangeError(`${policy.id} has no clause ${rule.clause}`);
  return clause;
};
