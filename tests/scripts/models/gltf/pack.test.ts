import { parse } from '@loaders.gl/core';
import { GLTFLoader, postProcessGLTF } from '@loaders.gl/gltf';
import { beforeAll, describe, expect, test } from 'vitest';
import { glbChunks } from '../../../../scripts/models/gltf/glb-chunks.ts';
import { finishGlb } from '../../../../scripts/models/gltf/finish-glb.ts';
import { countGlb, sha256, validationErrors } from '../../../../scripts/models/gltf/glb-facts.ts';
import { pack } from '../../../../scripts/models/gltf/pack.ts';
import { readModel, type ReadPrimitive } from '../../../../scripts/models/gltf/read-model.ts';
import { toDocument } from '../../../../scripts/models/gltf/to-document.ts';
import { addressedTextures } from '../../../../scripts/models/textures/material-textures.ts';
import { slabWithPosts } from '../small-piece.ts';

const ids = ['posts', 'slab'];
const words = { vi: 'v', en: 'e' };
const parts = ids.map((id) => ({
  id,
  name: words,
  evidence: 'B' as const,
  basis: words,
  sources: ['th1'],
}));

async function build(): Promise<Uint8Array> {
  const meshes = slabWithPosts('mid').list();
  const packed = await pack(toDocument('small', meshes, addressedTextures('full'), ids));
  return finishGlb(packed, { site: 'small', piece: 'whole', title: words, parts });
}

let bytes: Uint8Array = new Uint8Array();
let primitives: ReadPrimitive[] = [];
beforeAll(async () => {
  bytes = await build();
  primitives = await readModel(bytes);
});

describe('a finished file', () => {
  test('is the same, byte for byte, when it is built again', async () => {
    expect(sha256(await build())).toBe(sha256(bytes));
  });

  test('has one draw call to a material and asks for its textures by address', () => {
    const { triangles, drawCalls, textures } = countGlb(bytes);
    expect({ triangles, drawCalls }).toEqual({ triangles: 36, drawCalls: 2 });
    expect(textures).toContain('../textures/trim-colour.ktx2');
    expect(textures.some((address) => address.includes('roof'))).toBe(false);
  });

  test('keeps every vertex in its part', () => {
    const [stone, trim] = primitives;
    expect(stone?.material).toBe('stone');
    expect(new Set(stone?.parts)).toEqual(new Set([1]));
    expect(new Set(trim?.parts)).toEqual(new Set([0]));
  });

  test('keeps places within a millimetre', () => {
    const heights = primitives.map(({ positions }) => positions.filter((_, i) => i % 3 === 1));
    expect(Math.max(...(heights[0] ?? []))).toBeCloseTo(1, 3);
    expect(Math.min(...(heights[1] ?? []))).toBeCloseTo(0.98, 3);
    expect(Math.max(...(heights[1] ?? []))).toBeCloseTo(3, 3);
  });

  test('carries the part table and the description', () => {
    const json = glbChunks(bytes).json as {
      scenes: [{ extras: { parts: { id: string }[] } }];
      extensions: { KHR_xmp_json_ld: { packets: [Record<string, unknown>] } };
      extensionsUsed: string[];
    };
    expect(json.scenes[0].extras.parts).toEqual(parts);
    expect(json.extensionsUsed).toContain('KHR_xmp_json_ld');
    expect(json.extensions.KHR_xmp_json_ld.packets[0]['dc:source']).toEqual({ 'rdf:Bag': ['th1'] });
  });

  test('has no validator error', async () => {
    expect(await validationErrors(bytes, () => new Uint8Array())).toEqual([]);
  });

  test('reads the same in loaders.gl, which has a decoder and a parser of its own', async () => {
    const buffer = bytes.slice().buffer;
    const read = postProcessGLTF(await parse(buffer, GLTFLoader, { gltf: { loadImages: false } }));
    const corners = read.meshes.flatMap((mesh) =>
      mesh.primitives.map((primitive) => [
        (primitive.attributes['POSITION']?.value.length ?? 0) / 3,
        primitive.indices?.value.length,
      ]),
    );
    // Positions are padded to four components.
    expect(corners.map(([, indices]) => indices)).toEqual(
      primitives.map(({ indices }) => indices.length),
    );
  });
});
