import type { SyncState } from '../ports/sync-status';
import type { IconName } from '../ui/icon/icon-paths';
import type { ShellTexts } from './shell-texts';

export interface SyncWords {
  readonly tone: 'calm' | 'waiting' | 'attention';
  readonly icon: IconName;
  readonly text: string;
  /** How old the last contact is. */
  readonly age: string;
}

const minuteMs = 60_000;

const ageOf = (state: SyncState, deviceNowMs: number, texts: ShellTexts['sync']): string => {
  if (state.lastReachedAt === null) return texts.never;
  const minutes = Math.floor((deviceNowMs - Date.parse(state.lastReachedAt)) / minuteMs);
  if (minutes < 1) return texts.heardNow;
  if (minutes < 60) return texts.heardMinutes(minutes);
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? texts.heardHours(hours) : texts.heardDays(Math.floor(hours / 24));
};

/** The sync in a volunteer's words: how much waits, and that work goes on. Never a network error. */
export const syncWords = (
  state: SyncState,
  deviceNowMs: number,
  texts: ShellTexts['sync'],
): SyncWords => {
  const age = ageOf(state, deviceNowMs, texts);
  const waiting = state.waitingFacts + state.waitingPhotos;
  const say = (tone: SyncWords['tone'], icon: IconName, text: string): SyncWords => ({
    tone,
    icon,
    text,
    age,
  });
  if (state.quarantined > 0)
    return say('attention', 'warning', texts.quarantined(state.quarantined));
  if (state.syncing && waiting > 0) return say('calm', 'cloud-up', texts.sending(waiting));
  if (state.reach === 'unreached')
    return waiting === 0
      ? say('waiting', 'cloud-off', texts.offline)
      : say('waiting', 'cloud-off', texts.offlineWaiting(waiting));
  if (waiting > 0) return say('waiting', 'cloud-up', texts.waiting(waiting));
  if (state.reach === 'unknown') return say('calm', 'cloud', texts.connecting);
  return say('calm', 'cloud', texts.allSent);
};
