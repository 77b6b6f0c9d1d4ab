import { Component, inject } from '@angular/core';
import { useTexts } from '../../../language/language';
import { Page } from '../../../ui/page/page';
import { ClaimFlow } from '../flow/claim-flow';
import { claimSteps } from '../flow/claim-steps';
import { flowTexts } from '../flow/flow-texts';
import { PhotoCard } from './photo-card';
import { photoRoles } from './photo-roles';
import { photoWords } from './photo-words';

/** Photos of the ticket and of the proof of employment. None is forced: without a camera nobody is sent away. */
@Component({
  selector: 'fg-photos-page',
  imports: [Page, PhotoCard],
  template: `
    <fg-page
      [heading]="texts().title"
      [lead]="texts().lead"
      [step]="3"
      [steps]="steps"
      [wide]="true"
      [primaryLabel]="flow().next"
      primaryIcon="arrow-right"
      [back]="true"
      (primary)="claimFlow.next('photos')"
      (backward)="claimFlow.back('photos')"
    >
      <div class="cards">
        @for (role of roles; track role) {
          <fg-photo-card [role]="role" />
        }
      </div>
    </fg-page>
  `,
  styles: `
    .cards {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 320px), 1fr));
      gap: var(--fg-space-5);
    }
  `,
})
export class PhotosPage {
  protected readonly claimFlow = inject(ClaimFlow);
  protected readonly texts = useTexts(photoWords);
  protected readonly flow = useTexts(flowTexts);
  protected readonly steps = claimSteps.length;
  protected readonly roles = photoRoles;
}
