import { type StepGaps, reachableStep, stepAfter, stepBefore } from './claim-steps';

const answered: StepGaps = { identity: 0, ticket: 0, photos: 0, consent: 0 };

describe('claim steps', () => {
  it('shows the wanted step when all before it are answered', () => {
    expect(reachableStep('verdict', answered)).toBe('verdict');
    expect(reachableStep('ticket', { ...answered, ticket: 3, consent: 2 })).toBe('ticket');
  });

  it('leads back to the first step that lacks something', () => {
    expect(reachableStep('verdict', { ...answered, ticket: 1, consent: 2 })).toBe('ticket');
    expect(reachableStep('consent', { ...answered, identity: 1 })).toBe('identity');
  });

  it('always lets a person go back', () => {
    expect(reachableStep('identity', { identity: 9, ticket: 9, photos: 9, consent: 9 })).toBe(
      'identity',
    );
  });

  it('knows its neighbours and its ends', () => {
    expect(stepAfter('identity')).toBe('ticket');
    expect(stepAfter('verdict')).toBeNull();
    expect(stepBefore('identity')).toBeNull();
    expect(stepBefore('verdict')).toBe('consent');
  });
});
