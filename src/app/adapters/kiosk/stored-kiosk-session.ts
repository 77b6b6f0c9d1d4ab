import { inject, Service, signal } from '@angular/core';
import { err, ok, type Result } from '../../../domain/result';
import type {
  EnrolError,
  EnrolledKiosk,
  KioskSession,
  KioskState,
  Operator,
  UnlockError,
} from '../../ports/kiosk-session';
import { CampaignClock } from '../clock/campaign-clock';
import { SyncTrigger } from '../sync/sync-trigger';
import { KioskRuntimeLoader } from './kiosk-runtime-loader';
import type { KioskRuntime } from './kiosk-runtime';

const errorName = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

const enrolledKiosk = ({ identity }: KioskRuntime): EnrolledKiosk | null =>
  identity === null
    ? null
    : {
        id: identity.kiosk,
        label: identity.label,
        servicePoint: identity.servicePoint,
        mode: identity.campaign.mode,
      };

/** The kiosk session lives in the database; who stands at it only in memory, so a reload locks. */
@Service()
export class StoredKioskSession implements KioskSession {
  private readonly loader = inject(KioskRuntimeLoader);
  private readonly clock = inject(CampaignClock);
  private readonly trigger = inject(SyncTrigger);
  private readonly current = signal<KioskState>({ status: 'loading' });
  readonly state = this.current.asReadonly();

  constructor() {
    void this.lockedState();
  }

  async practiceCode(): Promise<string | null> {
    const { practiceCodeFromBureau } = await import('../bureau/enrol-at-bureau');
    return practiceCodeFromBureau();
  }

  async enrol(code: string, servicePoint: string): Promise<Result<EnrolledKiosk, EnrolError>> {
    const runtime = await this.loader.load();
    const { enrolKiosk } = await import('./enrol-kiosk');
    const enrolled = await enrolKiosk(runtime, this.clock, code, servicePoint);
    if (!enrolled.ok) return enrolled;
    await this.lockedState();
    const kiosk = enrolledKiosk(runtime);
    return kiosk === null ? err('storage-refused') : ok(kiosk);
  }

  async addOperator(
    name: string,
    pin: string,
  ): Promise<Result<Operator, 'name-taken' | 'storage-refused'>> {
    const runtime = await this.loader.load();
    if (runtime.identity === null) return err('storage-refused');
    const { registerOperator } = await import('./register-operator');
    const state = this.current();
    const by = state.status === 'open' ? state.operator.id : null;
    const added = await registerOperator(runtime, runtime.identity, {
      name: name.trim(),
      pin,
      by,
    });
    if (added.ok) this.trigger.factWritten();
    if (added.ok && state.status !== 'open') await this.lockedState();
    return added;
  }

  async unlock(operatorId: string, pin: string): Promise<Result<Operator, UnlockError>> {
    const runtime = await this.loader.load();
    const unlocked = await runtime.operators.unlock(operatorId, pin);
    const kiosk = enrolledKiosk(runtime);
    if (unlocked.ok && kiosk !== null) {
      this.current.set({ status: 'open', kiosk, operator: unlocked.value });
    }
    return unlocked;
  }

  lock(): void {
    void this.lockedState();
  }

  /** The operator at the counter; `null` while locked. */
  operator(): Operator | null {
    const state = this.current();
    return state.status === 'open' ? state.operator : null;
  }

  private async lockedState(): Promise<void> {
    try {
      const runtime = await this.loader.load();
      const kiosk = enrolledKiosk(runtime);
      const operators = await runtime.operators.all();
      this.current.set(
        kiosk === null ? { status: 'unenrolled' } : { status: 'locked', kiosk, operators },
      );
    } catch (error) {
      this.current.set({ status: 'unusable', reason: errorName(error) });
    }
  }
}
