import { Mesh } from 'three';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadReconstruction } from '#scene/load-reconstruction.ts';
import { ReconstructionError } from '#scene/reconstruction-error.ts';
import { tinyPalace } from '../fixtures/tiny-palace.ts';

const URL_OF_MODEL = 'https://sign.test/models/tiny.glb';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function serve(answer: (request: Request) => Promise<Response> | Response): void {
  // Node has no progress events; three's file loader makes them.
  vi.stubGlobal('ProgressEvent', class extends Event {});
  vi.stubGlobal('fetch', async (request: Request) => {
    const response = await answer(request);
    request.signal.throwIfAborted();
    return response;
  });
}

function load(changes: { signal?: AbortSignal; stallMs?: number } = {}) {
  const signal = changes.signal ?? new AbortController().signal;
  return loadReconstruction(URL_OF_MODEL, new GLTFLoader(), { ...changes, signal });
}

/** A server that never answers, until the request is aborted. */
function silence(request: Request): Promise<Response> {
  return new Promise((_, reject) => {
    request.signal.addEventListener('abort', () => reject(request.signal.reason as Error));
  });
}

describe('loadReconstruction', () => {
  it('gives the parts by name and frees them when disposed', async () => {
    const bytes = await tinyPalace();
    serve(() => new Response(bytes.slice()));
    const { root, dispose } = await load();
    const roof = root.getObjectByName('roof');
    if (!(roof instanceof Mesh)) throw new Error('the roof is a mesh');
    expect(roof.position.toArray()).toEqual([0, 9, 0]);
    const freed: string[] = [];
    roof.geometry.addEventListener('dispose', () => freed.push('geometry'));
    roof.material.addEventListener('dispose', () => freed.push('material'));
    dispose();
    expect(freed).toEqual(['geometry', 'material']);
  });

  it.each([
    ['a missing file', () => new Response('gone', { status: 404 })],
    ['no connection', () => Promise.reject(new TypeError('failed to fetch'))],
  ])('calls %s a network failure', async (_, answer) => {
    serve(answer);
    await expect(load()).rejects.toMatchObject({ name: 'ReconstructionError', failure: 'network' });
  });

  it.each([
    ['a page instead of a model', () => '<!doctype html>'],
    ['a torn file', async () => (await tinyPalace()).slice(0, 700)],
  ])('calls %s corrupt', async (_, body) => {
    const content = await body();
    serve(() => new Response(content));
    await expect(load()).rejects.toMatchObject({ name: 'ReconstructionError', failure: 'corrupt' });
  });

  it('gives up a download that stands still', async () => {
    serve(silence);
    const error: unknown = await load({ stallMs: 20 }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ReconstructionError);
    expect(error).toMatchObject({ failure: 'network' });
  });

  it('ends with an AbortError when aborted', async () => {
    serve(silence);
    const leaving = new AbortController();
    const loading = load({ signal: leaving.signal });
    leaving.abort();
    await expect(loading).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('loads for the second of two scenes when the first leaves at once', async () => {
    const bytes = await tinyPalace();
    let requests = 0;
    serve((request) => {
      requests += 1;
      return requests === 1 ? silence(request) : new Response(bytes.slice());
    });
    const leaving = new AbortController();
    const first = load({ signal: leaving.signal }).catch((reason: Error) => reason.name);
    leaving.abort();
    const second = await load();
    expect(await first).toBe('AbortError');
    expect(second.root.getObjectByName('terrace')).toBeDefined();
  });
});
