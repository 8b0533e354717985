import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PartMesh } from '../kit/part-set.ts';
import { recipeHash } from './recipe.ts';
import { writeWhole } from './write-whole.ts';

const MODELS = fileURLToPath(new URL('..', import.meta.url));

/** Hash of finished geometry and of the code that shades and compresses it; words and comments do not count. */
export async function geometryKey(
  meshes: readonly PartMesh[],
  occluders: readonly PartMesh['mesh'][],
  ...more: readonly string[]
): Promise<string> {
  const code = await recipeHash(
    ['light/shade-piece.ts', 'gltf/to-document.ts', 'gltf/pack.ts'].map((file) =>
      join(MODELS, file),
    ),
    ...more,
  );
  const hash = createHash('sha256').update(code);
  const add = ({ positions, normals, uvs, tints, indices }: PartMesh['mesh']): void => {
    for (const list of [positions, normals, uvs, tints, indices])
      hash.update(`${list.length}`).update(new Uint8Array(Float64Array.from(list).buffer));
  };
  for (const { part, material, mesh } of meshes) {
    hash.update(`${part} ${material}`);
    add(mesh);
  }
  for (const mesh of occluders) add(mesh);
  return hash.digest('hex');
}

/** The bytes kept under this key, or makes and keeps them. */
export async function packedOnce(
  root: string,
  key: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const path = join(root, '.cache/models/packed', `${key}.glb`);
  const known = await readFile(path).catch(() => undefined);
  if (known) return new Uint8Array(known);
  const bytes = await make();
  await mkdir(dirname(path), { recursive: true });
  await writeWhole(path, bytes);
  return bytes;
}
