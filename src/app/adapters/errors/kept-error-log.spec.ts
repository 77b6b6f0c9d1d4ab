import { TestBed } from '@angular/core/testing';
import { KeptErrorLog } from './kept-error-log';

describe('KeptErrorLog', () => {
  beforeEach(() => spyOn(console, 'error'));
  const log = () => TestBed.inject(KeptErrorLog);

  it('keeps the newest twenty, newest first', () => {
    for (let n = 1; n <= 25; n++) log().handleError(new RangeError(`no ${n}`));
    expect(log().entries().length).toBe(20);
    expect(log().entries()[0]?.message).toBe('no 25');
    expect(log().entries()[0]?.name).toBe('RangeError');
  });

  it('keeps and prints no number that could be a person’s', () => {
    log().handleError(new Error('cannot parse 52028119000101001X of 13900000000'));
    expect(log().entries()[0]?.message).toBe('cannot parse … of …');
    expect(console.error).toHaveBeenCalledOnceWith('Error: cannot parse … of …');
  });

  it('takes what is no Error, and forgets on demand', () => {
    log().handleError('odd');
    expect(log().entries()[0]?.message).toBe('odd');
    log().clear();
    expect(log().entries()).toEqual([]);
  });
});
