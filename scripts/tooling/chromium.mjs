import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const onPath = () => {
  for (const name of names) {
    const { status, stdout } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
    if (status === 0) return stdout.trim();
  }
  return undefined;
};

const installFromDebian = () => {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) =>
    spawnSync([...sudo, 'apt-get', ...args][0], [...sudo, 'apt-get', ...args].slice(1), {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  console.error('No Chromium here: installing Debian’s …');
  return apt('update', '-qq') && apt('install', '-y', '-qq', 'chromium', 'fonts-noto-cjk');
};

/** Path of a Chromium: CHROMIUM_BIN, else the system's, else Debian's package, installed now. */
export const ensureChromium = () => {
  const given = process.env.CHROMIUM_BIN ?? process.env.CHROME_BIN;
  if (given && existsSync(given)) return given;
  const found =
    onPath() ?? (existsSync('/etc/debian_version') && installFromDebian() ? onPath() : undefined);
  if (found) return found;
  console.error('Chromium is missing and could not be installed: install it, or set CHROMIUM_BIN.');
  process.exit(1);
};
