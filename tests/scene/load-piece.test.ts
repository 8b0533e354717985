import { Mesh, Texture } from 'three';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadPiece } from '#scene/load-piece.ts';
import { ReconstructionError } from '#scene/reconstruction-error.ts';
import { createSharedTextures } from '#scene/shared-textures.ts';
import { answerFetches, silence } from '../fixtures/answer-fetches.ts';
import { editGltf, tinyPalace } from '../fixtures/tiny-palace.ts';

const URL_OF_MODEL = '/models/thai-hoa/hall-far.glb';
const URL_OF_TEXTURE = '/models/textures/trim.ktx2';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function load(changes: { signal?: AbortSignal; stallMs?: number } = {}) {
  const signal = changes.signal ?? new AbortController().signal;
  const textures = createSharedTextures({ decode: () => Promise.resolve(new Texture()) });
  return loadPiece(URL_OF_MODEL, textures, { ...changes, signal });
}

describe('loadPiece', () => {
  it('gives one mesh to a material, the parts by number, and frees them when disposed', async () => {
    const bytes = await tinyPalace();
    answerFetches(() => new Response(bytes));
    const { root, parts, dispose } = await load();
    expect(parts.map(({ id }) => id)).toEqual(['terrace', 'columns', 'roof']);
    const roof = root.getObjectByName('roof');
    if (!(roof instanceof Mesh)) throw new Error('the roof is a mesh');
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
    answerFetches(answer);
    await expect(load()).rejects.toMatchObject({ name: 'ReconstructionError', failure: 'network' });
  });

  it.each([
    ['a page instead of a model', () => '<!doctype html>'],
    ['a torn file', async () => (await tinyPalace()).slice(0, 700)],
    [
      'a model without a part table',
      async () =>
        editGltf(await tinyPalace(), ({ scenes }) =>
          scenes.forEach((scene) => delete scene.extras),
        ),
    ],
  ])('calls %s corrupt', async (_, body) => {
    const content = await body();
    answerFetches(() => new Response(content));
    await expect(load()).rejects.toMatchObject({ name: 'ReconstructionError', failure: 'corrupt' });
  });

  it.each([
    ['did not come', 'network', new Response('gone', { status: 404 })],
    ['cannot be decoded', 'corrupt', new Response('noise')],
  ])('a texture that %s is a failure of the kind %s', async (_, failure, answer) => {
    vi.spyOn(console, 'error').mockReturnValue();
    const bytes = await tinyPalace('../textures/trim.ktx2');
    answerFetches((path) => (path === URL_OF_TEXTURE ? answer : new Response(bytes)));
    const textures = createSharedTextures({ decode: () => Promise.reject(new Error('no KTX2')) });
    const signal = new AbortController().signal;
    const error: unknown = await loadPiece(URL_OF_MODEL, textures, { signal }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ name: 'ReconstructionError', failure });
    expect(textures.holds(URL_OF_TEXTURE)).toBe(false);
  });

  it('gives up a download that stands still', async () => {
    answerFetches((_, request) => silence(request));
    const error: unknown = await load({ stallMs: 20 }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ReconstructionError);
    expect(error).toMatchObject({ failure: 'network' });
  });

  it('ends with an AbortError when aborted', async () => {
    answerFetches((_, request) => silence(request));
    const leaving = new AbortController();
    const loading = load({ signal: leaving.signal });
    leaving.abort();
    await expect(loading).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('loads for the second of two scenes when the first leaves at once', async () => {
    const bytes = await tinyPalace();
    let requests = 0;
    answerFetches((_, request) => {
      requests += 1;
      return requests === 1 ? silence(request) : new Response(bytes);
    });
    const leaving = new AbortController();
    const first = load({ signal: leaving.signal }).catch((reason: Error) => reason.name);
    leaving.abort();
    const second = await load();
    expect(await first).toBe('AbortError');
    expect(second.root.getObjectByName('stone')).toBeDefined();
  });
});
