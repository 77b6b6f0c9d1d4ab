import { firstWrongField, identityQuestions } from './identity-questions';
import type { PersonProblems } from './person-problems';

const none: PersonProblems = {
  idNumber: null,
  hukou: null,
  name: null,
  phone: null,
  township: null,
  employer: null,
};

describe('firstWrongField', () => {
  it('looks only at the questions on the screen', () => {
    const problems: PersonProblems = { ...none, phone: 'mobile-length' };
    expect(firstWrongField(['id-number', 'hukou'], problems)).toBeNull();
    expect(firstWrongField(['contact'], problems)).toBe('phone');
  });

  it('goes in the order in which a person asks', () => {
    const problems: PersonProblems = {
      ...none,
      township: 'township-missing',
      hukou: 'hukou-unanswered',
    };
    expect(firstWrongField(identityQuestions, problems)).toBe('hukou');
  });

  it('knows every field of the person', () => {
    for (const field of ['idNumber', 'hukou', 'name', 'phone', 'township', 'employer'] as const) {
      const problems = { ...none, [field]: 'x' };
      expect(firstWrongField(identityQuestions, problems)).toBe(field);
    }
  });
});
