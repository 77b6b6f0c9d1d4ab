/** The order in which a person at the counter asks. */
export const claimSteps = ['identity', 'ticket', 'photos', 'consent', 'verdict'] as const;
export type ClaimStep = (typeof claimSteps)[number];

/** What each step still lacks, by count of named problems; the verdict lacks nothing of its own. */
export type StepGaps = Readonly<Record<Exclude<ClaimStep, 'verdict'>, number>>;

const gapsOf = (step: ClaimStep, gaps: StepGaps): number => (step === 'verdict' ? 0 : gaps[step]);

/** The step that may be shown: the wanted one, or an earlier one that isn't answered yet. */
export const reachableStep = (wanted: ClaimStep, gaps: StepGaps): ClaimStep => {
  const before = claimSteps.slice(0, claimSteps.indexOf(wanted));
  return before.find((step) => gapsOf(step, gaps) > 0) ?? wanted;
};

export const stepAfter = (step: ClaimStep): ClaimStep | null =>
  claimSteps[claimSteps.indexOf(step) + 1] ?? null;

export const stepBefore = (step: ClaimStep): ClaimStep | null =>
  claimSteps[claimSteps.indexOf(step) - 1] ?? null;
