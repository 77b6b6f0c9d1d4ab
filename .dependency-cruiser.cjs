/** The arrows between zones, as errors: see ARCHITECTURE.md. */
const spec = '\\.(spec|test)\\.ts$|/testing/';
const arrow = (zone, allowed, comment) => ({
  name: `${zone}-arrows`,
  severity: 'error',
  comment,
  from: { path: `^src/${zone}/`, pathNot: spec },
  to: { path: '^src/', pathNot: `^src/(${[zone, ...allowed].join('|')})/` },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'A cycle hides who owns what: break it by a port or a split.',
      from: {},
      to: { circular: true },
    },
    arrow('domain', [], 'domain stands on nothing of ours.'),
    arrow('contract', ['domain'], 'contract knows domain only.'),
    arrow('decode', ['domain'], 'decode turns bytes into domain values.'),
    arrow('sync', ['contract', 'domain'], 'sync plans over ports.'),
    arrow('store', ['sync', 'contract', 'domain'], 'store is under app.'),
    arrow(
      'bureau',
      ['contract', 'domain', 'sync', 'decode'],
      'the bureau knows nothing of the kiosk.',
    ),
    arrow(
      'cli',
      ['bureau', 'contract', 'domain', 'sync', 'decode'],
      'the command line knows no screen.',
    ),
    {
      name: 'features-apart',
      severity: 'error',
      comment: 'Features never import each other: what two share goes to ui, ports or domain.',
      from: { path: '^src/app/features/([^/]+)/' },
      to: { path: '^src/app/features/([^/]+)/', pathNot: '^src/app/features/$1/' },
    },
    {
      name: 'ports-only',
      severity: 'error',
      comment: 'Only app.config.ts knows adapters and store; everyone else injects a port.',
      from: { path: '^src/app/', pathNot: `^src/app/(adapters/|app\\.config\\.ts)|${spec}` },
      to: { path: '^src/(app/adapters|store)/' },
    },
    {
      name: 'ui-is-dumb',
      severity: 'error',
      comment: 'Parts know no feature and no shell.',
      from: { path: '^src/app/ui/' },
      to: { path: '^src/app/(features|shell)/' },
    },
    {
      name: 'no-barrels',
      severity: 'error',
      comment: 'Import the file that has it.',
      from: {},
      to: { path: '/index[.]ts$', pathNot: 'node_modules' },
    },
    {
      name: 'no-utils',
      severity: 'error',
      comment: 'Name the concept.',
      from: {},
      to: { path: '/(utils|util|helpers|helper|common|misc)(/|[.]ts$)', pathNot: 'node_modules' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
  },
};
