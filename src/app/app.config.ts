import { type ApplicationConfig, provideZonelessChangeDetection } from '@angular/core';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { WorkerCodeCamera } from './adapters/camera/worker-code-camera';
import { provideKiosk } from './adapters/provide-kiosk';
import { routes } from './app.routes';
import { CODE_CAMERA } from './ports/code-camera';

export const appConfig: ApplicationConfig = {
  providers: [
    provideZonelessChangeDetection(),
    provideRouter(routes, withComponentInputBinding()),
    { provide: CODE_CAMERA, useExisting: WorkerCodeCamera },
    provideKiosk(),
  ],
};
