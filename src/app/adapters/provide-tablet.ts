import {
  type EnvironmentProviders,
  ErrorHandler,
  isDevMode,
  makeEnvironmentProviders,
} from '@angular/core';
import { provideServiceWorker } from '@angular/service-worker';
import { APP_UPDATE } from '../ports/app-update';
import { DEVICE } from '../ports/device';
import { ERROR_LOG } from '../ports/error-log';
import { BrowserDevice } from './device/browser-device';
import { KeptErrorLog } from './errors/kept-error-log';
import { ServiceWorkerUpdate } from './update/service-worker-update';

/** The tablet itself: browser, versions and offline start, unexpected errors. */
export const provideTablet = (): EnvironmentProviders =>
  makeEnvironmentProviders([
    provideServiceWorker('ngsw-worker.js', {
      enabled: !isDevMode(),
      // Soon, so that the first visit already makes the tablet fit for offline; not before the first screen stands.
      registrationStrategy: 'registerWhenStable:5000',
    }),
    { provide: DEVICE, useExisting: BrowserDevice },
    { provide: APP_UPDATE, useExisting: ServiceWorkerUpdate },
    { provide: ERROR_LOG, useExisting: KeptErrorLog },
    { provide: ErrorHandler, useExisting: KeptErrorLog },
  ]);
