import { DOCUMENT, inject, Service } from '@angular/core';
import { Observable, share, Subject } from 'rxjs';
import type { Scan } from '../../../domain/scan/scan';
import type { WedgeEvent } from '../../../domain/scan/wedge/wedge-event';
import { createWedgeReader, quietMs } from '../../../domain/scan/wedge/wedge-reader';
import type { RawInput } from '../../ports/scan-input';
import { type FieldSnapshot, snapshotOf } from './field-snapshot';
import { scanOfText } from './scan-of-text';

/** Keys that scanners press along with others. */
const silentKeys = new Set(['Shift', 'Alt', 'AltGraph', 'Control', 'CapsLock', 'NumLock', 'Dead']);
const endingKeys = new Set(['Enter', 'Tab']);

/** What the browser says under an IME instead of the key: the text follows as an `input` event. */
const hidden = (event: KeyboardEvent): boolean =>
  event.isComposing || event.key === 'Unidentified' || event.key === 'Process';

const eventOf = (event: KeyboardEvent, atMs: number): WedgeEvent | undefined => {
  const padDigit = /^Numpad(\d)$/.exec(event.code)?.[1];
  if (event.altKey && padDigit !== undefined) return { kind: 'alt-digit', digit: padDigit, atMs };
  if (endingKeys.has(event.key)) return { kind: 'end', atMs };
  if (silentKeys.has(event.key)) return undefined;
  const shortcut = event.ctrlKey || event.metaKey;
  // Some scanners send a line feed as Ctrl+J.
  if (event.ctrlKey && event.key.toLowerCase() === 'j') return { kind: 'end', atMs };
  return event.key.length === 1 && !shortcut
    ? { kind: 'character', character: event.key, atMs }
    : { kind: 'other', atMs };
};

/** Scanners that pose as keyboards. Keys are heard before any field or button hears them. */
@Service()
export class KeyboardWedge {
  readonly #document = inject(DOCUMENT);
  readonly #raw = new Subject<RawInput>();
  readonly raw = this.#raw.asObservable();
  readonly scans: Observable<Scan> = new Observable<Scan>((subscriber) =>
    this.#listen((scan) => subscriber.next(scan)),
  ).pipe(share());

  #listen(report: (scan: Scan) => void): () => void {
    const reader = createWedgeReader();
    let field: FieldSnapshot | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let keyWasHidden = false;

    /** True when the event ended a scan. */
    const take = (event: WedgeEvent, target: EventTarget | null): boolean => {
      if (!reader.gathering) field = snapshotOf(target);
      const answer = reader.take(event);
      clearTimeout(timer);
      if (reader.gathering)
        timer = setTimeout(() => take({ kind: 'quiet', atMs: performance.now() }, null), quietMs);
      if (answer.kind !== 'scan') return false;
      field?.restore();
      report(scanOfText(answer.text, 'keyboard', `keyboard, ended by ${answer.ended}`, answer.ms));
      return true;
    };

    const onKeyDown = (event: KeyboardEvent): void => {
      this.#tell(`${event.code || '?'} “${event.key}”`, event.timeStamp);
      keyWasHidden = hidden(event);
      if (keyWasHidden) return;
      const said = eventOf(event, event.timeStamp);
      if (said === undefined || !take(said, event.target)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const onKeyUp = (event: KeyboardEvent): void => {
      if (event.key === 'Alt') take({ kind: 'alt-up', atMs: event.timeStamp }, event.target);
    };
    const takeText = (text: string | null, event: Event): void => {
      if (text === null || text === '') return;
      this.#tell(`text “${text}”`, event.timeStamp);
      take({ kind: 'text', text, atMs: event.timeStamp }, event.target);
    };
    /** Before the field changes, so that the snapshot is of what it was. */
    const onBeforeInput = (event: InputEvent): void => {
      if (!keyWasHidden || event.isComposing || event.inputType.startsWith('delete')) return;
      takeText(event.inputType === 'insertLineBreak' ? '\n' : event.data, event);
    };
    const onCompositionEnd = (event: CompositionEvent): void => takeText(event.data, event);

    const root = this.#document;
    root.addEventListener('keydown', onKeyDown, true);
    root.addEventListener('keyup', onKeyUp, true);
    root.addEventListener('beforeinput', onBeforeInput, true);
    root.addEventListener('compositionend', onCompositionEnd, true);
    return () => {
      clearTimeout(timer);
      root.removeEventListener('keydown', onKeyDown, true);
      root.removeEventListener('keyup', onKeyUp, true);
      root.removeEventListener('beforeinput', onBeforeInput, true);
      root.removeEventListener('compositionend', onCompositionEnd, true);
    };
  }

  #tell(what: string, atMs: number): void {
    this.#raw.next({ device: 'keyboard', what, atMs });
  }
}
