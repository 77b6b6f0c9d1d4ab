import { requestSignatureHeaderSchema, requestSignatureSchema } from './request-signature';

const good = {
  m: 'POST',
  p: '/api/v1/facts',
  h: 'a'.repeat(64),
  t: 1_738_540_800_000,
  n: 'A'.repeat(22),
};

describe('the form of a request’s signature', () => {
  it('takes a good one', () =>
    expect(requestSignatureSchema.parse(good)).toEqual({ ...good, m: 'POST' }));

  for (const [what, change] of [
    ['a method that no route has', { m: 'DELETE' }],
    ['a method in lower case', { m: 'post' }],
    ['no path', { p: '' }],
    ['a hash in capitals', { h: 'A'.repeat(64) }],
    ['a hash too short', { h: 'a'.repeat(63) }],
    ['a time with a fraction', { t: 1.5 }],
    ['a time before 1970', { t: -1 }],
    ['a nonce under 16 bytes', { n: 'A'.repeat(21) }],
    ['a nonce that isn’t base64url', { n: `${'A'.repeat(22)}=` }],
    ['a nonce without end', { n: 'A'.repeat(65) }],
  ] as const)
    it(`refuses ${what}`, () =>
      expect(requestSignatureSchema.safeParse({ ...good, ...change }).success).toBeFalse());

  for (const alg of ['none', 'HS256', 'RS256', 'es256'])
    it(`refuses the algorithm ${alg}`, () =>
      expect(requestSignatureHeaderSchema.safeParse({ alg, kid: 'k' }).success).toBeFalse());
});
