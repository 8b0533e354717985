import { type Accessor, Document, type Material, type Primitive } from '@gltf-transform/core';
import { KHRTextureBasisu, KHRTextureTransform } from '@gltf-transform/extensions';
import type { MeshBuilder } from '../kit/mesh.ts';
import type { MaterialName, PartMesh, PartName } from '../kit/part-set.ts';
import { at } from '../kit/vector.ts';
import type { MapName } from '../textures/material-textures.ts';

export interface DocumentTexture {
  material: MaterialName;
  map: MapName;
  bytes: Uint8Array;
}

/** Span of a material's texture coordinates: left, top, right, bottom. */
type UvSpan = [number, number, number, number];

/** Tints run a little over 1; this share of the byte range stands for 1. */
const TINT_UNIT = 232;

/** Turns a building's meshes and KTX2 textures into a glTF document, one node to a part. */
export function toDocument(
  name: string,
  meshes: readonly PartMesh[],
  textures: readonly DocumentTexture[],
): Document {
  const document = new Document();
  document.getRoot().getAsset().generator = 'Huế Hiện model builder';
  document.createExtension(KHRTextureBasisu).setRequired(true);
  const buffer = document.createBuffer();
  const scene = document.createScene(name);
  document.getRoot().setDefaultScene(scene);
  const spans = uvSpans(meshes);
  const materials = new Map<MaterialName, Material>();
  for (const material of new Set(meshes.map((mesh) => mesh.material))) {
    const own = textures.filter((texture) => texture.material === material);
    materials.set(material, makeMaterial(document, material, own, spanOf(spans, material)));
  }
  const parts = new Map<PartName, Primitive[]>();
  for (const { part, material, mesh } of meshes) {
    const primitive = makePrimitive(document, mesh, spanOf(spans, material)).setMaterial(
      materials.get(material) ?? null,
    );
    for (const accessor of [...primitive.listAttributes(), primitive.getIndices()]) {
      accessor?.setBuffer(buffer);
    }
    parts.set(part, [...(parts.get(part) ?? []), primitive]);
  }
  for (const [part, primitives] of parts) {
    const mesh = document.createMesh(part);
    for (const primitive of primitives) mesh.addPrimitive(primitive);
    scene.addChild(document.createNode(part).setMesh(mesh));
  }
  return document;
}

function uvSpans(meshes: readonly PartMesh[]): Map<MaterialName, UvSpan> {
  const spans = new Map<MaterialName, UvSpan>();
  for (const { material, mesh } of meshes) {
    const span = spans.get(material) ?? [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < mesh.uvs.length; i += 2) {
      const [u, v] = [at(mesh.uvs, i), at(mesh.uvs, i + 1)];
      span[0] = Math.min(span[0], u);
      span[1] = Math.min(span[1], v);
      span[2] = Math.max(span[2], u);
      span[3] = Math.max(span[3], v);
    }
    spans.set(material, span);
  }
  return spans;
}

function spanOf(spans: ReadonlyMap<MaterialName, UvSpan>, material: MaterialName): UvSpan {
  return spans.get(material) ?? [0, 0, 1, 1];
}

/**
 * Repeating coordinates leave [0, 1], which 16-bit accessors cannot hold: they are folded into it
 * and unfolded again by a texture transform.
 */
function makeMaterial(
  document: Document,
  name: MaterialName,
  textures: readonly DocumentTexture[],
  span: UvSpan,
): Material {
  const material = document.createMaterial(name).setRoughnessFactor(name === 'roof' ? 0.55 : 0.95);
  material.setMetallicFactor(0);
  const texture = (map: MapName): ReturnType<Document['createTexture']> | null => {
    const found = textures.find((candidate) => candidate.map === map);
    if (!found) return null;
    return document.createTexture(`${name}-${map}`).setImage(found.bytes).setMimeType('image/ktx2');
  };
  material
    .setBaseColorTexture(texture('colour'))
    .setNormalTexture(texture('normal'))
    .setNormalScale(0.85);
  const orm = texture('orm');
  if (orm) {
    material.setMetallicRoughnessTexture(orm).setOcclusionTexture(orm);
    material.setRoughnessFactor(1).setMetallicFactor(1);
  }
  const extension = document.createExtension(KHRTextureTransform).setRequired(true);
  for (const info of [
    material.getBaseColorTextureInfo(),
    material.getNormalTextureInfo(),
    material.getMetallicRoughnessTextureInfo(),
    material.getOcclusionTextureInfo(),
  ]) {
    const transform = extension.createTransform().setOffset([span[0], span[1]]);
    info?.setExtension(
      'KHR_texture_transform',
      transform.setScale([span[2] - span[0], span[3] - span[1]]),
    );
  }
  return material;
}

function makePrimitive(document: Document, mesh: MeshBuilder, span: UvSpan): Primitive {
  const accessor = (
    type: 'VEC2' | 'VEC3' | 'VEC4' | 'SCALAR',
    array: Float32Array<ArrayBuffer> | Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer>,
  ): Accessor => document.createAccessor().setType(type).setArray(array);
  const uvs = Float32Array.from(mesh.uvs, (value, i) => {
    const axis = i % 2 === 0 ? 0 : 1;
    return Math.min(
      1,
      Math.max(0, (value - span[axis]) / ((span[axis + 2] as number) - span[axis])),
    );
  });
  const colours = new Uint8Array(mesh.vertexCount * 4);
  for (let i = 0; i < mesh.vertexCount; i++) {
    for (let k = 0; k < 3; k++)
      colours[i * 4 + k] = Math.min(255, Math.round(at(mesh.tints, i * 3 + k) * TINT_UNIT));
    colours[i * 4 + 3] = 255;
  }
  return document
    .createPrimitive()
    .setAttribute('POSITION', accessor('VEC3', Float32Array.from(mesh.positions)))
    .setAttribute('NORMAL', accessor('VEC3', Float32Array.from(mesh.normals)))
    .setAttribute('TEXCOORD_0', accessor('VEC2', uvs))
    .setAttribute('COLOR_0', accessor('VEC4', colours).setNormalized(true))
    .setIndices(accessor('SCALAR', Uint32Array.from(mesh.indices)));
}
