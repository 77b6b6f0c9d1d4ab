import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { build } from 'esbuild';

/** What the page tells after a start. */
export interface Found {
  readonly chainSound: boolean;
  readonly journalOpen: boolean;
  readonly claims: readonly string[];
  readonly report: unknown;
}

const bundle = async (entry: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
};

const page = '<!doctype html><title>kill</title><script type="module" src="/page.js"></script>';

/** Serves the page and hears what it acknowledges. */
export class KillServer {
  readonly saved: string[] = [];
  readonly problems: string[] = [];
  private found: ((found: Found) => void) | null = null;
  private readonly server: Server;

  private constructor(
    readonly port: number,
    files: ReadonlyMap<string, string>,
  ) {
    this.server = createServer((request, response) => {
      const path = request.url ?? '/';
      const file = files.get(path);
      if (request.method === 'GET') {
        const type = path === '/' ? 'text/html' : 'text/javascript';
        response.writeHead(file === undefined ? 404 : 200, { 'content-type': type });
        response.end(file);
        return;
      }
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        this.hear(path, body);
        response.end('{}');
      });
    });
  }

  static async start(port: number): Promise<KillServer> {
    const files = new Map([
      ['/', page],
      ['/page.js', await bundle('e2e/kill/kill-page.ts')],
      ['/journal.worker', await bundle('src/app/adapters/journal/journal.worker.ts')],
    ]);
    const server = new KillServer(port, files);
    server.server.listen(port, '127.0.0.1');
    await once(server.server, 'listening');
    return server;
  }

  nextStart(): Promise<Found> {
    return new Promise((resolve) => {
      this.found = resolve;
    });
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private hear(path: string, body: string): void {
    if (path === '/found') this.found?.(JSON.parse(body));
    else if (path === '/saved') this.saved.push(JSON.parse(body).id);
    else this.problems.push(`${path} ${body}`);
  }
}
