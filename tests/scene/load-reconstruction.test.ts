import {
  type BufferGeometry,
  Mesh,
  type MeshStandardMaterial,
  type Object3D,
  Texture,
} from 'three';
import { afterEach, expect, it, vi } from 'vitest';
import type { LayerFile } from '#domain/model-levels.ts';
import { createLayerLoader } from '#scene/load-reconstruction.ts';
import { answerFetches } from '../fixtures/answer-fetches.ts';
import { tinyPalace } from '../fixtures/tiny-palace.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const TRIM = { url: '/models/textures/trim.ktx2', bytes: 10 };
const hall = (offset: LayerFile['offset'] = [0, 0, 0]): LayerFile => ({
  url: '/models/thai-hoa/hall-far.glb',
  bytes: 1,
  offset,
  textures: [TRIM],
});
const COURT: LayerFile = { ...hall(), url: '/models/thai-hoa/court-far.glb' };

/** A loader whose files are there, which says what was fetched, decoded and freed. */
async function loader(answer?: (path: string) => Response | null) {
  const bytes = await tinyPalace('../textures/trim.ktx2');
  const asked = answerFetches(
    (path) =>
      answer?.(path) ?? new Response(path === TRIM.url ? new Uint8Array(TRIM.bytes) : bytes),
  );
  const decoded: Texture[] = [];
  const made = createLayerLoader({
    decode: () => {
      const texture = new Texture();
      texture.needsUpdate = true;
      decoded.push(texture);
      return Promise.resolve(texture);
    },
    decoder: () => Promise.resolve(),
    dispose: () => {},
  });
  const load = (files: readonly LayerFile[], onProgress?: (share: number) => void) =>
    made.load(files, { signal: new AbortController().signal, onProgress });
  return { ...made, load, asked, decoded };
}

function meshes(root: Object3D): Mesh<BufferGeometry, MeshStandardMaterial>[] {
  const found: Mesh<BufferGeometry, MeshStandardMaterial>[] = [];
  root.traverse((node) => node instanceof Mesh && found.push(node));
  return found;
}

it('stands the pieces together, each in its place', async () => {
  const { load } = await loader();
  const { root, extent } = await load([hall([0, 0, -45]), COURT]);
  expect(root.children.map(({ position }) => position.toArray())).toEqual([
    [0, 0, -45],
    [0, 0, 0],
  ]);
  expect(extent).toEqual({
    x: 0,
    z: -22.5,
    widthMetres: 44,
    depthMetres: 75,
    lowestMetres: 0,
    heightMetres: 12,
    isRound: false,
  });
});

it('fetches, decodes and uploads a texture once for all pieces and layers that wear it', async () => {
  const { load, asked, decoded } = await loader();
  const before = await load([hall(), COURT]);
  const after = await load([hall([0, 0, -45])]);
  expect(asked.toSorted()).toEqual([TRIM.url, COURT.url, hall().url]);
  expect(decoded).toHaveLength(1);
  const worn = [before, after].flatMap(({ root }) =>
    meshes(root).map(({ material }) => material.map),
  );
  expect(worn).toHaveLength(9);
  for (const map of worn) expect(map?.source).toBe(decoded[0]?.source);
  // A higher version would be uploaded again.
  expect(decoded[0]?.source.version).toBe(1);
});

it('frees what nothing shows any more, and fetches it anew when it is wanted again', async () => {
  const { load, holds, asked, decoded } = await loader();
  let freed = 0;
  const first = await load([hall()]);
  decoded[0]?.addEventListener('dispose', () => (freed += 1));
  const second = await load([hall([0, 0, -45])]);
  first.dispose();
  expect([holds(hall().url), freed]).toEqual([true, 0]);
  second.dispose();
  await vi.waitFor(() => expect(freed).toBe(1));
  expect(holds(hall().url)).toBe(false);
  await load([hall()]);
  expect(asked).toHaveLength(4);
});

it('tells how much of all files has come', async () => {
  const told: number[] = [];
  const { load } = await loader();
  await load([hall()], (share) => told.push(share));
  expect(told.at(-1)).toBe(1);
  expect(told.toSorted((a, b) => a - b)).toEqual(told);
});

it('gives looks of their own to two layers that share a piece', async () => {
  const { load } = await loader();
  const [one, two] = [await load([hall()]), await load([hall()])];
  const [a, b] = [one, two].map(({ root }) => meshes(root)[0]);
  expect(a?.geometry).toBe(b?.geometry);
  expect(a?.material).not.toBe(b?.material);
});

it('a piece that fails ends the layer, and leaves nothing behind', async () => {
  const { load, holds } = await loader((path) =>
    path === COURT.url ? new Response('gone', { status: 404 }) : null,
  );
  await expect(load([hall(), COURT])).rejects.toMatchObject({ failure: 'network' });
  expect(holds(hall().url)).toBe(false);
});
