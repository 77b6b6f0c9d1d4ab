import { Component, computed, inject, resource } from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import { Router } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { version } from '../../../../package.json';
import { LanguageChoice, useTexts } from '../../language/language';
import { APP_UPDATE } from '../../ports/app-update';
import { DEVICE } from '../../ports/device';
import { ERROR_LOG } from '../../ports/error-log';
import { KIOSK_SESSION } from '../../ports/kiosk-session';
import { REFERENCE_DATA } from '../../ports/reference-data';
import { SYNC_STATUS } from '../../ports/sync-status';
import { Page } from '../../ui/page/page';
import { diagnosticsTexts } from './diagnostics-texts';
import { readableBytes, readableOffset } from './readable';

interface Line {
  readonly name: string;
  readonly value: string;
}

/** What a technician asks for on the phone, readable aloud. */
@Component({
  selector: 'fg-diagnostics-page',
  imports: [MatButton, NgTemplateOutlet, Page],
  templateUrl: './diagnostics-page.html',
  styleUrl: './diagnostics-page.scss',
})
export class DiagnosticsPage {
  readonly #router = inject(Router);
  readonly #device = inject(DEVICE);
  readonly #reference = inject(REFERENCE_DATA);
  readonly #session = inject(KIOSK_SESSION);
  readonly #language = inject(LanguageChoice).current;
  protected readonly sync = inject(SYNC_STATUS);
  protected readonly update = inject(APP_UPDATE);
  protected readonly log = inject(ERROR_LOG);
  protected readonly texts = useTexts(diagnosticsTexts);

  readonly #reading = resource({ loader: () => this.#device.read() });
  readonly #policy = resource({ loader: () => this.#reference.policy() });

  protected readonly syncLines = computed<readonly Line[]>(() => {
    const state = this.sync.state();
    const texts = this.texts();
    const { lastReachedAt, clockOffsetMs } = state;
    return [
      { name: texts.reachLabel, value: texts.reach[state.reach] },
      { name: texts.waitingFacts, value: String(state.waitingFacts) },
      { name: texts.waitingPhotos, value: String(state.waitingPhotos) },
      { name: texts.quarantined, value: String(state.quarantined) },
      {
        name: texts.lastReached,
        value: lastReachedAt === null ? texts.never : this.#moment(lastReachedAt),
      },
      {
        name: texts.clockOffset,
        value: clockOffsetMs === null ? texts.none : readableOffset(clockOffsetMs),
      },
      { name: texts.lastSyncError, value: state.lastError ?? texts.none },
    ];
  });

  protected readonly deviceLines = computed<readonly Line[]>(() => {
    if (!this.#reading.hasValue()) return [];
    const { storage, usedBytes, quotaBytes, camera, browser } = this.#reading.value();
    const texts = this.texts();
    const used =
      usedBytes === null || quotaBytes === null
        ? texts.none
        : `${readableBytes(usedBytes)} / ${readableBytes(quotaBytes)}`;
    return [
      { name: texts.promiseLabel, value: texts.promise[storage] },
      { name: texts.used, value: used },
      { name: texts.camera, value: texts.cameras[camera] },
      { name: texts.browser, value: browser },
    ];
  });

  protected readonly appLines = computed<readonly Line[]>(() => {
    const texts = this.texts();
    const state = this.#session.state();
    const kiosk = state.status === 'open' || state.status === 'locked' ? state.kiosk : undefined;
    const policy = this.#policy.hasValue() ? this.#policy.value() : undefined;
    const hash = this.update.running();
    return [
      { name: texts.kiosk, value: kiosk ? `${kiosk.label} · ${kiosk.id}` : texts.none },
      { name: texts.version, value: hash === null ? version : `${version} · ${hash.slice(0, 8)}` },
      { name: texts.policy, value: policy ? `${policy.id} v${policy.version}` : texts.notLoaded },
      { name: texts.worker, value: texts.workers[this.update.state()] },
    ];
  });

  protected readonly errorLines = computed<readonly Line[]>(() =>
    this.log.entries().map(({ at, name, message }) => ({
      name: this.#moment(at),
      value: `${name}: ${message}`,
    })),
  );

  protected home(): void {
    void this.#router.navigateByUrl('/');
  }

  #moment(iso: string): string {
    return new Intl.DateTimeFormat(this.#language(), {
      timeZone: 'Asia/Shanghai',
      dateStyle: 'medium',
      timeStyle: 'medium',
    }).format(Date.parse(iso));
  }
}
