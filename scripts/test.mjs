// `npm test [STEP …]`: every check there is, or the named steps. Ends with `N passed, N failed`, the true sums.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll } from './build.mjs';
import { runCommand } from './tooling/child.mjs';
import { ensureChromium } from './tooling/chromium.mjs';
import { ensureDependencies, node24, root } from './tooling/dependencies.mjs';

const report = (step) => join(root, 'reports', `${step}.json`);

/** A check without counts of its own is one test. */
const check =
  (command, ...args) =>
  async () => ({ code: await runCommand(command, args) });

const nodeTests =
  (step, ...patterns) =>
  async () => ({
    code: await runCommand(node24, [
      '--import=tsx',
      '--test',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=./scripts/tooling/count-reporter.mjs',
      `--test-reporter-destination=${report(step)}`,
      ...patterns,
    ]),
    counted: true,
  });

const steps = {
  lint: check('eslint', '.', '--max-warnings=0'),
  format: check('prettier', '--check', '--log-level=warn', '.'),
  types: check(node24, 'scripts/check-types.mjs'),
  boundaries: check(
    'depcruise',
    'src',
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'err',
  ),
  gates: nodeTests('gates', 'scripts/**/*.test.mjs'),
  unit: async () => ({ code: await runCommand('ng', ['test', '--progress=false']), counted: true }),
  bureau: nodeTests('bureau', 'src/bureau/**/*.test.ts'),
  cli: nodeTests('cli', 'src/cli/**/*.test.ts'),
  size: async () => {
    await buildAll();
    return { code: await runCommand(node24, ['scripts/check-size.mjs']) };
  },
  e2e: async () => {
    await buildAll();
    return {
      code: await runCommand('playwright', ['test', '--config=e2e/playwright.config.ts']),
      counted: true,
    };
  },
};

const countsOf = (step, { code, counted }) => {
  if (!counted) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  const written = existsSync(report(step)) ? JSON.parse(readFileSync(report(step), 'utf8')) : {};
  // Playwright's own report keeps its figures in `stats`.
  const { expected, unexpected, flaky } = written.stats ?? {};
  const passed = written.passed ?? expected ?? 0;
  const failed = written.failed ?? (unexpected ?? 0) + (flaky ?? 0);
  if (passed + failed === 0) console.error(`${step}: ran no test`);
  // A runner that fails, or that runs nothing, has failed whatever it counted.
  const broken = (code !== 0 || passed === 0) && failed === 0;
  return { passed, failed: broken ? failed + 1 : failed };
};

ensureDependencies();
const chromium = ensureChromium();
Object.assign(process.env, { CHROME_BIN: chromium, CHROMIUM_BIN: chromium });
mkdirSync(join(root, 'reports'), { recursive: true });

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${Object.keys(steps).join(', ')}`);
  process.exit(2);
}

const total = { passed: 0, failed: 0 };
const lines = [];
for (const [name, run] of Object.entries(steps)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n— ${name}`);
  rmSync(report(name), { force: true });
  const startedMs = Date.now();
  const { passed, failed } = countsOf(name, await run());
  total.passed += passed;
  total.failed += failed;
  const seconds = ((Date.now() - startedMs) / 1000).toFixed(1);
  lines.push(
    `${name.padEnd(11)} ${String(passed).padStart(5)} passed  ${String(failed).padStart(3)} failed  ${seconds.padStart(6)} s`,
  );
}
console.log(`\n${lines.join('\n')}\n`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed`);
