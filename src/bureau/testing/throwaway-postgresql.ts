import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const debianRoot = '/usr/lib/postgresql';

/** The newest PostgreSQL of Debian's packages; null where there is none. */
export const findPostgresqlBinaries = (): string | null => {
  if (!existsSync(debianRoot)) return null;
  const versions = readdirSync(debianRoot).sort((a, b) => Number(b) - Number(a));
  const found = versions.map((version) => join(debianRoot, version, 'bin'));
  return found.find((folder) => existsSync(join(folder, 'initdb'))) ?? null;
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address
          ? resolve(address.port)
          : reject(new Error('no port')),
      );
    });
  });

export interface ThrowawayPostgresql {
  readonly url: string;
  stop(): void;
}

/**
 * A PostgreSQL cluster in a temporary folder, gone after the tests. PostgreSQL refuses to run as root, so root hands
 * it to the account `postgres`. Null where no binaries are installed.
 */
export const startThrowawayPostgresql = async (): Promise<ThrowawayPostgresql | null> => {
  const given = process.env['FANGANG_TEST_DATABASE_URL'];
  if (given) return { url: given, stop: () => undefined };
  const binaries = findPostgresqlBinaries();
  if (!binaries) return null;
  const folder = mkdtempSync(join(tmpdir(), 'fangang-pg-'));
  const asRoot = process.getuid?.() === 0;
  const id = (flag: string): number =>
    Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  const account = asRoot ? { uid: id('-u'), gid: id('-g') } : {};
  if (account.uid !== undefined) chownSync(folder, account.uid, account.gid);
  const run = (command: string, args: readonly string[]): void => {
    execFileSync(join(binaries, command), args, { ...account, cwd: folder, stdio: 'ignore' });
  };
  const data = join(folder, 'data');
  const port = await freePort();
  run('initdb', ['-D', data, '-U', 'fangang', '--auth=trust', '-E', 'UTF8', '--locale=C']);
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=60`;
  run('pg_ctl', ['-D', data, '-w', '-t', '60', '-l', join(folder, 'log'), '-o', options, 'start']);
  return {
    url: `postgres://fangang@127.0.0.1:${port}/postgres`,
    stop: () => {
      run('pg_ctl', ['-D', data, '-w', '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
