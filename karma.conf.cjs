// Karma drives a real Chromium; scripts/chromium.mjs finds or installs it and sets CHROME_BIN.
const { writeFileSync, mkdirSync } = require('node:fs');

/** Writes the true counts where scripts/test.mjs adds them up. */
function CountReporter() {
  this.onRunComplete = (_browsers, results) => {
    mkdirSync('reports', { recursive: true });
    writeFileSync(
      'reports/unit.json',
      JSON.stringify({ passed: results.success, failed: results.failed + (results.error ? 1 : 0) }),
    );
  };
}

module.exports = (config) =>
  config.set({
    frameworks: ['jasmine'],
    plugins: [
      require('karma-jasmine'),
      require('karma-chrome-launcher'),
      { 'reporter:count': ['type', CountReporter] },
    ],
    reporters: ['dots', 'count'],
    browsers: ['HeadlessChromium'],
    customLaunchers: {
      HeadlessChromium: {
        base: 'ChromiumHeadless',
        flags: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          '--no-first-run',
        ],
      },
    },
    client: { jasmine: { random: true, timeoutInterval: 20000 } },
    browserNoActivityTimeout: 120000,
    restartOnFileChange: false,
    singleRun: true,
  });
