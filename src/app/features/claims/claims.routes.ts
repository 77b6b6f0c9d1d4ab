import type { Routes } from '@angular/router';

/** The claims filed on this kiosk. Mounted at `/claims`. */
export const claimsRoutes: Routes = [
  {
    path: '',
    loadComponent: async () => (await import('./claims-page')).ClaimsPage,
  },
  {
    path: ':id',
    loadComponent: async () => (await import('./claim-detail-page')).ClaimDetailPage,
  },
];
