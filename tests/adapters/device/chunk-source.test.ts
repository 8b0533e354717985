import { describe, expect, it } from 'vitest';
import { createChunkSource, sha256 } from '#adapters/device/chunk-source.ts';
import { createManualClock } from '#adapters/device/manual-clock.ts';
import { aList, hashOf } from '../../domain/packs/a-list.ts';

const CHUNK = { sha256: hashOf('abc'), bytes: 3 };
const way = (anew = false) => ({ anew, signal: new AbortController().signal });

function source(answer: (address: string, init: RequestInit) => Response | Promise<Response>) {
  const clock = createManualClock();
  const asked: [string, RequestInit][] = [];
  return {
    clock,
    asked,
    ...createChunkSource({
      clock,
      fetch: async (address, init) => {
        asked.push([address, init]);
        return await answer(address, init);
      },
    }),
  };
}

/** An answer that never comes, but for being stopped. */
const silent = (_: string, { signal }: RequestInit) =>
  new Promise<Response>((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
  });

describe('a piece', () => {
  it('is what stands at its address, asked for behind the page and past other hosts', async () => {
    const { fetch, asked } = source(() => new Response('abc'));
    expect(new TextDecoder().decode(await fetch(CHUNK, way()))).toBe('abc');
    const [[address, init]] = asked as [[string, RequestInit]];
    expect(address).toBe(`/chunks/${CHUNK.sha256}.bin`);
    expect(init).toMatchObject({ priority: 'low', cache: 'default', redirect: 'error' });
  });

  it('is asked for past what is kept on the way when it is wanted anew', async () => {
    const { fetch, asked } = source(() => new Response('abc'));
    await fetch(CHUNK, way(true));
    expect(asked[0]?.[1].cache).toBe('reload');
  });

  it.each([
    [404, 'gone'],
    [410, 'gone'],
    [429, 'server'],
    [503, 'server'],
  ])('that is answered with %i is %s', async (status, fault) => {
    const { fetch } = source(() => new Response('', { status }));
    await expect(fetch(CHUNK, way())).rejects.toMatchObject({ name: 'ChunkError', fault });
  });

  it('that does not come is a fault of the network', async () => {
    const { fetch } = source(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(fetch(CHUNK, way())).rejects.toMatchObject({ fault: 'network' });
  });

  it('that is longer than it may be is not read to its end', async () => {
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(control) {
        pulled += 1;
        control.enqueue(new Uint8Array(2));
      },
    });
    const { fetch } = source(() => new Response(endless));
    expect((await fetch(CHUNK, way())).byteLength).toBe(4);
    expect(pulled).toBeLessThan(5);
  });

  it('that is silent for twenty seconds is cut off', async () => {
    const { fetch, clock } = source(silent);
    const coming = fetch(CHUNK, way()).catch((error: unknown) => error);
    clock.advance(20_000);
    expect(await coming).toMatchObject({ fault: 'network' });
    expect(clock.pending).toBe(0);
  });

  it('is given up when it is not wanted any more', async () => {
    const { fetch, clock } = source(silent);
    const stop = new AbortController();
    const coming = fetch(CHUNK, { anew: false, signal: stop.signal }).catch(
      (error: unknown) => error,
    );
    stop.abort();
    expect(await coming).toMatchObject({ fault: 'network' });
    expect(clock.pending).toBe(0);
  });
});

describe('the list', () => {
  it('is read', async () => {
    const list = aList('r1');
    expect(await source(() => Response.json(list)).list(way())).toEqual(list);
  });

  it.each(['<!doctype html>', '{"version":2,"packs":[]}', '{"version":1,"packs":[{}]}', 'null'])(
    'that is something else is wrong: %s',
    async (text) => {
      const { list } = source(() => new Response(text));
      await expect(list(way())).rejects.toMatchObject({ fault: 'wrong' });
    },
  );
});

it('sha256 is that of the bytes', async () => {
  expect(await sha256(new TextEncoder().encode('abc').buffer)).toBe(hashOf('abc'));
});
