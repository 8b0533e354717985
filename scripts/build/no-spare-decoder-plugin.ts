import type { Plugin } from 'vite';

/** What three's texture loader names as its own decoder; the app points it to /decoders/basis/ instead. */
const SPARE = /^assets\/basis_transcoder-.+\.(js|wasm)$/;

/** Leaves the second copy of the texture decoder, 580 kB that nothing asks for, out of the build. */
export function noSpareDecoderPlugin(): Plugin {
  return {
    name: 'hue-hien:no-spare-decoder',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.keys(bundle)) if (SPARE.test(file)) delete bundle[file];
    },
  };
}
