import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Document, NodeIO } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { weld } from '@gltf-transform/functions';

const run = promisify(execFile);

/**
 * Keep names of nodes and materials, extras and addresses of textures; 14-bit positions, 16-bit
 * texture places, KHR meshopt.
 */
const FLAGS = '-kn -km -ke -tr -vp 14 -vt 16 -vn 8 -vc 8 -cc -ce khr'.split(' ');

function gltfpackPath(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve('gltfpack/package.json')), 'cli.js');
}

/** Welds and compresses a document into the bytes of a .glb; gltfpack must come last. */
export async function pack(document: Document): Promise<Uint8Array> {
  const io = new NodeIO().registerExtensions(ALL_EXTENSIONS);
  await document.transform(weld());
  const folder = await mkdtemp(join(tmpdir(), 'hue-hien-model-'));
  try {
    // As .gltf: only its images can have addresses, which gltfpack then keeps.
    const [input, output] = [join(folder, 'models/in.gltf'), join(folder, 'out.glb')];
    await mkdir(join(folder, 'models'));
    await mkdir(join(folder, 'textures'));
    await io.write(input, document);
    await run(process.execPath, [gltfpackPath(), '-i', input, '-o', output, ...FLAGS]);
    return new Uint8Array(await readFile(output));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
