import type { Object3D } from 'three';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';
import { type GLTF, GLTFLoader, type GLTFParser } from 'three/addons/loaders/GLTFLoader.js';
import { readPartTable } from '#domain/part-table.ts';
import type { ReconstructionPart } from '#domain/reconstruction.ts';
import { download } from './download.ts';
import { createModelDisposer } from './model-disposer.ts';
import { ReconstructionError } from './reconstruction-error.ts';
import { type SharedTextures, TextureLease } from './shared-textures.ts';
import { untilAborted } from './until-aborted.ts';

/** One model file: a part of what stands in a layer, in its own frame, metres, +y up, front towards +z. */
export type Piece = {
  readonly root: Object3D;
  /** By the number that the vertices carry. */
  readonly parts: readonly ReconstructionPart[];
  /** Frees geometries and materials, and lets the textures go. */
  dispose: () => void;
};

export type LoadPieceOptions = {
  signal: AbortSignal;
  onBytes?: ((loaded: number) => void) | undefined;
  stallMs?: number | undefined;
  /** Download and decoding together, milliseconds. */
  limitMs?: number | undefined;
};

export const PIECE_LIMIT_MS = 90_000;

/** Loads one model file; rejects with a ReconstructionError, or an AbortError when aborted. */
export async function loadPiece(
  url: string,
  textures: SharedTextures,
  { signal, onBytes, stallMs, limitMs = PIECE_LIMIT_MS }: LoadPieceOptions,
): Promise<Piece> {
  signal.throwIfAborted();
  const bound = new AbortController();
  const giveUp = () => bound.abort(new ReconstructionError('network', `${url} took too long`));
  const cancel = () => bound.abort(signal.reason);
  const limit = setTimeout(giveUp, limitMs);
  signal.addEventListener('abort', cancel);
  try {
    const bytes = await download(url, { signal: bound.signal, onBytes, stallMs });
    return await parse(url, bytes, textures, bound.signal);
  } finally {
    clearTimeout(limit);
    signal.removeEventListener('abort', cancel);
  }
}

async function parse(
  url: string,
  bytes: ArrayBuffer,
  textures: SharedTextures,
  signal: AbortSignal,
): Promise<Piece> {
  const lease = new TextureLease(textures);
  const models = new GLTFLoader()
    .setMeshoptDecoder(MeshoptDecoder)
    .register((parser) => compressedTextures(parser, lease));
  const start = performance.now();
  const parsed = models.parseAsync(bytes, url.slice(0, url.lastIndexOf('/') + 1));
  const free = (gltf: GLTF) => {
    createModelDisposer(gltf.scene)();
    lease.release();
  };
  try {
    const gltf = await untilAborted(parsed, signal);
    await requireTextures(gltf);
    const parts = readPartTable(gltf.scene.userData);
    const dispose = createModelDisposer(gltf.scene);
    // In the browser's own list of timings, for developers.
    performance.measure(`model ${url}`, { start });
    return {
      root: gltf.scene,
      parts,
      dispose: () => {
        dispose();
        lease.release();
      },
    };
  } catch (cause) {
    // Whatever comes out of it later is nobody's any more.
    void parsed.then(free).catch(() => lease.release());
    signal.throwIfAborted();
    if (lease.failure instanceof ReconstructionError) throw lease.failure;
    throw new ReconstructionError('corrupt', `${url} cannot be read`, { cause });
  }
}

const BASIS = 'KHR_texture_basisu';

/** Takes the place of three's own reading of compressed textures, which would fetch each of them for each model. */
function compressedTextures(parser: GLTFParser, lease: TextureLease) {
  return {
    name: BASIS,
    loadTexture: (index: number) => {
      const source = basisSource(parser.json as GltfTextures, index);
      return source === null ? null : parser.loadTextureImage(index, source, lease);
    },
  };
}

type GltfTextures = {
  textures?: readonly { extensions?: Readonly<Record<string, { source?: number }>> }[];
};

function basisSource({ textures }: GltfTextures, index: number): number | null {
  return textures?.[index]?.extensions?.[BASIS]?.source ?? null;
}

/** three logs a texture that it cannot decode and goes on without; a building without its skin is a corrupt file. */
async function requireTextures(gltf: GLTF): Promise<void> {
  const textures: unknown[] = await gltf.parser.getDependencies('texture');
  if (textures.some((texture) => texture === null)) throw new Error('a texture cannot be decoded');
}
