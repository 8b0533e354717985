import { Group, type Texture, type WebGLRenderer } from 'three';
import { KTX2Loader } from 'three/addons/loaders/KTX2Loader.js';
import type { LayerFile } from '#domain/model-levels.ts';
import { publicAddress } from '#domain/public-address.ts';
import { Lending } from './lending.ts';
import { loadPiece, type LoadPieceOptions, type Piece } from './load-piece.ts';
import { type ModelExtent, modelExtent } from './model-extent.ts';
import { createPartLook, type PartLook } from './part-look.ts';
import { ReconstructionError } from './reconstruction-error.ts';
import { createSharedTextures } from './shared-textures.ts';
import { untilAborted } from './until-aborted.ts';

/** What stands in a layer, in the site's frame: metres, +y up, main front towards +z. */
export type Reconstruction = {
  readonly root: Group;
  readonly extent: ModelExtent;
  readonly look: PartLook;
  /** Frees what nothing else shows: geometries, materials, textures. */
  dispose: () => void;
};

export type LoadReconstructionOptions = {
  signal: AbortSignal;
  /** 0 to 1 of the bytes. */
  onProgress?: ((fraction: number) => void) | undefined;
};

export type ReconstructionLoader = {
  /** Rejects with a ReconstructionError, or an AbortError when aborted. */
  load: (
    files: readonly LayerFile[],
    options: LoadReconstructionOptions,
  ) => Promise<Reconstruction>;
  /** Whether a file is on the screen, so that showing it in another layer costs nothing. */
  holds: (url: string) => boolean;
  /** Ends the texture workers; loads under way must be aborted by their own signals. */
  dispose: () => void;
};

/** Loads compressed models for one renderer, whose texture formats decide what the textures become. */
export function createReconstructionLoader(renderer: WebGLRenderer): ReconstructionLoader {
  const basis = new KTX2Loader()
    .setTranscoderPath(publicAddress('/decoders/basis/'))
    .detectSupport(renderer);
  const decoder = () =>
    // The decoder comes in beside the model; without it no texture can be read.
    basis.init().catch((cause: unknown) => {
      throw new ReconstructionError('network', 'the texture decoder did not arrive', { cause });
    });
  const decode = (bytes: ArrayBuffer) =>
    new Promise<Texture>((resolve, reject) => basis.parse(bytes, resolve, reject));
  return createLayerLoader({ decode, decoder, dispose: () => basis.dispose() });
}

export type LayerLoaderParts = Pick<LoadPieceOptions, 'stallMs' | 'limitMs'> & {
  decode: (bytes: ArrayBuffer) => Promise<Texture>;
  /** Brings in what decodes textures. */
  decoder: () => Promise<unknown>;
  dispose: () => void;
};

/** Joins pieces to layers; what several layers or levels share is loaded once. */
export function createLayerLoader({
  decode,
  decoder,
  dispose,
  ...limits
}: LayerLoaderParts): ReconstructionLoader {
  const loaded = new Map<string, number>();
  const watchers = new Set<() => void>();
  const count = (url: string, bytes: number) => {
    loaded.set(url, bytes);
    for (const watch of watchers) watch();
  };
  const textures = createSharedTextures({ decode, onBytes: count, stallMs: limits.stallMs });
  const pieces = new Lending<Piece>(
    (url, signal) =>
      loadPiece(url, textures, { ...limits, signal, onBytes: (bytes) => count(url, bytes) }),
    (piece) => piece.dispose(),
  );

  async function load(
    files: readonly LayerFile[],
    { signal, onProgress }: LoadReconstructionOptions,
  ): Promise<Reconstruction> {
    signal.throwIfAborted();
    const sizes = new Map(files.flatMap((file) => [file, ...file.textures]).map(sizeOf));
    const watch = () => onProgress?.(share(sizes, loaded));
    watchers.add(watch);
    // The models would ask for their textures themselves, but only once they have arrived.
    const worn = new Set(files.flatMap((file) => file.textures.map(({ url }) => url)));
    const early = [...worn].map((url) => textures.lend(url));
    const lent = files.map(({ url }) => pieces.lend(url));
    const letGo = () => lent.forEach(({ giveBack }) => giveBack());
    try {
      // The pieces tell of every failure; none of the others may count as unhandled.
      for (const { value } of early) value.catch(() => {});
      const ready = Promise.all([Promise.all(lent.map(({ value }) => value)), decoder()]);
      const [found] = await untilAborted(ready, signal);
      return standTogether(files, found, letGo);
    } catch (error) {
      letGo();
      throw error;
    } finally {
      watchers.delete(watch);
      // The pieces hold their own by now.
      early.forEach(({ giveBack }) => giveBack());
    }
  }

  return { load, holds: (url) => pieces.holds(url), dispose };
}

function sizeOf({ url, bytes }: { url: string; bytes: number }) {
  return [url, bytes] as const;
}

function share(sizes: ReadonlyMap<string, number>, loaded: ReadonlyMap<string, number>): number {
  let done = 0;
  let all = 0;
  for (const [url, bytes] of sizes) {
    done += Math.min(bytes, loaded.get(url) ?? 0);
    all += bytes;
  }
  return all === 0 ? 1 : done / all;
}

/** Copies of the pieces, each in its place: what they are made of is shared, how they look is not. */
function standTogether(
  files: readonly LayerFile[],
  pieces: readonly Piece[],
  letGo: () => void,
): Reconstruction {
  const root = new Group();
  const placed = pieces.map(({ root: own, parts }, index) => {
    const copy = own.clone();
    const at = new Group().add(copy);
    at.position.set(...(files[index]?.offset ?? [0, 0, 0]));
    root.add(at);
    return { root: copy, parts: parts.map(({ id }) => id) };
  });
  // Nothing moves within a layer: only the whole of it is placed anew in a frame.
  root.traverse((node) => {
    node.updateMatrix();
    node.matrixAutoUpdate = false;
  });
  const look = createPartLook(placed, root);
  return {
    root,
    extent: modelExtent(root),
    look,
    dispose: () => {
      look.dispose();
      letGo();
    },
  };
}
