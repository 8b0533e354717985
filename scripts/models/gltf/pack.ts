import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Document, NodeIO } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { dedup, weld } from '@gltf-transform/functions';

const run = promisify(execFile);

/** Keep names of nodes and materials; 14-bit positions, 16-bit texture places, KHR meshopt. */
const FLAGS = ['-kn', '-km', '-vp', '14', '-vt', '16', '-vn', '8', '-cc', '-ce', 'khr'];

function gltfpackPath(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve('gltfpack/package.json')), 'cli.js');
}

/** Welds and compresses a document into the bytes of a .glb; gltfpack must come last. */
export async function pack(document: Document): Promise<Uint8Array> {
  const io = new NodeIO().registerExtensions(ALL_EXTENSIONS);
  await document.transform(dedup(), weld());
  const folder = await mkdtemp(join(tmpdir(), 'hue-hien-model-'));
  try {
    const [input, output] = [join(folder, 'in.glb'), join(folder, 'out.glb')];
    await io.write(input, document);
    await run(process.execPath, [gltfpackPath(), '-i', input, '-o', output, ...FLAGS]);
    return new Uint8Array(await readFile(output));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
