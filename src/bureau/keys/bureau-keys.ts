import { randomBytes } from 'node:crypto';
import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  calculateJwkThumbprint,
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  importJWK,
} from 'jose';
import * as z from 'zod';
import { type PublicJwk, publicJwkSchema } from '../../contract/wire/enrolment';
import { makeFolder, writeDurably } from '../storage/durable-file';

const privateJwkSchema = publicJwkSchema.extend({ d: z.string() });

/** What only the bureau has, and must never lose: without the seal key no claim can be opened again. */
export interface BureauKeys {
  /** ECDH-ES P-256: opens what kiosks seal. */
  readonly sealPrivate: CryptoKey;
  readonly sealPublic: PublicJwk;
  /** RFC 7638 thumbprint of the seal key. */
  readonly sealKeyId: string;
  /** 32 bytes: key of `personKey` and of invoices' keys. */
  readonly personSecret: Uint8Array;
}

const readIfThere = async (path: string): Promise<string | null> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
};

const readOrMake = async (path: string, make: () => Promise<string>): Promise<string> => {
  const kept = await readIfThere(path);
  if (kept !== null) {
    await chmod(path, 0o600);
    return kept;
  }
  const made = await make();
  await writeDurably(path, made);
  return made;
};

const makeSealKey = async (): Promise<string> => {
  const { privateKey } = await generateKeyPair('ECDH-ES', { crv: 'P-256', extractable: true });
  return JSON.stringify(privateJwkSchema.parse(await exportJWK(privateKey)));
};

/** Reads the bureau's keys, or makes them at the first start: files of mode 0600 in a folder of mode 0700. */
export const openBureauKeys = async (folder: string): Promise<BureauKeys> => {
  await makeFolder(folder);
  const sealText = await readOrMake(join(folder, 'seal-key.json'), makeSealKey);
  const secretText = await readOrMake(join(folder, 'person-key-secret'), () =>
    Promise.resolve(randomBytes(32).toString('base64url')),
  );
  const privateJwk = privateJwkSchema.parse(JSON.parse(sealText));
  const sealPublic = publicJwkSchema.parse(privateJwk);
  const sealPrivate = await importJWK(privateJwk, 'ECDH-ES');
  if (sealPrivate instanceof Uint8Array) throw new Error('the seal key is not an EC key');
  return {
    sealPrivate,
    sealPublic,
    sealKeyId: await calculateJwkThumbprint(sealPublic),
    personSecret: Buffer.from(secretText.trim(), 'base64url'),
  };
};
