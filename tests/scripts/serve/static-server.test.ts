import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StaticServer, startStaticServer } from '../../../scripts/serve/static-server.ts';

const root = mkdtempSync(join(tmpdir(), 'static-server-'));
const SCRIPT = 'export const words = "aaaaaaaaaaaaaaaaaaaaaaaa";';
let server: StaticServer;

function put(path: string, content: string | Buffer): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), content);
}

beforeAll(async () => {
  put('index.html', '<p>home</p>');
  put('app.html', '<p>app</p>');
  put('s/thai-hoa/index.html', '<p>site</p>');
  put('assets/main-AbCd1234.js', SCRIPT);
  put('assets/main-AbCd1234.js.br', brotliCompressSync(SCRIPT));
  put('service-worker.js', '0');
  put('models/thai-hoa-far.glb', 'glTF-0123456789');
  for (const name of ['a.wasm', 'a.ktx2', 'a.mind', 'a.webmanifest', 'a.mp3', 'a.svg']) {
    put(`kinds/${name}`, 'x');
  }
  put('.vite/manifest.json', '{}');
  server = await startStaticServer({ root });
});

afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

/** `fetch` would undo the compression and hide its headers. */
function get(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }> {
  return new Promise((settle, reject) => {
    const call = request(server.origin + path, { headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        settle({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    });
    call.on('error', reject);
    call.end();
  });
}

describe('startStaticServer', () => {
  it('listens on loopback at a free port', () => {
    expect(server.origin).toBe(`http://127.0.0.1:${server.port}`);
    expect(server.port).toBeGreaterThan(0);
  });

  it('gives a page of its own where there is one, and the page without content for every other address', async () => {
    expect((await get('/')).body.toString()).toBe('<p>home</p>');
    expect((await get('/s/thai-hoa')).body.toString()).toBe('<p>site</p>');
    expect((await get('/s/thai-hoa/scan?camera=practice')).body.toString()).toBe('<p>app</p>');
    expect((await get('/en/s/ngo-mon')).headers['content-type']).toBe('text/html;charset=utf-8');
  });

  it('says 404 for a file that is not there, and for hidden files', async () => {
    expect((await get('/models/none.glb')).status).toBe(404);
    expect((await get('/.vite/manifest.json')).status).toBe(404);
  });

  it('gives the compressed twin to those who read it', async () => {
    const twin = await get('/assets/main-AbCd1234.js', { 'Accept-Encoding': 'gzip, deflate, br' });
    expect(twin.headers['content-encoding']).toBe('br');
    expect(twin.headers['content-type']).toBe('text/javascript;charset=utf-8');
    expect(twin.headers['vary']).toBe('Accept-Encoding');
    expect(twin.body).toEqual(brotliCompressSync(SCRIPT));
    const plain = await get('/assets/main-AbCd1234.js');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.toString()).toBe(SCRIPT);
  });

  it('lets only files that are named by their content be kept', async () => {
    const kept = await get('/assets/main-AbCd1234.js');
    expect(kept.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    for (const path of ['/', '/s/thai-hoa', '/service-worker.js', '/models/thai-hoa-far.glb']) {
      expect((await get(path)).headers['cache-control']).toBe('no-cache');
    }
  });

  it('answers 304 to those who have it already', async () => {
    const first = await get('/service-worker.js');
    const again = await get('/service-worker.js', {
      'If-None-Match': String(first.headers['etag']),
    });
    expect(again.status).toBe(304);
  });

  it.each([
    ['/kinds/a.wasm', 'application/wasm'],
    ['/kinds/a.ktx2', 'image/ktx2'],
    ['/kinds/a.mind', 'application/octet-stream'],
    ['/kinds/a.webmanifest', 'application/manifest+json'],
    ['/kinds/a.mp3', 'audio/mpeg'],
    ['/kinds/a.svg', 'image/svg+xml'],
    ['/models/thai-hoa-far.glb', 'model/gltf-binary'],
  ])('%s is %s', async (path, type) => {
    expect((await get(path)).headers['content-type']).toBe(type);
  });

  it('gives a range of bytes, of the file itself even where there is a compressed twin', async () => {
    const part = await get('/assets/main-AbCd1234.js', {
      Range: 'bytes=7-11',
      'Accept-Encoding': 'br',
    });
    expect(part.status).toBe(206);
    expect(part.body.toString()).toBe('const');
    expect(part.headers['content-range']).toBe(`bytes 7-11/${SCRIPT.length}`);
    expect(part.headers['content-encoding']).toBeUndefined();
    const tail = await get('/models/thai-hoa-far.glb', { Range: 'bytes=5-' });
    expect(tail.body.toString()).toBe('0123456789');
    expect((await get('/models/thai-hoa-far.glb', { Range: 'bytes=-3' })).status).toBe(200);
    expect((await get('/models/thai-hoa-far.glb', { Range: 'bytes=99-' })).status).toBe(416);
  });

  it('lets in nothing from another origin', async () => {
    const { headers } = await get('/s/thai-hoa');
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch(/^default-src 'self'; /);
    expect(policy).not.toMatch(/https?:|\*|'unsafe-eval'/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['permissions-policy']).toContain('camera=(self)');
  });

  it('only reads', async () => {
    const answer = await get('/', {}, 'POST');
    expect(answer.status).toBe(405);
    expect(answer.headers['allow']).toBe('GET, HEAD');
  });

  it('refuses a folder without a build, and says what to do', async () => {
    await expect(startStaticServer({ root: join(root, 'kinds') })).rejects.toThrow(
      'run "npm run build" first',
    );
  });
});
