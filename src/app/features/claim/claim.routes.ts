import type { Routes } from '@angular/router';
import { ClaimDraftStore } from './draft/claim-draft-store';
import { DraftKeeping } from './draft/draft-keeping';
import { ClaimFlow, claimStepGuard } from './flow/claim-flow';
import { ClaimFiling } from './verdict/claim-filing';

/** The rail-ticket claim, one route a step; the draft belongs to all of them. Mounted at `/claim`. */
export const claimRoutes: Routes = [
  {
    path: '',
    providers: [ClaimDraftStore, DraftKeeping, ClaimFlow, ClaimFiling],
    loadComponent: async () => (await import('./flow/claim-page')).ClaimPage,
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'identity' },
      {
        path: 'identity',
        loadComponent: async () => (await import('./identity/identity-page')).IdentityPage,
      },
      {
        path: 'ticket',
        canActivate: [claimStepGuard('ticket')],
        loadComponent: async () => (await import('./ticket/ticket-page')).TicketPage,
      },
      {
        path: 'photos',
        canActivate: [claimStepGuard('photos')],
        loadComponent: async () => (await import('./photos/photos-page')).PhotosPage,
      },
      {
        path: 'consent',
        canActivate: [claimStepGuard('consent')],
        loadComponent: async () => (await import('./consent/consent-page')).ConsentPage,
      },
      {
        path: 'verdict',
        canActivate: [claimStepGuard('verdict')],
        loadComponent: async () => (await import('./verdict/verdict-page')).VerdictPage,
      },
      {
        path: 'receipt/:id',
        loadComponent: async () => (await import('./receipt/receipt-page')).ReceiptPage,
      },
    ],
  },
];
