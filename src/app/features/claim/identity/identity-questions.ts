import type { PersonField, PersonProblems } from './person-problems';

/** The questions of the person step, in the order in which a phone asks them one by one. */
export const identityQuestions = ['id-number', 'hukou', 'contact', 'home', 'employer'] as const;
export type IdentityQuestion = (typeof identityQuestions)[number];

/** The fields that each question shows; the first wrong one gets the focus. */
export const fieldsOfQuestion: Readonly<Record<IdentityQuestion, readonly PersonField[]>> = {
  'id-number': ['idNumber'],
  hukou: ['hukou'],
  contact: ['name', 'phone'],
  home: ['township'],
  employer: ['employer'],
};

/** The first field of these questions that is still wrong; null where none is. */
export const firstWrongField = (
  questions: readonly IdentityQuestion[],
  problems: PersonProblems,
): PersonField | null =>
  questions
    .flatMap((question) => fieldsOfQuestion[question])
    .find((field) => problems[field] !== null) ?? null;
