import type { KioskDatabase } from '../database/kiosk-database';
import { type DraftRow, draftRowSchema } from '../rows/draft-row';
import { draftKeySchema } from '../rows/meta-row';
import { createDraftKey } from '../sealing/kiosk-keys';

/** Stands for a Blob inside the sealed JSON. */
const blobMark = '\u0000blob:';

/** Keeps what is being entered through a reload or a killed browser, unreadable in a copied profile's strings. */
export class DraftVault {
  constructor(
    private readonly db: KioskDatabase,
    private readonly deviceNowMs: () => number,
  ) {}

  /** `value`: JSON with Blobs anywhere inside. */
  async save(name: string, value: unknown): Promise<void> {
    const key = await this.key();
    const blobs: Blob[] = [];
    const text = JSON.stringify(value, (_, part: unknown) =>
      part instanceof Blob ? `${blobMark}${blobs.push(part) - 1}` : part,
    );
    const main = await seal(key, new TextEncoder().encode(text ?? 'null'));
    const sealedBlobs: DraftRow['blobs'] = [];
    for (const blob of blobs) {
      const { iv, sealed } = await seal(key, await blob.arrayBuffer());
      sealedBlobs.push({ iv, sealed: new Blob([sealed]), type: blob.type });
    }
    await this.db.drafts.put({ name, ...main, blobs: sealedBlobs, savedAtMs: this.deviceNowMs() });
  }

  /** `null` where there is none, or where it can no longer be opened. */
  async load(name: string): Promise<unknown> {
    const row = draftRowSchema.safeParse(await this.db.drafts.get(name));
    if (!row.success) return null;
    const key = await this.key();
    try {
      const blobs: Blob[] = [];
      for (const { iv, sealed, type } of row.data.blobs) {
        blobs.push(new Blob([await open(key, iv, await sealed.arrayBuffer())], { type }));
      }
      const text = new TextDecoder().decode(await open(key, row.data.iv, row.data.sealed));
      return JSON.parse(text, (_, part: unknown) =>
        typeof part === 'string' && part.startsWith(blobMark)
          ? blobs[Number(part.slice(blobMark.length))]
          : part,
      );
    } catch {
      return null;
    }
  }

  async clear(name: string): Promise<void> {
    await this.db.drafts.delete(name);
  }

  private async key(): Promise<CryptoKey> {
    const kept = draftKeySchema.safeParse(await this.db.meta.get('draftKey'));
    if (kept.success) return kept.data.aes;
    const aes = await createDraftKey();
    // Two saves at once must agree on one key: the first to add wins.
    await this.db.meta.add({ key: 'draftKey', aes }).catch(() => undefined);
    return draftKeySchema.parse(await this.db.meta.get('draftKey')).aes;
  }
}

const seal = async (key: CryptoKey, bytes: Uint8Array<ArrayBuffer> | ArrayBuffer) => {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, sealed: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes) };
};

const open = (key: CryptoKey, iv: Uint8Array, sealed: ArrayBuffer): Promise<ArrayBuffer> =>
  crypto.subtle.decrypt({ name: 'AES-GCM', iv: Uint8Array.from(iv) }, key, sealed);
