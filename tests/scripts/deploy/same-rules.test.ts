import { describe, expect, it } from 'vitest';
import { caddyFile } from '../../../scripts/deploy/caddy-config.ts';
import { headersFile } from '../../../scripts/deploy/headers-file.ts';
import { nginxFiles } from '../../../scripts/deploy/nginx-config.ts';
import { readCaddy, readHeaders, readNginx } from './read-configs.ts';

const IMMUTABLE = 'public, max-age=31536000, immutable';
const PAGE = 'public, max-age=0, s-maxage=60, must-revalidate';
const NAMED = 'public, max-age=3600, stale-while-revalidate=86400';
const PIECE = `chunks/${'0a'.repeat(32)}.bin`;

/** Each kind of file: what may be kept how long, its type, and whether other origins may load it. */
const FILES = [
  ['index.html', PAGE, 'text/html; charset=utf-8', false],
  ['s/thai-hoa/index.html', PAGE, 'text/html; charset=utf-8', false],
  ['en/s/thai-hoa/index.html', PAGE, 'text/html; charset=utf-8', false],
  ['app.html', PAGE, 'text/html; charset=utf-8', false],
  ['service-worker.js', 'no-cache', 'text/javascript; charset=utf-8', false],
  ['packs.json', 'no-cache', 'application/json', false],
  ['release.txt', 'no-cache', 'text/plain; charset=utf-8', false],
  ['manifest.webmanifest', 'no-cache', 'application/manifest+json', false],
  ['assets/main-AbCd1234.js', IMMUTABLE, 'text/javascript; charset=utf-8', false],
  ['assets/pages-oZ_x-sP6.css', IMMUTABLE, 'text/css; charset=utf-8', false],
  ['assets/latin-400-PpnXBOrz.woff2', IMMUTABLE, 'font/woff2', false],
  [PIECE, IMMUTABLE, 'application/octet-stream', false],
  ['decoders/basis.0123abcd/basis_transcoder.wasm', IMMUTABLE, 'application/wasm', false],
  ['input-profiles.0123abcd/controller.json', IMMUTABLE, 'application/json', false],
  ['markers/signs.0123abcd.targets', IMMUTABLE, 'application/octet-stream', false],
  ['markers/thai-hoa.0123abcd.mind', IMMUTABLE, 'application/octet-stream', false],
  ['models/thai-hoa/hall-mid.0123abcd.glb', IMMUTABLE, 'model/gltf-binary', true],
  ['models/thai-hoa/thai-hoa.0123abcd.usdz', IMMUTABLE, 'model/vnd.usdz+zip', true],
  ['models/textures/tiles.0123abcd.ktx2', IMMUTABLE, 'image/ktx2', true],
  ['models/manifest.json', NAMED, 'application/json', true],
  ['narration/thai-hoa/vi/story.0123abcd.mp3', IMMUTABLE, 'audio/mpeg', true],
  ['narration/thai-hoa/vi/story.0123abcd.vtt', IMMUTABLE, 'text/vtt; charset=utf-8', true],
  ['pictures/thai-hoa-960.jpg', NAMED, 'image/jpeg', true],
  ['iiif/thai-hoa.json', NAMED, 'application/json', true],
  ['edm/thai-hoa.xml', NAMED, 'application/xml', true],
  ['icons/icon.svg', NAMED, 'image/svg+xml', false],
  ['signs/thai-hoa-a3.pdf', NAMED, 'application/pdf', false],
  ['robots.txt', NAMED, 'text/plain; charset=utf-8', false],
] as const;

const place = { host: 'huehien.vn', root: '/srv/hue-hien/htdocs' };
const nginx = nginxFiles(place);
const inNginx = readNginx(nginx['hue-hien.conf'] ?? '', nginx['hue-hien-site.conf'] ?? '');
const inCaddy = readCaddy(caddyFile(place));
const headers = headersFile(FILES.map(([file]) => file));
const inHeaders = readHeaders(headers.text);

describe.each(FILES)('%s', (file, caching, type, isOpen) => {
  const wanted = {
    'Content-Security-Policy': expect.stringMatching(
      /^default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; .*style-src 'self'; .*frame-ancestors 'none'$/,
    ),
    'Permissions-Policy': expect.stringContaining('camera=(self)'),
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Strict-Transport-Security': 'max-age=31536000',
    'Cache-Control': caching,
    'Cross-Origin-Resource-Policy': isOpen ? 'cross-origin' : 'same-origin',
    ...(isOpen && { 'Access-Control-Allow-Origin': '*' }),
  };

  it('nginx', () => {
    expect(inNginx(`/${file}`)).toEqual({ headers: wanted, type });
  });

  it('Caddy', () => {
    expect(inCaddy(`/${file}`)).toEqual({ headers: wanted, type });
  });

  it('_headers', () => {
    const said = inHeaders(`/${file}`.replace(/\/index\.html$/, '/'));
    expect(said.headers).toEqual(wanted);
    expect(said.type).toBe(file.endsWith('.usdz') ? type : undefined);
  });

  it('all three word for word', () => {
    const path = `/${file}`;
    expect(inCaddy(path).headers).toEqual(inNginx(path).headers);
    expect(inHeaders(path.replace(/\/index\.html$/, '/')).headers).toEqual(inNginx(path).headers);
  });
});

it('a screen without a page of its own is sent as a page', () => {
  expect(inCaddy('/s/thai-hoa/scan').headers['Cache-Control']).toBe(PAGE);
  expect(inCaddy('/scan').type).toBe('text/html; charset=utf-8');
  expect(inHeaders('/scan').headers['Cache-Control']).toBe(PAGE);
  expect(inHeaders('/s/thai-hoa/scan').headers['Cache-Control']).toBe(PAGE);
});

it('an error is not kept', () => {
  expect(nginx['hue-hien.conf']).toContain('"~^1" "no-store";');
  const text = caddyFile(place);
  expect(text.slice(text.indexOf('handle_errors'))).toContain('header Cache-Control "no-store"');
});

it('_headers keeps within what static hosts read', () => {
  expect(headers.rules).toBeLessThanOrEqual(100);
  expect(headers.rules).toBe(headers.text.match(/^\//gm)?.length);
  expect(Math.max(...headers.text.split('\n').map((line) => line.length))).toBeLessThan(2000);
});
