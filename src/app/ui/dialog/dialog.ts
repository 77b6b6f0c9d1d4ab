import {
  afterNextRender,
  Component,
  type ElementRef,
  input,
  output,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { elementId } from '../element-id';

/** A question that must be answered before anything else. It opens when it is created; Escape is the quiet answer. */
@Component({
  selector: 'fg-dialog',
  imports: [MatButton],
  template: `
    <dialog
      #dialog
      [attr.role]="role()"
      [attr.aria-labelledby]="id + '-heading'"
      [attr.aria-describedby]="id + '-body'"
      (cancel)="$event.preventDefault(); quiet.emit()"
    >
      <h2 [id]="id + '-heading'">{{ heading() }}</h2>
      <div class="body" [id]="id + '-body'"><ng-content /></div>
      <div class="actions">
        @if (quietLabel() !== '') {
          <button matButton="outlined" type="button" class="fg-action-quiet" (click)="quiet.emit()">
            {{ quietLabel() }}
          </button>
        }
        <button matButton="filled" type="button" class="fg-action" (click)="primary.emit()">
          {{ primaryLabel() }}
        </button>
      </div>
    </dialog>
  `,
  styleUrl: './dialog.scss',
})
export class Dialog {
  readonly heading = input.required<string>();
  readonly primaryLabel = input.required<string>();
  readonly quietLabel = input('');
  readonly role = input<'dialog' | 'alertdialog'>('dialog');
  readonly primary = output();
  readonly quiet = output();

  protected readonly id = elementId('dialog');
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  constructor() {
    afterNextRender(() => {
      this.dialog().nativeElement.showModal();
      this.dialog().nativeElement.querySelector<HTMLElement>('.fg-action')?.focus();
    });
  }
}
