/** Real time, as the bureau's machine has it. */
export interface BureauClock {
  /** Epoch ms. */
  nowMs(): number;
}

export const systemClock: BureauClock = { nowMs: () => Date.now() };
