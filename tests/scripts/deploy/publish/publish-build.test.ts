import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { publishBuild, rollBack } from '../../../../scripts/deploy/publish/publish-build.ts';

const day = (number: number) => ({ days: 30, now: new Date(Date.UTC(2026, 0, number)) });
const OLD = 'assets/main-AbCd1234.js';
const NEW = 'assets/main-EfGh5678.js';
let place = '';
let site = '';

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'publish-'));
  site = join(place, 'site');
});
afterEach(() => rmSync(place, { recursive: true }));

function build(release: string, files: Record<string, string>): string {
  const folder = join(place, `build-${release}`);
  for (const [path, text] of Object.entries({ 'release.txt': release, ...files })) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const a = () => build('a', { 'index.html': OLD, 'old/index.html': '', 'x.txt.gz': '', [OLD]: '1' });
const b = () => build('b', { 'index.html': NEW, [NEW]: '2', '.vite/x.json': '' });
const served = (path: string) => {
  const file = join(site, 'htdocs', path);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
};

it('keeps the files of the release before, and takes away its pages that are no more', async () => {
  expect(await publishBuild(a(), site, day(1))).toEqual({ release: 'a', written: 5, removed: 0 });
  expect(await publishBuild(b(), site, day(2))).toEqual({ release: 'b', written: 3, removed: 2 });
  expect([served('index.html'), served(NEW), served(OLD)]).toEqual([NEW, '2', '1']);
  expect([served('old/index.html'), served('x.txt.gz'), served('.vite/x.json')]).toEqual([
    null,
    null,
    null,
  ]);
});

it('writes nothing that is there already', async () => {
  await publishBuild(a(), site, day(1));
  expect(await publishBuild(a(), site, day(2))).toEqual({ release: 'a', written: 0, removed: 0 });
});

it('lets a file go thirty days after the last release that has it', async () => {
  await publishBuild(a(), site, day(1));
  await publishBuild(b(), site, day(2));
  await publishBuild(b(), site, day(31));
  expect(served(OLD)).toBe('1');
  await publishBuild(b(), site, day(33));
  expect([served(OLD), served(NEW)]).toEqual([null, '2']);
});

it('leaves alone what somebody else has put there', async () => {
  await publishBuild(a(), site, day(1));
  writeFileSync(join(site, 'htdocs/proof-of-owner.html'), 'mine');
  await publishBuild(b(), site, day(40));
  expect(served('proof-of-owner.html')).toBe('mine');
});

it('goes back to the release before, and forward again', async () => {
  await publishBuild(a(), site, day(1));
  await publishBuild(b(), site, day(2));
  expect((await rollBack(site, day(3))).release).toBe('a');
  expect([served('index.html'), served('old/index.html'), served(NEW)]).toEqual([OLD, '', '2']);
  expect((await rollBack(site, day(4))).release).toBe('b');
  expect([served('index.html'), served('old/index.html')]).toEqual([NEW, null]);
});

it('refuses to go back to what is not whole, and changes nothing', async () => {
  await publishBuild(a(), site, day(1));
  await expect(rollBack(site, day(2))).rejects.toThrow('No release before');
  await publishBuild(b(), site, day(2));
  rmSync(join(site, 'htdocs', OLD));
  await expect(rollBack(site, day(3))).rejects.toThrow(`lacks 1 files, such as ${OLD}`);
  expect(served('index.html')).toBe(NEW);
});

it('refuses a folder that holds something else, and a build that is none', async () => {
  mkdirSync(site);
  writeFileSync(join(site, 'letter.txt'), 'mine');
  await expect(publishBuild(a(), site, day(1))).rejects.toThrow('holds something else');
  await expect(publishBuild(place, site, day(1))).rejects.toThrow('run "npm run build" first');
});
