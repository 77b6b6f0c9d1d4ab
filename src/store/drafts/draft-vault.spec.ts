import { KioskDatabase } from '../database/kiosk-database';
import { freshName } from '../testing/store-fixture';
import { DraftVault } from './draft-vault';

describe('DraftVault', () => {
  let db: KioskDatabase;
  let vault: DraftVault;
  beforeEach(() => {
    db = new KioskDatabase(freshName());
    vault = new DraftVault(db, () => 5);
  });
  afterEach(() => db.delete());

  const draft = () => ({
    step: 'photos',
    idNumber: '520281196001010018',
    photos: [{ role: 'ticket', jpeg: new Blob(['pixels'], { type: 'image/jpeg' }) }],
    nothing: null,
  });

  it('gives back what was kept, photos included, to a vault opened later', async () => {
    await vault.save('claim', draft());
    const found = await new DraftVault(db, () => 6).load('claim');
    const [photo] = Object(found).photos;
    expect(photo.jpeg).toBeInstanceOf(Blob);
    expect(photo.jpeg.type).toBe('image/jpeg');
    expect(await photo.jpeg.text()).toBe('pixels');
    expect(found).toEqual(jasmine.objectContaining({ step: 'photos', nothing: null }));
  });

  it('keeps neither the number nor the photo in the clear', async () => {
    await vault.save('claim', draft());
    const row = Object(await db.drafts.get('claim'));
    const texts = [new TextDecoder().decode(row.sealed), await row.blobs[0].sealed.text()];
    for (const text of texts) expect(text).not.toMatch(/520281|pixels/);
    const { aes } = Object(await db.meta.get('draftKey'));
    await expectAsync(crypto.subtle.exportKey('raw', aes)).toBeRejected();
  });

  it('knows nothing of a name never kept, or cleared', async () => {
    expect(await vault.load('claim')).toBeNull();
    await vault.save('claim', draft());
    await vault.clear('claim');
    expect(await vault.load('claim')).toBeNull();
  });

  it('gives null, not an error, when the key is gone', async () => {
    await vault.save('claim', draft());
    await db.meta.delete('draftKey');
    expect(await vault.load('claim')).toBeNull();
  });

  it('agrees on one key when two saves race', async () => {
    await Promise.all([vault.save('a', 1), vault.save('b', 2)]);
    expect([await vault.load('a'), await vault.load('b')]).toEqual([1, 2]);
  });
});
