import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { answerFile, setHeaders } from './answer-file.ts';
import { fileAt, findFile } from './find-file.ts';
import { LOST_PICTURE } from './screen-addresses.ts';

export type StaticServerOptions = {
  /** Folder of a finished build. */
  root: string;
  /** 0 takes any free port. */
  port?: number;
  host?: string;
  /** Sent with every answer besides what every host sends. */
  moreHeaders?: Readonly<Record<string, string>>;
};

export const STATIC_SERVER_DEFAULTS = { port: 0, host: '127.0.0.1', moreHeaders: {} } as const;

export type StaticServer = {
  /** Such as `http://127.0.0.1:4173`, without a slash at its end. */
  origin: string;
  port: number;
  /** Ends open connections too. */
  close(): Promise<void>;
};

/** Serves a build on loopback as a good host would: compressed twins, byte ranges, pages, strict headers. */
export async function startStaticServer(options: StaticServerOptions): Promise<StaticServer> {
  const { root, port, host, moreHeaders } = { ...STATIC_SERVER_DEFAULTS, ...options };
  if (!existsSync(join(root, 'index.html'))) {
    throw new Error(`No build in ${resolve(root)}: run "npm run build" first.`);
  }
  const server = createServer(answerFrom(root, moreHeaders));
  await listen(server, port, host);
  const address = server.address() as AddressInfo;
  return {
    origin: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    port: address.port,
    close: () => close(server),
  };
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Answers requests from a folder, which is read anew each time: a build may be replaced while it is served. */
function answerFrom(root: string, moreHeaders: Readonly<Record<string, string>>): Handler {
  return (request, response) => {
    for (const [name, value] of Object.entries(moreHeaders)) response.setHeader(name, value);
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    if (request.method === 'POST' && path === LOST_PICTURE.from) {
      setHeaders(response, '/app.html', 303);
      response.writeHead(303, { Location: LOST_PICTURE.to }).end();
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      answerError(request, response, root, 405);
      return;
    }
    const found = findFile(root, path);
    if (found === null) answerError(request, response, root, 404);
    else answerFile(request, response, root, found, 200);
  };
}

function answerError(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  status: 404 | 405,
): void {
  const page = fileAt(root, '/404.html');
  if (page !== null && status === 404) {
    answerFile(request, response, root, page, status);
    return;
  }
  setHeaders(response, '/404.txt', status);
  response.writeHead(status).end(request.method === 'HEAD' ? undefined : String(status));
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
