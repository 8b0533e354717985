import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, NodeIO } from '@gltf-transform/core';
import sharp from 'sharp';

/** A new empty folder. */
export function emptyFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'hue-hien-dropped-'));
}

export interface Dropped {
  /** Names of the nodes; each is a wavy plate of its own. */
  nodes: readonly string[];
  /** Squares along each side of a plate. */
  squares: number;
  /** Sides of the one texture, pixels; none for no texture. */
  texture?: number;
  /** Changes the positions of the first plate. */
  spoil?: (positions: Float32Array) => void;
}

/** A document as a person might export it from a modelling program. */
export async function droppedDocument({
  nodes,
  squares,
  texture,
  spoil,
}: Dropped): Promise<Document> {
  const document = new Document();
  const buffer = document.createBuffer();
  const scene = document.createScene('dropped');
  const material = document.createMaterial('painted');
  if (texture !== undefined) {
    const create = { width: texture, height: texture, channels: 3 as const, background: '#a33' };
    const png = await sharp({ create }).png().toBuffer();
    material.setBaseColorTexture(
      document.createTexture('paint').setImage(png).setMimeType('image/png'),
    );
  }
  nodes.forEach((name, k) => {
    const side = squares + 1;
    const positions = new Float32Array(side * side * 3);
    const uvs = new Float32Array(side * side * 2);
    for (let i = 0; i < side * side; i++) {
      const [u, v] = [(i % side) / squares, Math.floor(i / side) / squares];
      positions.set([u * 4 + k * 5, 0.02 * Math.sin(u * 9) * Math.cos(v * 7), v * 4], i * 3);
      uvs.set([u, v], i * 2);
    }
    if (k === 0) spoil?.(positions);
    const indices: number[] = [];
    for (let y = 0; y < squares; y++) {
      for (let x = 0; x < squares; x++) {
        const a = y * side + x;
        indices.push(a, a + side, a + 1, a + 1, a + side, a + side + 1);
      }
    }
    const accessor = (type: 'VEC3' | 'VEC2' | 'SCALAR', array: Float32Array | Uint32Array) =>
      document
        .createAccessor()
        .setType(type)
        .setArray(array as Float32Array<ArrayBuffer>)
        .setBuffer(buffer);
    const primitive = document
      .createPrimitive()
      .setAttribute('POSITION', accessor('VEC3', positions))
      .setAttribute('TEXCOORD_0', accessor('VEC2', uvs))
      .setIndices(accessor('SCALAR', Uint32Array.from(indices)))
      .setMaterial(material);
    scene.addChild(
      document.createNode(name).setMesh(document.createMesh(name).addPrimitive(primitive)),
    );
  });
  return document;
}

/** The bytes of a dropped-in .glb. */
export async function droppedGlb(dropped: Dropped): Promise<Uint8Array> {
  return new NodeIO().writeBinary(await droppedDocument(dropped));
}

/** What must lie beside a model with these parts. */
export function sidecarFor(...ids: string[]): string {
  const words = { vi: 'a', en: 'b' };
  return JSON.stringify({
    title: words,
    credit: 'An office',
    licence: 'CC BY 4.0',
    parts: ids.map((id) => ({ id, name: words, evidence: 'D', basis: words, sources: ['key'] })),
    sources: [{ key: 'key', title: 't', address: null, kind: 'article', readOn: '2026-01-31' }],
  });
}

/** Drops a model and what lies beside it into a folder, and returns the model's path. */
export async function drop(
  folder: string,
  name: string,
  bytes: Uint8Array,
  beside?: string,
): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${name}.glb`);
  await writeFile(path, bytes);
  if (beside !== undefined) await writeFile(join(folder, `${name}.json`), beside);
  return path;
}
