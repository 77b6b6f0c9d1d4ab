import {
  type DebugElement,
  type Predicate,
  provideZonelessChangeDetection,
  type Type,
} from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { CLAIM_LEDGER } from '../../../ports/claim-ledger';
import { CLOCK } from '../../../ports/clock';
import { CODE_CAMERA } from '../../../ports/code-camera';
import { DRAFT_KEEPER } from '../../../ports/draft-keeper';
import { KIOSK_SESSION } from '../../../ports/kiosk-session';
import { PHOTO_MAKER } from '../../../ports/photo-maker';
import { REFERENCE_DATA } from '../../../ports/reference-data';
import { FakeClaimLedger } from '../../../ports/testing/fake-claim-ledger';
import { FakeCodeCamera } from '../../../ports/testing/fake-code-camera';
import { FakeDraftKeeper } from '../../../ports/testing/fake-draft-keeper';
import {
  FakeKioskSession,
  practiceKiosk,
  volunteer,
} from '../../../ports/testing/fake-kiosk-session';
import { FakePhotoMaker } from '../../../ports/testing/fake-photo-maker';
import { FakeReferenceData } from '../../../ports/testing/fake-reference-data';
import { FakeTicketFiles } from '../../../ports/testing/fake-ticket-files';
import { ManualClock } from '../../../ports/testing/manual-clock';
import { TICKET_FILES } from '../../../ports/ticket-files';
import { claimRoutes } from '../claim.routes';
import { ClaimDraftStore } from '../draft/claim-draft-store';
import type { ClaimDraft } from '../draft/claim-draft';
import { Elsewhere } from './elsewhere';

/** The whole claim over ports in memory, with the real parts, routes and policy. */
export class ClaimBench {
  readonly ledger = new FakeClaimLedger();
  readonly keeper = new FakeDraftKeeper();
  readonly files = new FakeTicketFiles();
  readonly photos = new FakePhotoMaker();
  readonly camera = new FakeCodeCamera();
  readonly clock = new ManualClock();
  readonly session = new FakeKioskSession();
  #harness: RouterTestingHarness | undefined;

  constructor() {
    localStorage.removeItem('fangang.language');
    this.session.be({ status: 'open', kiosk: practiceKiosk, operator: volunteer });
    TestBed.configureTestingModule({
      providers: [
        provideZonelessChangeDetection(),
        provideRouter(
          [
            { path: 'claim', children: claimRoutes },
            { path: '**', component: Elsewhere },
          ],
          withComponentInputBinding(),
        ),
        { provide: REFERENCE_DATA, useValue: new FakeReferenceData() },
        { provide: CLAIM_LEDGER, useValue: this.ledger },
        { provide: DRAFT_KEEPER, useValue: this.keeper },
        { provide: TICKET_FILES, useValue: this.files },
        { provide: PHOTO_MAKER, useValue: this.photos },
        { provide: CODE_CAMERA, useValue: this.camera },
        { provide: CLOCK, useValue: this.clock },
        { provide: KIOSK_SESSION, useValue: this.session },
      ],
    });
  }

  /** Opens a step; with a draft, after that draft was taken up as if it had been typed. */
  async open(path: string, draft?: ClaimDraft): Promise<void> {
    this.#harness = await RouterTestingHarness.create('/claim/identity');
    await this.settle();
    if (draft !== undefined) this.store.takeUp(draft);
    await this.settle();
    await this.#harness.navigateByUrl(`/claim/${path}`);
    await this.settle();
  }

  get store(): ClaimDraftStore {
    return this.#pageInjector(ClaimDraftStore);
  }

  get host(): HTMLElement {
    const element = this.#harness?.fixture.nativeElement;
    if (!(element instanceof HTMLElement)) throw new Error('nothing is open');
    return element;
  }

  get url(): string {
    return TestBed.inject(Router).url;
  }

  get text(): string {
    return this.host.textContent ?? '';
  }

  /** Until all that was started has come to rest. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 4; turn++) {
      await this.#harness?.fixture.whenStable();
      await new Promise((resolve) => setTimeout(resolve));
    }
    await this.#harness?.fixture.whenStable();
  }

  find(selector: string): HTMLElement {
    const found = this.host.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`no ${selector} on ${this.url}`);
    return found;
  }

  /** The control whose label begins so. */
  field(label: string): HTMLInputElement {
    const labels = [...this.host.querySelectorAll('label')];
    const control = labels.find((each) => each.textContent?.trim().startsWith(label))?.control;
    if (!(control instanceof HTMLInputElement)) throw new Error(`no field ${label}`);
    return control;
  }

  /** Types, the cursor still in the field. */
  async enter(label: string, text: string): Promise<void> {
    const input = this.field(label);
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await this.settle();
  }

  /** Types and leaves the field. */
  async type(label: string, text: string): Promise<void> {
    await this.enter(label, text);
    this.field(label).dispatchEvent(new Event('blur'));
    await this.settle();
  }

  async click(selector: string): Promise<void> {
    this.find(selector).click();
    await this.settle();
  }

  /** Presses the button or link with these words. */
  async press(words: string): Promise<void> {
    const buttons = [...this.host.querySelectorAll<HTMLElement>('button, a, label')];
    const button = buttons.find((each) => each.textContent?.trim() === words);
    if (button === undefined) throw new Error(`no button ${words}`);
    button.click();
    await this.settle();
  }

  async next(): Promise<void> {
    await this.click('button.primary');
  }

  async back(): Promise<void> {
    await this.click('button.back');
  }

  /** Gives a file to the only file control, or to the one inside `scope`. */
  async choose(file: File, scope = ''): Promise<void> {
    const input = this.find(`${scope} input[type=file]`);
    if (!(input instanceof HTMLInputElement)) throw new Error('no file control');
    const transfer = new DataTransfer();
    transfer.items.add(file);
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
    await this.settle();
  }

  debug(predicate: Predicate<DebugElement>): DebugElement {
    const found = this.#harness?.fixture.debugElement.query(predicate);
    if (!found) throw new Error(`not on ${this.url}`);
    return found;
  }

  /** For a second round in one spec. */
  reset(): void {
    TestBed.resetTestingModule();
  }

  #pageInjector<T>(token: Type<T>): T {
    const page = this.#harness?.routeDebugElement;
    if (page === null || page === undefined) throw new Error('nothing is open');
    return page.injector.get(token);
  }
}
