import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { SECURITY_HEADERS } from './security-headers.ts';

export type StaticServerOptions = {
  /** Folder of a finished build; read once, when the server starts. */
  root: string;
  /** 0 takes any free port. */
  port?: number;
  host?: string;
};

export const STATIC_SERVER_DEFAULTS = { port: 0, host: '127.0.0.1' } as const;

export type StaticServer = {
  /** Such as `http://127.0.0.1:4173`, without a slash at its end. */
  origin: string;
  port: number;
  /** Ends open connections too. */
  close(): Promise<void>;
};

/** Types that the server's own table lacks, or that differ from what browsers want. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  mind: 'application/octet-stream',
  targets: 'application/octet-stream',
  js: 'text/javascript;charset=utf-8',
  svg: 'image/svg+xml',
  usdz: 'model/vnd.usdz+zip',
  webmanifest: 'application/manifest+json',
};

/** Vite names a file under /assets/ by its content, so that it never changes. */
const HASHED = /^\/assets\/.+-[\w-]{8}\.\w+$/;

/** Serves a build on loopback as a good host would: compressed twins, byte ranges, page fallback, strict headers. */
export async function startStaticServer(options: StaticServerOptions): Promise<StaticServer> {
  const { root, port, host } = { ...STATIC_SERVER_DEFAULTS, ...options };
  if (!existsSync(join(root, 'index.html'))) {
    throw new Error(`No build in ${resolve(root)}: run "npm run build" first.`);
  }
  const server = createServer(answerFrom(root));
  await listen(server, port, host);
  const address = server.address() as AddressInfo;
  return {
    origin: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    port: address.port,
    close: () => close(server),
  };
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

function answerFrom(root: string): Handler {
  const single = existsSync(join(root, 'app.html')) ? 'app.html' : true;
  const compressed = sirv(root, { etag: true, single, brotli: true, gzip: true, setHeaders });
  // A range counts bytes of the file itself, never of a compressed twin.
  const plain = sirv(root, { etag: true, single, setHeaders });
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    // The library misreads a range from the end ("the last 500 bytes"); a whole answer is always allowed.
    if (request.headers.range?.startsWith('bytes=-') === true) delete request.headers.range;
    const serve = request.headers.range === undefined ? compressed : plain;
    serve(request, response);
  };
}

function setHeaders(response: ServerResponse, path: string): void {
  const extension = /\.(\w+)$/.exec(path)?.[1];
  const type = extension === undefined ? undefined : CONTENT_TYPES[extension];
  if (type !== undefined) response.setHeader('Content-Type', type);
  response.setHeader('Accept-Ranges', 'bytes');
  response.setHeader(
    'Cache-Control',
    HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((settle, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      settle();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((settle) => {
    server.close(() => settle());
    server.closeAllConnections();
  });
}
