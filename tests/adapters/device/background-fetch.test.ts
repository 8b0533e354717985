import { describe, expect, it } from 'vitest';
import {
  type BackgroundFetchManager,
  createBackgroundFetch,
} from '#adapters/device/background-fetch.ts';
import { piece } from '../storage/pack-pieces.ts';

const chunks = [piece('one').chunk, piece('three').chunk];

function stage(over: Partial<BackgroundFetchManager> = {}) {
  const asked: unknown[] = [];
  let aborted = 0;
  const running = {
    downloaded: 5,
    abort: async () => {
      aborted += 1;
      return true;
    },
  };
  const manager: BackgroundFetchManager = {
    fetch: async (...given) => {
      asked.push(given);
      return running;
    },
    get: async () => running,
    ...over,
  };
  const background = createBackgroundFetch({
    find: async () => manager,
    ready: Promise.resolve(manager),
    title: () => 'Huế Hiện',
  });
  return { background, asked, aborts: () => aborted };
}

describe('a background fetch', () => {
  it('asks at once for every piece, under its title, with the bytes as they are unpacked', async () => {
    const { background, asked } = stage();
    await Promise.resolve();
    const begun = background.begin(chunks);
    // Before anything is waited for: the page may be gone.
    expect(asked).toEqual([
      [
        'hue-hien-packs',
        chunks.map(({ sha256 }) => `/chunks/${sha256}.bin`),
        { title: 'Huế Hiện', downloadTotal: 8 },
      ],
    ]);
    expect(await begun).toBe(true);
  });

  it('tells what has come, and is ended', async () => {
    const { background, aborts } = stage();
    expect(await background.received()).toBe(5);
    expect(await background.abort()).toBe(true);
    expect(aborts()).toBe(1);
  });

  it('that is not running has brought nothing and cannot be ended', async () => {
    const { background } = stage({ get: async () => undefined });
    expect(await background.received()).toBeNull();
    expect(await background.abort()).toBe(false);
  });

  it('that is refused is said to be, and nothing is thrown', async () => {
    const no = () => Promise.reject(new TypeError('denied'));
    const { background } = stage({ fetch: no, get: no });
    expect(await background.begin(chunks)).toBe(false);
    expect(await background.received()).toBeNull();
    expect(await background.abort()).toBe(false);
  });

  it('takes nothing where the browser has none, or its worker never comes', async () => {
    const background = createBackgroundFetch({
      find: async () => undefined,
      ready: new Promise(() => {}),
      title: () => '',
    });
    expect(await background.begin(chunks)).toBe(false);
    expect(await background.received()).toBeNull();
    expect(await background.abort()).toBe(false);
  });
});
