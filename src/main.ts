import { bootstrapApplication } from '@angular/platform-browser';
import { appConfig } from './app/app.config';
import { App } from './app/shell/app';

// zod would try `new Function` to see whether it may compile its parsers; our policy of the page forbids it, and the
// browser would report each try. Set before the first schema is made, without pulling zod into the first screen.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

bootstrapApplication(App, appConfig).catch((error: unknown) => console.error(error));
