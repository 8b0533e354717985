import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { listBuildFiles } from '../../build/build-files.ts';
import { CACHE_CONTROL, cachingOf } from '../../serve/caching-rules.ts';
import { mediaType } from '../../serve/media-types.ts';
import { APP_SCREENS, SITE_SCREENS } from '../../serve/screen-addresses.ts';
import {
  originHeaders,
  SECURITY_HEADERS,
  STRICT_TRANSPORT_SECURITY,
} from '../../serve/security-headers.ts';
import { type Answer, askHost } from '../ask-host.ts';
import type { RunningHost } from './running-host.ts';

type Headers = Readonly<Record<string, string>>;

/** What a host gets wrong about a build, in words; and how many answers were looked at. */
export type HostReport = { faults: string[]; answers: number };

/** Asks a running host for one file of each kind in each folder of a build, for its pages, for screens and for what is not there. */
export async function checkHost(
  running: RunningHost,
  host: string,
  root: string,
): Promise<HostReport> {
  const faults: string[] = [];
  let answers = 0;
  const ask = async (path: string, headers: Headers = {}, method = 'GET'): Promise<Answer> => {
    answers += 1;
    const all = { Host: host, ...headers };
    return askHost(running.origin, path, { headers: all, method, ca: running.ca });
  };
  const expect = (what: string, found: unknown, wanted: unknown) => {
    if (found !== wanted) faults.push(`${what}: ${String(found)}, not ${String(wanted)}`);
  };
  const expectHeaders = (path: string, file: string, answer: Answer) => {
    for (const [name, value] of Object.entries(wantedHeaders(file, running.ca !== undefined))) {
      expect(`${path} ${name}`, answer.headers[name.toLowerCase()], value);
    }
    if (/\d/.test(String(answer.headers['server'] ?? '')))
      faults.push(`${path} tells the server's version`);
  };

  const expectFile = async (path: string, file: string) => {
    const content = readFileSync(join(root, file));
    const plain = await ask(path);
    expect(`${path} status`, plain.status, 200);
    expect(`${path} content`, plain.body.equals(content), true);
    expectHeaders(path, file, plain);
    for (const coding of running.codings) {
      const twin = join(root, `${file}.${coding === 'br' ? 'br' : 'gz'}`);
      if (!existsSync(twin)) continue;
      const packed = await ask(path, { 'Accept-Encoding': coding });
      expect(`${path} coding`, packed.headers['content-encoding'], coding);
      expect(`${path} vary`, packed.headers['vary'], 'Accept-Encoding');
      expect(`${path} ${coding} twin`, packed.body.equals(readFileSync(twin)), true);
      expectHeaders(path, file, packed);
    }
    const known = await ask(path, { 'If-None-Match': String(plain.headers['etag']) });
    expect(`${path} known`, known.status, 304);
    const head = await ask(path, {}, 'HEAD');
    expect(`${path} HEAD`, `${head.status} ${head.body.byteLength}`, '200 0');
    if (!/\.(?:mp3|glb|bin)$/.test(file)) return;
    const part = await ask(path, { Range: 'bytes=1-4' });
    expect(`${path} range`, part.status, 206);
    expect(`${path} range bytes`, part.body.equals(content.subarray(1, 5)), true);
    expectHeaders(path, file, part);
  };

  const files = listBuildFiles(root);
  for (const file of oneOfEachKind(files)) await expectFile(`/${file}`, file);
  for (const { address, file } of pagesOf(files)) await expectFile(address, file);
  for (const screen of screensOf(files)) await expectFile(screen, 'app.html');
  for (const path of MISSING) {
    const answer = await ask(path);
    expect(`${path} status`, answer.status, 404);
    expect(`${path} caching`, answer.headers['cache-control'], CACHE_CONTROL.error);
    expect(`${path} page`, answer.body.equals(readFileSync(join(root, '404.html'))), true);
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      expect(`${path} ${name}`, answer.headers[name.toLowerCase()], value);
    }
  }
  const outside = await ask('/..%2fpackage.json');
  const isRefused = outside.status === 400 || outside.status === 404;
  expect('what lies outside', isRefused && !outside.body.includes('"name"'), true);
  for (const method of ['POST', 'PUT', 'DELETE']) {
    expect(`${method} /`, (await ask('/', {}, method)).status, 405);
  }
  const lost = await ask('/picture', { 'Content-Length': '0' }, 'POST');
  expect('POST /picture', `${lost.status} ${lost.headers.location}`, '303 /picture?shared=lost');
  if (running.plainOrigin !== null) {
    answers += 1;
    const plain = await askHost(running.plainOrigin, '/s/x?y=1', { headers: { Host: host } });
    const to = String(plain.headers.location).replace(/:\d+\//, '/');
    expect(
      'http',
      `${plain.status >= 301 && plain.status <= 308} ${to}`,
      `true https://${host}/s/x?y=1`,
    );
  }
  if (running.ca !== undefined) expect('protocol', await protocolOf(running, host), 'h2');
  return { faults, answers };
}

/** What a browser and the host agree upon: one connection for everything (HTTP/2), or not. */
function protocolOf({ origin, ca }: RunningHost, host: string): Promise<string | false | null> {
  const { hostname, port } = new URL(origin);
  return new Promise((settle, reject) => {
    const options = { host: hostname, port: Number(port), servername: host, ca };
    const socket = connect({ ...options, ALPNProtocols: ['h2', 'http/1.1'] }, () => {
      settle(socket.alpnProtocol);
      socket.destroy();
    });
    socket.once('error', reject);
  });
}

const MISSING = [
  '/nothing',
  '/assets/none-AbCd1234.js',
  '/chunks/none.bin',
  '/models/none.glb',
  '/s/no-such-site/scan',
  '/xx/scan',
  '/.vite/manifest.json',
  '/icons',
];

function wantedHeaders(file: string, isSecure: boolean): Headers {
  return {
    ...SECURITY_HEADERS,
    ...(isSecure && { 'Strict-Transport-Security': STRICT_TRANSPORT_SECURITY }),
    ...originHeaders(`/${file}`),
    'Cache-Control': CACHE_CONTROL[cachingOf(`/${file}`)],
    'Content-Type': mediaType(file),
  };
}

/** The first file of each folder at the top, ending and kind of caching; the page of 404 is asked for otherwise. */
function oneOfEachKind(files: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const file of files.filter((path) => path !== '404.html' && !path.startsWith('_'))) {
    const kind = [file.split('/')[0], /\.\w+$/.exec(file)?.[0], cachingOf(`/${file}`)].join(' ');
    if (!first.has(kind)) first.set(kind, file);
  }
  return [...first.values()];
}

function pagesOf(files: readonly string[]): { address: string; file: string }[] {
  return files
    .filter((file) => file.endsWith('index.html'))
    .map((file) => ({ address: `/${file}`.replace(/\/index\.html$/, '') || '/', file }));
}

function screensOf(files: readonly string[]): string[] {
  return pagesOf(files).flatMap(({ address }) => {
    const page = address === '/' ? '' : address;
    if (/\/s\/[^/]+$/.test(page)) return SITE_SCREENS.map((screen) => `${page}/${screen}`);
    return /^(?:\/[a-z]{2})?$/.test(page) ? APP_SCREENS.map((screen) => `${page}/${screen}`) : [];
  });
}
