import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../pages');

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
};

/** `?csp=` on a page's address sends it with one of these policies. */
const POLICIES: Record<string, string> = {
  self: "default-src 'self'",
  strict: "default-src 'none'; require-trusted-types-for 'script'; sandbox allow-scripts",
};

export interface PageServer {
  /** `http://127.0.0.1:PORT`. */
  origin: string;
  /** Every address that was asked for, in order. */
  asked: string[];
  /** Serves `body` at `path` from now on. */
  put(path: string, body: string, type?: string): void;
  /** As if the network were gone: connections are cut and refused until `resume`. */
  pause(): Promise<void>;
  resume(): Promise<void>;
  close(): Promise<void>;
}

function answer(request: IncomingMessage, response: ServerResponse, own: Map<string, { body: string; type: string }>) {
  const address = new URL(request.url ?? '/', 'http://test');
  const policy = address.searchParams.get('csp');
  const headers = policy ? { 'content-security-policy': POLICIES[policy] ?? policy } : {};
  const put = own.get(address.pathname);
  if (put) return void response.writeHead(200, { 'content-type': put.type, ...headers }).end(put.body);
  const file = path.join(ROOT, path.normalize(decodeURIComponent(address.pathname)));
  if (!file.startsWith(ROOT) || !existsSync(file) || !statSync(file).isFile())
    return void response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, ...headers }).end(readFileSync(file));
}

/** Serves the project's own test pages on this machine. */
export async function servePages(): Promise<PageServer> {
  const own = new Map<string, { body: string; type: string }>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response, own);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the page server has no port');
  const stop = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return {
    origin: `http://127.0.0.1:${bound.port}`,
    asked,
    put: (at, body, type = 'text/html; charset=utf-8') => void own.set(at, { body, type }),
    pause: stop,
    resume: () => new Promise<void>((done) => server.listen(bound.port, '127.0.0.1', done)),
    close: stop,
  };
}
