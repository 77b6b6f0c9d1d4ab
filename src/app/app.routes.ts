import type { Routes } from '@angular/router';
import { kioskGuard } from './shell/kiosk-guard';

export const routes: Routes = [
  {
    path: 'enrol',
    canActivate: [kioskGuard('enrol')],
    loadComponent: () => import('./features/enrol/enrol-page').then((m) => m.EnrolPage),
  },
  {
    path: 'unlock',
    canActivate: [kioskGuard('unlock')],
    loadComponent: () => import('./features/unlock/unlock-page').then((m) => m.UnlockPage),
  },
  {
    path: 'diagnostics',
    canActivate: [kioskGuard('technician')],
    loadComponent: () =>
      import('./features/diagnostics/diagnostics-page').then((m) => m.DiagnosticsPage),
  },
  {
    path: 'scanner-test',
    canActivate: [kioskGuard('technician')],
    loadComponent: () =>
      import('./features/scanner-test/scanner-test-page').then((m) => m.ScannerTestPage),
  },
  {
    path: 'operators/new',
    canActivate: [kioskGuard('open')],
    loadComponent: () =>
      import('./features/unlock/add-operator-page').then((m) => m.AddOperatorPage),
  },
  {
    path: '',
    pathMatch: 'full',
    canActivate: [kioskGuard('open')],
    loadComponent: () => import('./features/home/home-page').then((m) => m.HomePage),
  },
  {
    path: 'claim',
    canActivate: [kioskGuard('open')],
    loadChildren: () => import('./features/claim/claim.routes').then((m) => m.claimRoutes),
  },
  {
    path: 'claims',
    canActivate: [kioskGuard('open')],
    loadChildren: () => import('./features/claims/claims.routes').then((m) => m.claimsRoutes),
  },
  { path: '**', redirectTo: '' },
];
