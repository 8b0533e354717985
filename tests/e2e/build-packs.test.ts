import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { chunkAddress, type PackList } from '#domain/packs/pack-list.ts';
import { siteIds } from '../../scripts/content/site-files.ts';
import { listBuildFiles, readChunkGraph } from '../../scripts/build/build-files.ts';
import { ensureBuild, REPOSITORY } from '../../scripts/build/ensure-build.ts';
import { shellFiles } from '../../scripts/build/offline-files.ts';
import { readSites } from '../../scripts/build/packs-plugin.ts';
import { readPackList } from '../../scripts/build/packs-table.ts';

let folder: string;
let list: PackList;
let shell: readonly string[];

beforeAll(async () => {
  folder = await ensureBuild();
  list = readPackList(folder);
  shell = shellFiles(listBuildFiles(folder), readChunkGraph(folder)).map((path) => `/${path}`);
});

const packed = () => list.packs.flatMap(({ files }) => files);

it('lists every file once, and nothing of the shell', () => {
  const urls = packed().map(({ url }) => url);
  expect(urls.length).toBeGreaterThan(300);
  expect(urls.filter((url, index) => urls.indexOf(url) !== index)).toEqual([]);
  expect(urls.filter((url) => shell.includes(url))).toEqual([]);
});

it('lists all models, textures and sounds that a site’s files name, under the addresses of the build', async () => {
  const urls = new Set(packed().map(({ url }) => url));
  const sites = readSites(REPOSITORY, await siteIds(REPOSITORY));
  const named = [...sites.values()].flatMap(({ models, narration }) => [
    ...Object.values(models.pieces).flatMap(({ levels }) =>
      levels.flatMap(({ url, textures }) => [url, ...textures]),
    ),
    ...narration.tracks.map(({ url }) => url),
  ]);
  expect(named.length).toBeGreaterThan(300);
  expect(named.filter((url) => !urls.has(url))).toEqual([]);
});

it('keeps every script of the build in the shell or in a pack, but the worker', () => {
  const kept = new Set([...shell, ...packed().map(({ url }) => url), '/service-worker.js']);
  const scripts = listBuildFiles(folder).filter((path) => /\.(?:js|css|wasm)$/.test(path));
  expect(scripts.filter((path) => !kept.has(`/${path}`))).toEqual([]);
});

it('keeps with every script of the shell what that cannot load without', () => {
  const graph = readChunkGraph(folder);
  const needed = shell.flatMap((url) => graph[url.slice(1)]?.imports ?? []);
  expect(needed.length).toBeGreaterThan(20);
  expect(needed.filter((file) => !shell.includes(`/${file}`))).toEqual([]);
});

it('has the pieces of every file, which joined give the file', () => {
  for (const file of packed()) {
    const pieces = file.chunks.map((chunk) => readFileSync(join(folder, chunkAddress(chunk))));
    const joined = Buffer.concat(pieces);
    const hash = createHash('sha256').update(joined).digest('hex');
    expect([file.url, hash]).toEqual([file.url, file.sha256]);
    expect(joined.equals(readFileSync(join(folder, file.url)))).toBe(true);
  }
});

it('names the same release in the list, on the server and in the pages', () => {
  const release = readFileSync(join(folder, 'release.txt'), 'utf8');
  expect(release).toMatch(/^[0-9a-f]{12}$/);
  expect(list.release).toBe(release);
  for (const page of ['app.html', 'index.html', 's/thai-hoa/index.html']) {
    expect(readFileSync(join(folder, page), 'utf8')).toContain(`content="${release}"`);
  }
  expect(existsSync(join(folder, 'models/textures/trim-colour.ktx2'))).toBe(false);
});
