import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { afterWrite } from './after-write.ts';
import { hashInputs, INPUTS_HASH_FILE } from './build-inputs.ts';

/** Leaves in a finished build the hash of what it was made from; it must be the last plugin. */
export function inputsHashPlugin(): Plugin {
  let root = '';
  let folder = '';
  let hash = '';
  return {
    name: 'hue-hien:inputs-hash',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root;
      folder = join(root, config.build.outDir);
    },
    buildStart() {
      // Taken before the work: a file saved while it runs makes the build stale, as it should.
      hash = hashInputs(root);
    },
    ...afterWrite(() => {
      const file = join(folder, INPUTS_HASH_FILE);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, hash);
    }, 'post'),
  };
}
