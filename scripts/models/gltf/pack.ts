import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Document, getBounds, NodeIO } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { weld } from '@gltf-transform/functions';

const run = promisify(execFile);

/**
 * Keep names of nodes and materials, and extras; 14-bit positions, 16-bit
 * texture places, KHR meshopt.
 */
const FLAGS = '-kn -km -ke -vt 16 -vn 8 -vc 8 -cc -ce khr'.split(' ');

function gltfpackPath(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve('gltfpack/package.json')), 'cli.js');
}

/** Coarsest step of a position, metres: half the gap at which faces would flicker. */
const STEP = 0.002;

/** Bits that hold positions to the step over the longest side of a model. */
function positionBits(document: Document): number {
  const { min, max } = getBounds(document.getRoot().listScenes()[0] ?? document.createScene());
  const longest = Math.max(...max.map((value, i) => value - (min[i] ?? value)));
  return Math.min(16, Math.max(12, Math.ceil(Math.log2(longest / STEP))));
}

/** Welds and compresses a document whose textures lie beside it; gltfpack must come last. */
export async function pack(document: Document): Promise<Uint8Array> {
  await document.transform(weld());
  // As .gltf: only its images can have addresses, which gltfpack then keeps.
  return compress(document, 'models/in.gltf', ['-tr']);
}

/** Compresses a document with its textures into the bytes of a .glb. */
export async function packEmbedded(document: Document): Promise<Uint8Array> {
  return compress(document, 'models/in.glb', []);
}

async function compress(document: Document, name: string, more: string[]): Promise<Uint8Array> {
  const io = new NodeIO().registerExtensions(ALL_EXTENSIONS);
  const folder = await mkdtemp(join(tmpdir(), 'hue-hien-model-'));
  try {
    await mkdir(join(folder, 'models'));
    await mkdir(join(folder, 'textures'));
    const [input, output] = [join(folder, name), join(folder, 'out.glb')];
    await io.write(input, document);
    const bits = ['-vp', String(positionBits(document))];
    await run(process.execPath, [
      gltfpackPath(),
      '-i',
      input,
      '-o',
      output,
      ...FLAGS,
      ...bits,
      ...more,
    ]);
    return new Uint8Array(await readFile(output));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
