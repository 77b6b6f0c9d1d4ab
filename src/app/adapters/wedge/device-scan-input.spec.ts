import { TestBed } from '@angular/core/testing';
import type { Subscription } from 'rxjs';
import type { Scan } from '../../../domain/scan/scan';
import { DeviceScanInput } from './device-scan-input';

const id = '520281199003070015';
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('DeviceScanInput', () => {
  let field: HTMLInputElement;
  let form: HTMLFormElement;
  let submits = 0;
  const scans: Scan[] = [];
  let listening: Subscription;

  beforeEach(() => {
    form = document.createElement('form');
    field = document.createElement('input');
    submits = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submits += 1;
    });
    form.append(field);
    document.body.append(form);
    scans.length = 0;
    listening = TestBed.inject(DeviceScanInput).scans.subscribe((scan) => scans.push(scan));
  });
  afterEach(() => {
    listening.unsubscribe();
    form.remove();
  });

  /** What the browser does at a key: the event first, and the character into the field unless it was prevented. */
  const press = (key: string, init: KeyboardEventInit = {}): boolean => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
    const went = field.dispatchEvent(event);
    if (went && key.length === 1) field.value += key;
    if (went && key === 'Enter') form.requestSubmit();
    return went;
  };

  it('reads a scanner’s burst, puts the field back and submits no form', () => {
    field.value = '张';
    let heard = '';
    field.addEventListener('input', () => (heard = field.value));
    for (const key of id) press(key);
    expect(press('Enter')).toBeFalse();
    expect(scans.map(({ text, source, content }) => [text, source, content.kind])).toEqual([
      [id, 'keyboard', 'identity-number'],
    ]);
    expect(field.value).toBe('张');
    expect(heard).toBe('张');
    expect(submits).toBe(0);
  });

  it('lets a hand type and submit', async () => {
    for (const key of 'G2961ABC') {
      press(key);
      await pause(60);
    }
    expect(press('Enter')).toBeTrue();
    expect(scans).toEqual([]);
    expect(field.value).toBe('G2961ABC');
    expect(submits).toBe(1);
  });

  it('reads what an IME makes of the keys', async () => {
    field.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Process', keyCode: 229, bubbles: true }),
    );
    field.dispatchEvent(
      new InputEvent('beforeinput', {
        data: '５２０２８１１９９００３０７００１５',
        bubbles: true,
      }),
    );
    field.value = '５２０２８１１９９００３０７００１５';
    await pause(420);
    expect(scans.map(({ text }) => text)).toEqual([id]);
    expect(field.value).toBe('');
  });

  it('shows the test page what came', () => {
    const raw: string[] = [];
    const watching = TestBed.inject(DeviceScanInput).raw.subscribe(({ what }) => raw.push(what));
    press('5', { code: 'Digit5' });
    press('Enter', { code: 'Enter' });
    watching.unsubscribe();
    expect(raw).toEqual(['Digit5 “5”', 'Enter “Enter”']);
  });

  it('hears nothing when nobody listens', () => {
    listening.unsubscribe();
    for (const key of id) press(key);
    expect(press('Enter')).toBeTrue();
    expect(scans).toEqual([]);
  });
});
