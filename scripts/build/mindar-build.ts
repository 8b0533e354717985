import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const TENSORFLOW = fileURLToPath(
  new URL('../../src/adapters/tracking/tensorflow.ts', import.meta.url),
);

/** What mind-ar and the trimmed TensorFlow import; Vite's development server must know them before the first page. */
const PREBUNDLED = [
  '@tensorflow/tfjs-core',
  '@tensorflow/tfjs-core/dist/public/chained_ops/arg_max.js',
  '@tensorflow/tfjs-core/dist/public/chained_ops/cast.js',
  '@tensorflow/tfjs-core/dist/public/chained_ops/reshape.js',
  '@tensorflow/tfjs-core/dist/public/chained_ops/slice.js',
  '@tensorflow/tfjs-core/dist/public/chained_ops/sub.js',
  '@tensorflow/tfjs-backend-webgl/dist/base.js',
  ...['ArgMax', 'Cast', 'Concat', 'Identity', 'Pack', 'Reshape', 'Slice', 'Sub'].map(
    (kernel) => `@tensorflow/tfjs-backend-webgl/dist/kernels/${kernel}.js`,
  ),
  'mind-ar > ml-matrix',
  'mind-ar > svd-js',
  'mind-ar > tinyqueue',
  'mind-ar > @msgpack/msgpack',
];

/**
 * Builds mind-ar from its sources on the few parts of TensorFlow that it uses: a third of the bytes
 * of its own bundle, and no copy of three.
 */
export function mindarBuild(): Plugin {
  return {
    name: 'mindar-build',
    config: () => ({
      resolve: {
        alias: [
          { find: /^@tensorflow\/tfjs$/, replacement: TENSORFLOW },
          {
            find: /^@tensorflow\/tfjs-backend-webgl$/,
            replacement: '@tensorflow/tfjs-backend-webgl/dist/base.js',
          },
        ],
      },
      // Its workers are asked for with `?worker&inline`, which pre-bundling does not understand.
      optimizeDeps: { exclude: ['mind-ar'], include: PREBUNDLED },
      worker: { format: 'es' },
    }),
  };
}
