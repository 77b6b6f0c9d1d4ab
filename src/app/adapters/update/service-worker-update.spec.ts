import { TestBed } from '@angular/core/testing';
import { SwUpdate, type UnrecoverableStateEvent, type VersionEvent } from '@angular/service-worker';
import { Subject } from 'rxjs';
import { ServiceWorkerUpdate } from './service-worker-update';

describe('ServiceWorkerUpdate', () => {
  const open = (isEnabled = true) => {
    const versionUpdates = new Subject<VersionEvent>();
    const unrecoverable = new Subject<UnrecoverableStateEvent>();
    const checkForUpdate = jasmine.createSpy('checkForUpdate').and.resolveTo(false);
    TestBed.configureTestingModule({
      providers: [
        {
          provide: SwUpdate,
          useValue: { isEnabled, versionUpdates, unrecoverable, checkForUpdate },
        },
      ],
    });
    return {
      update: TestBed.inject(ServiceWorkerUpdate),
      versionUpdates,
      unrecoverable,
      checkForUpdate,
    };
  };
  const ready: VersionEvent = {
    type: 'VERSION_READY',
    currentVersion: { hash: 'old' },
    latestVersion: { hash: 'new' },
  };

  it('goes from found to ready, and knows which version runs', () => {
    const { update, versionUpdates } = open();
    expect(update.state()).toBe('current');
    versionUpdates.next({ type: 'VERSION_DETECTED', version: { hash: 'new' } });
    expect(update.state()).toBe('downloading');
    versionUpdates.next(ready);
    expect(update.state()).toBe('ready');
    expect(update.running()).toBe('old');
  });

  it('says that the app is broken, and asks no more then', async () => {
    const { update, unrecoverable, checkForUpdate } = open();
    unrecoverable.next({ type: 'UNRECOVERABLE_STATE', reason: 'cache evicted' });
    await update.check();
    expect(update.state()).toBe('broken');
    expect(checkForUpdate).not.toHaveBeenCalled();
  });

  it('takes a check without a network for no news', async () => {
    const { update, checkForUpdate } = open();
    checkForUpdate.and.rejectWith(new Error('offline'));
    await update.check();
    expect(update.state()).toBe('current');
  });

  it('keeps what was heard while a check ran', async () => {
    const { update, versionUpdates, checkForUpdate } = open();
    checkForUpdate.and.callFake(() => {
      versionUpdates.next(ready);
      return Promise.resolve(false);
    });
    await update.check();
    expect(update.state()).toBe('ready');
  });

  it('is off where there is no service worker', async () => {
    const { update, checkForUpdate } = open(false);
    await update.check();
    expect(update.state()).toBe('off');
    expect(checkForUpdate).not.toHaveBeenCalled();
  });
});
