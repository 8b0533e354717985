import { FileLoader, type Object3D, type WebGLRenderer } from 'three';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';
import { type GLTF, GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { KTX2Loader } from 'three/addons/loaders/KTX2Loader.js';
import { createModelDisposer } from './model-disposer.ts';
import { type ModelExtent, modelExtent } from './model-extent.ts';
import { ReconstructionError } from './reconstruction-error.ts';

/** A model in its own frame: metres, +y up, front towards +z. */
export type Reconstruction = {
  readonly root: Object3D;
  readonly extent: ModelExtent;
  /** Frees geometries, materials and textures. */
  dispose: () => void;
};

export type LoadReconstructionOptions = {
  signal: AbortSignal;
  /** 0 to 1 of the bytes; called only where the server tells the length. */
  onProgress?: ((fraction: number) => void) | undefined;
  /** A download that stands still for so long has failed, milliseconds. */
  stallMs?: number;
  /** Download and decoding together, milliseconds. */
  limitMs?: number;
};

export const LOAD_RECONSTRUCTION_DEFAULTS = { stallMs: 12_000, limitMs: 90_000 };

export type ReconstructionLoader = {
  /** Rejects with a ReconstructionError, or an AbortError when aborted. */
  load: (url: string, options: LoadReconstructionOptions) => Promise<Reconstruction>;
  /** Ends the texture workers; loads under way must be aborted by their own signals. */
  dispose: () => void;
};

/** Loads compressed models for one renderer, whose texture formats decide what the textures become. */
export function createReconstructionLoader(renderer: WebGLRenderer): ReconstructionLoader {
  const textures = new KTX2Loader().setTranscoderPath('/decoders/basis/').detectSupport(renderer);
  const models = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder).setKTX2Loader(textures);
  return {
    load: (url, options) => {
      // The decoder comes in beside the model; without it no texture can be read.
      const decoder = textures.init().catch((cause: unknown) => {
        throw new ReconstructionError('network', 'the texture decoder did not arrive', { cause });
      });
      return Promise.all([loadReconstruction(url, models, options), decoder]).then(
        ([loaded]) => loaded,
      );
    },
    dispose: () => textures.dispose(),
  };
}

/** Loads one model with a loader that has its decoders; errors as in ReconstructionLoader. */
export async function loadReconstruction(
  url: string,
  models: GLTFLoader,
  { signal, onProgress, ...limits }: LoadReconstructionOptions,
): Promise<Reconstruction> {
  const { stallMs, limitMs } = { ...LOAD_RECONSTRUCTION_DEFAULTS, ...limits };
  signal.throwIfAborted();
  const bound = new AbortController();
  const giveUp = () => bound.abort(new ReconstructionError('network', `${url} took too long`));
  const cancel = () => bound.abort(signal.reason);
  const limit = setTimeout(giveUp, limitMs);
  let stall = setTimeout(giveUp, stallMs);
  signal.addEventListener('abort', cancel);
  try {
    const bytes = await download(url, bound.signal, (event) => {
      clearTimeout(stall);
      stall = setTimeout(giveUp, stallMs);
      // A compressed transfer counts unpacked bytes against the packed length.
      if (event.lengthComputable) onProgress?.(Math.min(1, event.loaded / event.total));
    });
    clearTimeout(stall);
    const gltf = await parse(url, bytes, models, bound.signal);
    const root = gltf.scene;
    return { root, extent: modelExtent(root), dispose: createModelDisposer(root) };
  } finally {
    clearTimeout(stall);
    clearTimeout(limit);
    signal.removeEventListener('abort', cancel);
  }
}

async function download(
  url: string,
  signal: AbortSignal,
  onProgress: (event: ProgressEvent) => void,
): Promise<ArrayBuffer> {
  const file = new FileLoader().setResponseType('arraybuffer');
  const abort = () => file.abort();
  signal.addEventListener('abort', abort);
  try {
    const bytes = await file.loadAsync(url, onProgress);
    if (bytes instanceof ArrayBuffer) return bytes;
    throw new TypeError('the loader gave no bytes');
  } catch (cause) {
    signal.throwIfAborted();
    // three joins equal requests: the abort of a scene that has just left ends ours as well.
    if (isAbort(cause)) return await download(url, signal, onProgress);
    throw new ReconstructionError('network', `${url} did not arrive`, { cause });
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

async function parse(
  url: string,
  bytes: ArrayBuffer,
  models: GLTFLoader,
  signal: AbortSignal,
): Promise<GLTF> {
  const parsed = models.parseAsync(bytes, '');
  try {
    const gltf = await untilAborted(parsed, signal);
    await requireTextures(gltf);
    return gltf;
  } catch (cause) {
    // Whatever comes out of it later is nobody's any more.
    void parsed.then((gltf) => createModelDisposer(gltf.scene)()).catch(() => {});
    signal.throwIfAborted();
    throw new ReconstructionError('corrupt', `${url} cannot be read`, { cause });
  }
}

/** three logs a texture that it cannot decode and goes on without; a building without its skin is a corrupt file. */
async function requireTextures(gltf: GLTF): Promise<void> {
  const textures: unknown[] = await gltf.parser.getDependencies('texture');
  if (textures.some((texture) => texture === null)) throw new Error('a texture cannot be decoded');
}

async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  let stop = () => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason as Error);
    signal.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
