import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type AskOptions, askHost } from '../../../scripts/deploy/ask-host.ts';
import { type StaticServer, startStaticServer } from '../../../scripts/serve/static-server.ts';

const root = mkdtempSync(join(tmpdir(), 'static-server-'));
const SCRIPT = 'export const words = "aaaaaaaaaaaaaaaaaaaaaaaa";';
const PIECE = `/chunks/${'0a'.repeat(32)}.bin`;
let server: StaticServer;

function put(path: string, content: string | Buffer): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), content);
}

beforeAll(async () => {
  put('index.html', '<p>home</p>');
  put('app.html', '<p>app</p>');
  put('404.html', '<p>none</p>');
  put('404.html.gz', gzipSync('<p>none</p>'));
  put('s/thai-hoa/index.html', '<p>site</p>');
  put('en/s/thai-hoa/index.html', '<p>English site</p>');
  put('assets/main-AbCd1234.js', SCRIPT);
  put('assets/main-AbCd1234.js.br', brotliCompressSync(SCRIPT));
  put('assets/main-AbCd1234.js.gz', gzipSync(SCRIPT));
  put('service-worker.js', '0');
  put('packs.json', '{}');
  put(PIECE, 'piece');
  put('models/thai-hoa/far.0123abcd.glb', 'glTF-0123456789');
  put('pictures/thai-hoa.jpg', 'jpg');
  put('iiif/thai-hoa.json', '{}');
  for (const ending of ['bin', 'wasm', 'ktx2', 'mind', 'targets', 'usdz', 'webmanifest']) {
    put(`kinds/a.${ending}`, 'x');
  }
  for (const ending of ['mp3', 'svg', 'vtt', 'css', 'woff2', 'pdf', 'xml']) {
    put(`kinds/a.${ending}`, 'x');
  }
  put('.vite/manifest.json', '{}');
  server = await startStaticServer({ root });
});

afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

function get(path: string, headers: AskOptions['headers'] = {}, method = 'GET'): Promise<Answer> {
  return askHost(server.origin, path, { headers, method });
}

describe('addresses', () => {
  it('listens on loopback at a free port', () => {
    expect(server.origin).toBe(`http://127.0.0.1:${server.port}`);
    expect(server.port).toBeGreaterThan(0);
  });

  it.each([
    ['/', '<p>home</p>'],
    ['/s/thai-hoa', '<p>site</p>'],
    ['/s/thai-hoa/', '<p>site</p>'],
    ['/s/thai-hoa?from=sign', '<p>site</p>'],
    ['/scan', '<p>app</p>'],
    ['/s/thai-hoa/scan?camera=practice', '<p>app</p>'],
    ['/en/s/thai-hoa/view', '<p>app</p>'],
  ])('%s is %s', async (path, body) => {
    const answer = await get(path);
    expect([answer.status, answer.body.toString()]).toEqual([200, body]);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it.each([
    '/models/none.glb',
    '/chunks/none.bin',
    '/nothing',
    '/s/no-such-site/scan',
    '/fr/s/thai-hoa/scan',
    '/s/thai-hoa/nothing',
    '/.vite/manifest.json',
    '/models',
    '/%00',
    '/%',
    '/..%2f..%2fetc%2fpasswd',
    '/..%5c..%5cwindows%5cwin.ini',
  ])('%s is not there, and says so with a page that nobody keeps', async (path) => {
    const answer = await get(path, { 'Accept-Encoding': 'gzip' });
    expect(answer.status).toBe(404);
    expect(answer.body).toEqual(gzipSync('<p>none</p>'));
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it('sees a file that comes while it serves', async () => {
    expect((await get('/later.txt')).status).toBe(404);
    put('later.txt', 'now');
    expect((await get('/later.txt')).body.toString()).toBe('now');
  });
});

describe('headers', () => {
  it.each([
    ['/', 'public, max-age=0, s-maxage=60, must-revalidate'],
    ['/s/thai-hoa', 'public, max-age=0, s-maxage=60, must-revalidate'],
    ['/s/thai-hoa/scan', 'public, max-age=0, s-maxage=60, must-revalidate'],
    ['/service-worker.js', 'no-cache'],
    ['/packs.json', 'no-cache'],
    [PIECE, 'public, max-age=31536000, immutable'],
    ['/assets/main-AbCd1234.js', 'public, max-age=31536000, immutable'],
    ['/models/thai-hoa/far.0123abcd.glb', 'public, max-age=31536000, immutable'],
    ['/pictures/thai-hoa.jpg', 'public, max-age=3600, stale-while-revalidate=86400'],
  ])('%s may be kept: %s', async (path, caching) => {
    expect((await get(path)).headers['cache-control']).toBe(caching);
  });

  it.each([
    ['bin', 'application/octet-stream'],
    ['wasm', 'application/wasm'],
    ['ktx2', 'image/ktx2'],
    ['mind', 'application/octet-stream'],
    ['targets', 'application/octet-stream'],
    ['usdz', 'model/vnd.usdz+zip'],
    ['webmanifest', 'application/manifest+json'],
    ['mp3', 'audio/mpeg'],
    ['svg', 'image/svg+xml'],
    ['vtt', 'text/vtt; charset=utf-8'],
    ['css', 'text/css; charset=utf-8'],
    ['woff2', 'font/woff2'],
    ['pdf', 'application/pdf'],
    ['xml', 'application/xml'],
  ])('.%s is %s', async (ending, type) => {
    expect((await get(`/kinds/a.${ending}`)).headers['content-type']).toBe(type);
  });

  it.each(['/', '/s/thai-hoa/scan', '/service-worker.js', '/assets/main-AbCd1234.js', '/none.glb'])(
    '%s lets in nothing from another origin',
    async (path) => {
      const { headers } = await get(path);
      const policy = String(headers['content-security-policy']);
      expect(policy).toMatch(/^default-src 'self'; /);
      expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
      expect(policy).toContain("style-src 'self';");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/https?:|\*|'unsafe-eval'|'unsafe-inline'/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('same-origin');
      expect(headers['cross-origin-opener-policy']).toBe('same-origin');
      expect(headers['cross-origin-resource-policy']).toBe('same-origin');
      expect(headers['access-control-allow-origin']).toBeUndefined();
      expect(headers['permissions-policy']).toMatch(/(?:^|, )camera=\(self\),.*microphone=\(\)/);
    },
  );

  it.each(['/iiif/thai-hoa.json', '/pictures/thai-hoa.jpg', '/models/thai-hoa/far.0123abcd.glb'])(
    '%s may be shown by other museums',
    async (path) => {
      const { headers } = await get(path);
      expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
      expect(headers['access-control-allow-origin']).toBe('*');
    },
  );
});

describe('what is sent', () => {
  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip, br;q=0', 'gzip'],
    ['GZIP', 'gzip'],
    ['identity', undefined],
    ['', undefined],
  ])('to one who reads "%s": %s', async (accepted, coding) => {
    const answer = await get('/assets/main-AbCd1234.js', { 'Accept-Encoding': accepted });
    const bodies = { br: brotliCompressSync(SCRIPT), gzip: gzipSync(SCRIPT) };
    expect(answer.headers['content-encoding']).toBe(coding);
    expect(answer.headers['vary']).toBe('Accept-Encoding');
    expect(answer.body).toEqual(
      coding === undefined ? Buffer.from(SCRIPT) : bodies[coding as 'br' | 'gzip'],
    );
  });

  it('answers 304 to those who have it already, each form by its own name', async () => {
    const accept = { 'Accept-Encoding': 'br' };
    const first = await get('/assets/main-AbCd1234.js', accept);
    const etag = String(first.headers['etag']);
    const again = await get('/assets/main-AbCd1234.js', { ...accept, 'If-None-Match': etag });
    expect([again.status, again.body.byteLength]).toEqual([304, 0]);
    expect(again.headers['cache-control']).toContain('immutable');
    const other = await get('/assets/main-AbCd1234.js', { 'If-None-Match': etag });
    expect(other.status).toBe(200);
    const since = { 'If-Modified-Since': String(first.headers['last-modified']) };
    expect((await get('/assets/main-AbCd1234.js', { ...accept, ...since })).status).toBe(304);
  });

  it('gives a range of bytes, of the file itself even where there is a compressed twin', async () => {
    const part = await get('/assets/main-AbCd1234.js', {
      Range: 'bytes=7-11',
      'Accept-Encoding': 'br',
    });
    expect([part.status, part.body.toString()]).toEqual([206, 'const']);
    expect(part.headers['content-range']).toBe(`bytes 7-11/${SCRIPT.length}`);
    expect(part.headers['content-encoding']).toBeUndefined();
    const model = '/models/thai-hoa/far.0123abcd.glb';
    expect((await get(model, { Range: 'bytes=-3' })).body.toString()).toBe('789');
    const behind = await get(model, { Range: 'bytes=99-' });
    expect([behind.status, behind.headers['content-range']]).toEqual([416, 'bytes */15']);
    const changed = await get(model, { Range: 'bytes=0-1', 'If-Range': '"other"' });
    expect([changed.status, changed.body.byteLength]).toEqual([200, 15]);
  });

  it('sends the same headers and no body to who asks for them alone', async () => {
    const whole = await get('/assets/main-AbCd1234.js');
    const head = await get('/assets/main-AbCd1234.js', {}, 'HEAD');
    expect(head.body.byteLength).toBe(0);
    expect({ ...head.headers, date: '' }).toEqual({ ...whole.headers, date: '' });
  });

  it('only reads, and leads a shared picture that no worker took to a screen that says so', async () => {
    const answer = await get('/', {}, 'POST');
    expect([answer.status, answer.headers['allow']]).toEqual([405, 'GET, HEAD']);
    const lost = await get('/picture', {}, 'POST');
    expect([lost.status, lost.headers['location']]).toEqual([303, '/picture?shared=lost']);
  });
});

it('refuses a folder without a build, and says what to do', async () => {
  await expect(startStaticServer({ root: join(root, 'kinds') })).rejects.toThrow(
    'run "npm run build" first',
  );
});
