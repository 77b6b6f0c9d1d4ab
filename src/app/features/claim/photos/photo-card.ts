import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { useTexts } from '../../../language/language';
import { photoTexts } from '../../../language/photo-texts';
import { PHOTO_MAKER, type PhotoMakerError } from '../../../ports/photo-maker';
import { Banner } from '../../../ui/banner/banner';
import { Icon } from '../../../ui/icon/icon';
import { Loading } from '../../../ui/loading/loading';
import { ClaimDraftStore } from '../draft/claim-draft-store';
import type { PhotoRole } from './photo-roles';
import { photoWords } from './photo-words';

/** One photo: taken, looked at, retaken. A failed retake leaves the photo that was there. */
@Component({
  selector: 'fg-photo-card',
  imports: [Banner, Icon, Loading, MatButton],
  templateUrl: './photo-card.html',
  styleUrl: './photo-card.scss',
})
export class PhotoCard {
  readonly role = input.required<PhotoRole>();
  readonly #maker = inject(PHOTO_MAKER);
  readonly #store = inject(ClaimDraftStore);
  readonly #error = signal<PhotoMakerError['code'] | null>(null);
  protected readonly texts = useTexts(photoWords);
  readonly #shared = useTexts(photoTexts);
  protected readonly working = signal(false);

  protected readonly words = computed(() => this.texts().roles[this.role()]);
  protected readonly photo = computed(
    () => this.#store.draft().photos.find(({ role }) => role === this.role()) ?? null,
  );
  /** '' while there is no photo. */
  protected readonly advice = computed(() => {
    const quality = this.photo()?.quality;
    if (quality === undefined) return '';
    return this.#shared().qualities[quality] || this.texts().clear;
  });
  readonly #jpeg = computed(() => this.photo()?.jpeg ?? null);
  /** Object URL of the photo while it is on the screen. */
  protected readonly preview = signal<string | null>(null);
  protected readonly problem = computed(() => {
    const code = this.#error();
    return code === null ? '' : this.#shared().problems[code];
  });

  constructor() {
    effect((onCleanup) => {
      const jpeg = this.#jpeg();
      const url = jpeg === null ? null : URL.createObjectURL(jpeg);
      this.preview.set(url);
      onCleanup(() => {
        if (url !== null) URL.revokeObjectURL(url);
      });
    });
  }

  protected async take(files: FileList | null): Promise<void> {
    const chosen = files?.item(0) ?? null;
    if (chosen === null || this.working()) return;
    this.working.set(true);
    this.#error.set(null);
    const made = await this.#maker.fromFile(chosen);
    this.working.set(false);
    if (!made.ok) return this.#error.set(made.error.code);
    const { jpeg, quality } = made.value;
    this.#store.putPhoto({ role: this.role(), jpeg, quality });
  }

  protected remove(): void {
    this.#error.set(null);
    this.#store.dropPhoto(this.role());
  }
}
