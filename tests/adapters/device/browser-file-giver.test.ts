// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { createFileGiver, type FilePlatform } from '#adapters/device/browser-file-giver.ts';

const FILE = { name: 'a.json', type: 'application/json', text: '{}' };

/** A browser that shares as is said, or not at all. */
function browser(share?: () => Promise<void>, hasDownloads = true) {
  const heard: string[] = [];
  const platform: FilePlatform = {
    navigator: share === undefined ? {} : { share, canShare: () => true },
    urls: {
      createObjectURL: () => 'blob:1',
      revokeObjectURL: (url) => heard.push(`revoke ${url}`),
    },
    download: hasDownloads ? (url, name) => heard.push(`download ${url} ${name}`) : null,
    after: (_ms, then) => then(),
  };
  return { heard, giver: createFileGiver(platform) };
}

const fails = (name: string) => () => Promise.reject(new DOMException('no', name));
const DOWNLOADED = ['download blob:1 a.json', 'revoke blob:1'];

it.each([
  ['shared where files are', browser(() => Promise.resolve()), 'shared', []],
  ['let be when the person closes the sheet', browser(fails('AbortError')), 'closed', []],
  ['downloaded when sharing fails', browser(fails('NotAllowedError')), 'saved', DOWNLOADED],
  ['downloaded where nothing is shared', browser(), 'saved', DOWNLOADED],
  ['refused where nothing comes of a download', browser(undefined, false), 'refused', []],
])('a file is %s', async (_what, { heard, giver }, outcome, done) => {
  expect(await giver.give(FILE)).toBe(outcome);
  expect(heard).toEqual(done);
});

it('a browser that shares no such file downloads it', async () => {
  const heard: string[] = [];
  const giver = createFileGiver({
    navigator: { share: () => Promise.resolve(), canShare: () => false },
    urls: URL,
    download: (_url, name) => heard.push(name),
    after: () => {},
  });
  expect(await giver.give(FILE)).toBe('saved');
  expect(heard).toEqual(['a.json']);
});
