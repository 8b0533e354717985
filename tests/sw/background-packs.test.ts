import { describe, expect, it } from 'vitest';
import { createMemoryDisk, createMemoryPacks } from '#adapters/storage/memory-packs.ts';
import { chunkAddress, type Pack, type PackList } from '#domain/packs/pack-list.ts';
import { PACK_TABS } from '#domain/ports/pack-tabs.ts';
import {
  type BackgroundRecord,
  keepRecords,
  takeBackgroundPacks,
} from '../../src/sw/background-packs.ts';
import { fileOf, heldPack, piece } from '../adapters/storage/pack-pieces.ts';

const pack: Pack = {
  kind: 'site',
  site: 'hall',
  id: 'hall',
  sha256: 'f'.repeat(64),
  files: [fileOf('/a.1', 'one', 'two'), fileOf('/b.1', 'three')],
};
const list: PackList = { version: 1, release: 'r2', packs: [pack] };
const whole = { id: 'hall', sha256: pack.sha256, release: 'r2', files: pack.files };

function recordOf(text: string, answer: Promise<Response> | Response = new Response(text)) {
  const url = `https://hue.example${chunkAddress(piece(text).chunk)}`;
  return { request: { url }, responseReady: Promise.resolve(answer) };
}

function stage() {
  const disk = createMemoryDisk();
  disk.wanted = { packs: [{ id: 'hall', byHand: true }], isPaused: false };
  const options = { store: createMemoryPacks(disk), list: async () => list, nowMs: () => 7 };
  const kept = () => [...disk.chunks.values()].map((content) => Buffer.from(content).toString());
  return { disk, options, kept };
}

const all = () => ['one', 'two', 'three'].map((text) => recordOf(text));

describe('what came in the background', () => {
  it('is kept, and a wanted pack that is whole with it is held', async () => {
    const { disk, options, kept } = stage();
    await keepRecords(all(), options);
    expect(kept()).toEqual(['one', 'two', 'three']);
    expect([...disk.packs.values()]).toEqual([{ ...whole, heldMs: 7, usedMs: 7 }]);
  });

  it.each<[string, () => BackgroundRecord]>([
    ['is another', () => recordOf('two', new Response('twx'))],
    ['is cut off', () => recordOf('two', new Response('tw'))],
    ['is a sign-in page', () => recordOf('two', new Response('<html>'))],
    ['is an error', () => recordOf('two', new Response('two', { status: 503 }))],
    ['never came', () => recordOf('two', Promise.reject(new DOMException('', 'AbortError')))],
    ['is no piece', () => ({ ...recordOf('two'), request: { url: 'https://hue.example/two' } })],
  ])('is kept but for a piece that %s, and nothing is held', async (_, record) => {
    const { disk, options, kept } = stage();
    await keepRecords([recordOf('one'), record(), recordOf('three')], options);
    expect(kept()).toEqual(['one', 'three']);
    expect(disk.packs.size).toBe(0);
  });

  it('is not kept when it is longer than a piece may be', async () => {
    const { options, kept } = stage();
    await keepRecords([recordOf('x'.repeat(262_145)), recordOf('y'.repeat(262_144))], options);
    expect(kept()).toEqual(['y'.repeat(262_144)]);
  });

  it('makes no pack whole that nobody wants any more, nor without a list', async () => {
    const { disk, options } = stage();
    await keepRecords(all(), { ...options, list: async () => null });
    expect(disk.packs.size).toBe(0);
    disk.wanted = { packs: [], isPaused: false };
    await keepRecords(all(), options);
    expect(disk.packs.size).toBe(0);
  });

  it('leaves a pack of another build, which may be a newer one, as it is', async () => {
    const { disk, options } = stage();
    const newer = heldPack('hall', fileOf('/a.2', 'one'));
    disk.chunks.set(piece('one').chunk.sha256, piece('one').content);
    disk.packs.set('hall', newer);
    await keepRecords(all(), options);
    expect(disk.packs.get('hall')).toEqual(newer);
  });

  it('is kept as far as there is room', async () => {
    const { disk, options, kept } = stage();
    disk.capacityBytes = 6;
    await keepRecords(all(), options);
    expect(kept()).toEqual(['one', 'two']);
    expect(disk.packs.size).toBe(0);
  });
});

/** A worker that tells of its end, with pages that are seen or not. */
function aWorker(...seen: boolean[]) {
  const target = new EventTarget();
  const opened: string[] = [];
  const pages = seen.map((isSeen) => ({
    visibilityState: isSeen ? 'visible' : 'hidden',
    focus: async () => void opened.push('focus'),
  }));
  const clients = {
    matchAll: async () => pages,
    openWindow: async (url: string) => void opened.push(url),
  };
  const worker = Object.assign(target, { clients });
  const tell = async (type: string, id = 'hue-hien-packs', records = all()) => {
    const work: Promise<unknown>[] = [];
    const waitUntil = (one: Promise<unknown>) => work.push(one);
    const registration = { id, matchAll: async () => records };
    target.dispatchEvent(Object.assign(new Event(type), { registration, waitUntil }));
    await Promise.all(work);
    return work.length;
  };
  return { worker, tell, opened };
}

describe('a worker', () => {
  it.each(['success', 'fail', 'abort'])(
    'keeps what came at %s, and tells the pages',
    async (end) => {
      const { options, kept } = stage();
      const { worker, tell } = aWorker();
      takeBackgroundPacks(worker, options);
      const pages = new BroadcastChannel(PACK_TABS);
      const told = new Promise((resolve) => {
        pages.onmessage = ({ data }) => resolve(data);
      });
      await tell(`backgroundfetch${end}`);
      expect(kept()).toEqual(['one', 'two', 'three']);
      expect(await told).toEqual({ type: 'changed' });
      pages.close();
    },
  );

  it('leaves the downloads of others alone', async () => {
    const { options, kept } = stage();
    const { worker, tell } = aWorker();
    takeBackgroundPacks(worker, options);
    expect(await tell('backgroundfetchsuccess', 'another')).toBe(0);
    expect(kept()).toEqual([]);
  });

  it.each([
    ['pauses what is ended while no page is seen, as only the visitor can', [false], true],
    ['lets a page that is seen go on with what it took back', [true, false], false],
  ])('%s', async (_, seen, isPaused) => {
    const { disk, options } = stage();
    const { worker, tell } = aWorker(...seen);
    takeBackgroundPacks(worker, options);
    await tell('backgroundfetchabort');
    expect(disk.wanted.isPaused).toBe(isPaused);
  });

  it.each([
    ['brings a page that is open to the front', [false], ['focus']],
    ['opens the app', [], ['/']],
  ])('%s when the progress is tapped', async (_, seen, done) => {
    const { options } = stage();
    const { worker, tell, opened } = aWorker(...seen);
    takeBackgroundPacks(worker, options);
    await tell('backgroundfetchclick');
    expect(opened).toEqual(done);
  });
});
