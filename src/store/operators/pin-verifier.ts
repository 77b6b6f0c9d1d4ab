import type { PinVerifier } from '../rows/operator-row';

/** OWASP Password Storage Cheat Sheet (2023): PBKDF2-HMAC-SHA256 with 600,000 rounds. */
const defaultRounds = 600_000;

const derive = async (pin: string, salt: Uint8Array<ArrayBuffer>, rounds: number) => {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const params = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return new Uint8Array(await crypto.subtle.deriveBits(params, key, 256));
};

export const createPinVerifier = async (
  pin: string,
  rounds = defaultRounds,
): Promise<PinVerifier> => {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  return { alg: 'PBKDF2-SHA256', rounds, salt, hash: await derive(pin, salt, rounds) };
};

export const pinFits = async (pin: string, verifier: PinVerifier): Promise<boolean> => {
  const found = await derive(pin, Uint8Array.from(verifier.salt), verifier.rounds);
  return found.reduce((differ, byte, i) => differ | (byte ^ (verifier.hash[i] ?? -1)), 0) === 0;
};
