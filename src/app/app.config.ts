import { type ApplicationConfig, provideZonelessChangeDetection } from '@angular/core';
import { provideRouter, withComponentInputBinding, withInMemoryScrolling } from '@angular/router';
import { WorkerCodeCamera } from './adapters/camera/worker-code-camera';
import { WorkerPictureCodes } from './adapters/camera/worker-picture-codes';
import { provideKiosk } from './adapters/provide-kiosk';
import { provideTablet } from './adapters/provide-tablet';
import { TicketFileReader } from './adapters/ticket-file-reader';
import { WorkerPhotoMaker } from './adapters/worker-photo-maker';
import { DeviceScanInput } from './adapters/wedge/device-scan-input';
import { routes } from './app.routes';
import { CODE_CAMERA } from './ports/code-camera';
import { PHOTO_MAKER } from './ports/photo-maker';
import { PICTURE_CODES } from './ports/picture-codes';
import { SCAN_INPUT } from './ports/scan-input';
import { TICKET_FILES } from './ports/ticket-files';

export const appConfig: ApplicationConfig = {
  providers: [
    provideZonelessChangeDetection(),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'top' }),
    ),
    { provide: CODE_CAMERA, useExisting: WorkerCodeCamera },
    { provide: PICTURE_CODES, useExisting: WorkerPictureCodes },
    { provide: SCAN_INPUT, useExisting: DeviceScanInput },
    { provide: TICKET_FILES, useExisting: TicketFileReader },
    { provide: PHOTO_MAKER, useExisting: WorkerPhotoMaker },
    provideKiosk(),
    provideTablet(),
  ],
};
