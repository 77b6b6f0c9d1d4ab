import { existsSync } from 'node:fs';
import { pino } from 'pino';
import { createBureau } from './bureau';
import { readConfig } from './config';
import { kioskIndex } from './http/kiosk-files';

// Log lines go to stderr; stdout is for the few lines that the person who started us should read.
const config = readConfig(process.env);
const log = pino({ level: config.logLevel, base: null }, pino.destination(2));
const bureau = await createBureau(config, log);
const address = await bureau.listen();

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
say(
  `返岗 Fangang, ${config.mode === 'practice' ? '练习模式 practice mode' : '正式 real campaign'}`,
);
say(`  ${address}/          自助终端 kiosk`);
say(`  ${address}/bureau    就业局 bureau`);
if (config.mode === 'practice') {
  say('');
  say('  试一试 what to try:');
  say(
    '  1. 打开终端，点“取一个练习码”登记平板 — open the kiosk, tap “取一个练习码”, enrol the tablet',
  );
  say(
    '  2. 高铁车票补贴：身份证号 520222198506150020，pz → gzn，435.50 元 — file a rail-ticket claim',
  );
  say(
    '  3. 断网再登记一份，恢复后在就业局页面查看 — file one offline, see it arrive on the bureau’s page',
  );
}
if (bureau.newAdminSecret !== null) {
  say('');
  say('  管理密钥（只显示这一次，请妥善保管） admin secret, shown this once, keep it safe:');
  say(`  ${bureau.newAdminSecret}`);
}
if (!existsSync(kioskIndex(config.folders.kiosk)))
  say(`  (the kiosk is not built: no index.html in ${config.folders.kiosk})`);

let stopping = false;
const stop = async (signal: string): Promise<void> => {
  if (stopping) return;
  stopping = true;
  log.info({ signal }, 'stopping');
  // A client that never ends its request must not keep us: the ledger is safe at every moment anyway.
  setTimeout(() => process.exit(1), 10_000).unref();
  await bureau.close();
  process.exitCode = 0;
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(signal));
