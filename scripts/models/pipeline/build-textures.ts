import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliSize, sha256, textureMemory } from '../gltf/glb-facts.ts';
import type { TextureRecord } from '../manifest.ts';
import {
  materialTextures,
  TEXTURE_FORMATS,
  textureFile,
  textureRecipe,
} from '../textures/material-textures.ts';

/** All texture files with what the manifest says of them. */
export interface BuiltTextures {
  records: TextureRecord[];
  bytes: ReadonlyMap<string, Uint8Array>;
}

/** Both sizes of every texture: as published where their recipe is still the same, else painted and encoded anew. */
export async function buildTextures(
  root: string,
  before: readonly TextureRecord[],
  say: (line: string) => void,
): Promise<BuiltTextures> {
  const records: TextureRecord[] = [];
  const bytes = new Map<string, Uint8Array>();
  for (const size of ['small', 'full'] as const) {
    const standing = await publishedTextures(root, size, before);
    const made = standing ?? (await paintedTextures(root, size, say));
    for (const { record, data } of made) {
      records.push(record);
      bytes.set(record.file, data);
    }
  }
  return { records, bytes };
}

type Built = { record: TextureRecord; data: Uint8Array };

async function publishedTextures(
  root: string,
  size: 'small' | 'full',
  before: readonly TextureRecord[],
): Promise<Built[] | undefined> {
  const found: Built[] = [];
  for (const format of TEXTURE_FORMATS[size]) {
    const file = textureFile(format, size);
    const record = before.find((known) => known.file === file);
    if (record?.recipe !== (await textureRecipe(root, format))) return undefined;
    const path = join(root, 'public/models/textures', file);
    const data = await readFile(path).catch(() => undefined);
    if (!data || sha256(data) !== record.sha256) return undefined;
    found.push({ record, data });
  }
  return found;
}

async function paintedTextures(
  root: string,
  size: 'small' | 'full',
  say: (line: string) => void,
): Promise<Built[]> {
  const textures = await materialTextures(root, size, say);
  return Promise.all(
    textures.map(async (texture) => ({
      data: texture.bytes,
      record: {
        file: textureFile(texture, size),
        recipe: await textureRecipe(root, texture),
        bytes: texture.bytes.length,
        brotliBytes: brotliSize(texture.bytes),
        sha256: sha256(texture.bytes),
        memoryBytes: textureMemory([texture]),
      },
    })),
  );
}
