// Stands in for '@tensorflow/tfjs', which brings every backend and layer: mind-ar needs the core, the
// WebGL backend and eight kernels.
import * as core from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-core/dist/public/chained_ops/arg_max.js';
import '@tensorflow/tfjs-core/dist/public/chained_ops/cast.js';
import '@tensorflow/tfjs-core/dist/public/chained_ops/reshape.js';
import '@tensorflow/tfjs-core/dist/public/chained_ops/slice.js';
import '@tensorflow/tfjs-core/dist/public/chained_ops/sub.js';
import {
  GPGPUContext,
  MathBackendWebGL,
  setWebGLContext,
} from '@tensorflow/tfjs-backend-webgl/dist/base.js';
import { argMaxConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/ArgMax.js';
import { castConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Cast.js';
import { concatConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Concat.js';
import { identityConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Identity.js';
import { packConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Pack.js';
import { reshapeConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Reshape.js';
import { sliceConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Slice.js';
import { subConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Sub.js';

export * from '@tensorflow/tfjs-core';

for (const kernel of [
  argMaxConfig,
  castConfig,
  concatConfig,
  identityConfig,
  packConfig,
  reshapeConfig,
  sliceConfig,
  subConfig,
]) {
  core.registerKernel(kernel);
}

const BACKEND = 'webgl';

/** A WebGL context of our own under TensorFlow, so that it can be given back. */
export type GraphicsLease = {
  /** Called once when the browser takes the context away. */
  onLost(listener: () => void): void;
  /** Frees every texture, program and the context itself; calling it twice is harmless. */
  release(): void;
};

let current: GraphicsLease | null = null;

/** Puts TensorFlow on a new WebGL context, after releasing the one before; null where there is no WebGL. */
export function leaseGraphics(): GraphicsLease | null {
  current?.release();
  const canvas = document.createElement('canvas');
  const opened = openContext(canvas);
  if (opened === null) return null;
  const { gl, version } = opened;
  core.env().set('WEBGL_VERSION', version);
  setWebGLContext(version, gl);
  if (core.engine().registryFactory[BACKEND] !== undefined) core.removeBackend(BACKEND);
  core.registerBackend(BACKEND, () => new MathBackendWebGL(new GPGPUContext(gl)));
  current = leaseOf(canvas, gl);
  // With a factory that is not asynchronous the backend is in place when this returns.
  void core.setBackend(BACKEND);
  try {
    core.backend();
    return current;
  } catch {
    current.release();
    return null;
  }
}

function leaseOf(canvas: HTMLCanvasElement, gl: WebGLRenderingContext): GraphicsLease {
  let released = false;
  const lease: GraphicsLease = {
    onLost: (listener) => {
      canvas.addEventListener('webglcontextlost', () => released || listener(), { once: true });
    },
    release: () => {
      if (released) return;
      released = true;
      if (current === lease) current = null;
      core.removeBackend(BACKEND);
      gl.getExtension('WEBGL_lose_context')?.loseContext();
    },
  };
  return lease;
}

const CONTEXT_ATTRIBUTES: WebGLContextAttributes = {
  alpha: false,
  antialias: false,
  premultipliedAlpha: false,
  preserveDrawingBuffer: false,
  depth: false,
  stencil: false,
};

function openContext(
  canvas: HTMLCanvasElement,
): { gl: WebGLRenderingContext; version: 1 | 2 } | null {
  const second = canvas.getContext('webgl2', CONTEXT_ATTRIBUTES);
  if (second !== null) return { gl: second, version: 2 };
  const first = canvas.getContext('webgl', CONTEXT_ATTRIBUTES);
  return first === null ? null : { gl: first, version: 1 };
}
