import { Observable, Subject } from 'rxjs';
import type { CameraEvent, CodeCamera } from '../code-camera';

/** A camera that sees what the spec holds before it. */
export class FakeCodeCamera implements CodeCamera {
  readonly #events = new Subject<CameraEvent>();
  /** How many watch it now: a camera must not stay on behind a closed screen. */
  watching = 0;

  see(text: string): void {
    const bytes = new TextEncoder().encode(text);
    this.#events.next({
      kind: 'read',
      read: { text, bytes, format: 'QRCode', decoder: 'fake', ms: 1 },
    });
  }

  watch(): Observable<CameraEvent> {
    return new Observable((subscriber) => {
      this.watching++;
      const events = this.#events.subscribe(subscriber);
      return () => {
        this.watching--;
        events.unsubscribe();
      };
    });
  }

  setTorch(): void {
    throw new Error('this camera has no torch');
  }

  setZoom(): void {
    throw new Error('this camera has no zoom');
  }

  choose(): void {
    throw new Error('there is only one camera');
  }
}
