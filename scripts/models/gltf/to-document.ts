import { type Accessor, Document, type Material, type Primitive } from '@gltf-transform/core';
import { KHRTextureBasisu, KHRTextureTransform } from '@gltf-transform/extensions';
import { MeshBuilder } from '../kit/mesh.ts';
import { MATERIAL_NAMES, type MaterialName, type PartMesh } from '../kit/part-set.ts';
import { at } from '../kit/vector.ts';
import type { MapName, MaterialTexture } from '../textures/material-textures.ts';
import { partAlpha } from './part-alpha.ts';

/** Span of a material's texture coordinates: left, top, right, bottom. */
type UvSpan = [number, number, number, number];

/** Tints run a little over 1; this share of the byte range stands for 1. */
const TINT_UNIT = 232;

/**
 * Turns a piece's meshes into a glTF document with one mesh to a material. A vertex's part is its
 * number among `partIds`, carried by the alpha of its colour, which opaque materials leave unused.
 */
export function toDocument(
  name: string,
  meshes: readonly PartMesh[],
  textures: readonly MaterialTexture[],
  partIds: readonly string[] = [...new Set(meshes.map(({ part }) => part))],
): Document {
  const document = new Document();
  document.getRoot().getAsset().generator = 'Huế Hiện model builder';
  if (textures.some(({ mimeType }) => mimeType === 'image/ktx2'))
    document.createExtension(KHRTextureBasisu).setRequired(true);
  const buffer = document.createBuffer();
  const scene = document.createScene(name);
  document.getRoot().setDefaultScene(scene);
  for (const name of MATERIAL_NAMES) {
    const own = meshes.filter(({ material }) => material === name);
    if (own.length === 0) continue;
    const { mesh, parts } = merged(own, partIds);
    const span = uvSpan(mesh);
    const material = makeMaterial(
      document,
      name,
      textures.filter((texture) => texture.material === name),
      span,
    );
    const primitive = makePrimitive(document, mesh, parts, span).setMaterial(material);
    for (const accessor of [...primitive.listAttributes(), primitive.getIndices()])
      accessor?.setBuffer(buffer);
    const node = document
      .createNode(name)
      .setMesh(document.createMesh(name).addPrimitive(primitive));
    scene.addChild(node);
  }
  return document;
}

/** All meshes of a material in one, with the number of each vertex's part. */
function merged(
  meshes: readonly PartMesh[],
  partIds: readonly string[],
): { mesh: MeshBuilder; parts: number[] } {
  const all = new MeshBuilder();
  const parts: number[] = [];
  for (const { part, mesh } of meshes) {
    const number = partIds.indexOf(part);
    if (number < 0) throw new RangeError(`part ${part} is not in the part table`);
    const first = all.vertexCount;
    for (const value of mesh.positions) all.positions.push(value);
    for (const value of mesh.normals) all.normals.push(value);
    for (const value of mesh.uvs) all.uvs.push(value);
    for (const value of mesh.tints) all.tints.push(value);
    for (const index of mesh.indices) all.indices.push(first + index);
    for (let i = 0; i < mesh.vertexCount; i++) parts.push(number);
  }
  return { mesh: all, parts };
}

function uvSpan(mesh: MeshBuilder): UvSpan {
  const span: UvSpan = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < mesh.uvs.length; i += 2) {
    const [u, v] = [at(mesh.uvs, i), at(mesh.uvs, i + 1)];
    span[0] = Math.min(span[0], u);
    span[1] = Math.min(span[1], v);
    span[2] = Math.max(span[2], u);
    span[3] = Math.max(span[3], v);
  }
  return span;
}

/**
 * Repeating coordinates leave [0, 1], which 16-bit accessors cannot hold: they are folded into it
 * and unfolded again by a texture transform.
 */
function makeMaterial(
  document: Document,
  name: MaterialName,
  textures: readonly MaterialTexture[],
  span: UvSpan,
): Material {
  const material = document.createMaterial(name).setRoughnessFactor(name === 'roof' ? 0.55 : 0.95);
  material.setMetallicFactor(0);
  const texture = (map: MapName): ReturnType<Document['createTexture']> | null => {
    const found = textures.find((candidate) => candidate.map === map);
    if (!found) return null;
    const made = document.createTexture(`${name}-${map}`);
    if (found.address !== undefined) made.setURI(found.address);
    return made.setImage(found.bytes).setMimeType(found.mimeType);
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

function makePrimitive(
  document: Document,
  mesh: MeshBuilder,
  parts: readonly number[],
  span: UvSpan,
): Primitive {
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
    colours[i * 4 + 3] = partAlpha(at(parts, i));
  }
  return document
    .createPrimitive()
    .setAttribute('POSITION', accessor('VEC3', Float32Array.from(mesh.positions)))
    .setAttribute('NORMAL', accessor('VEC3', Float32Array.from(mesh.normals)))
    .setAttribute('TEXCOORD_0', accessor('VEC2', uvs))
    .setAttribute('COLOR_0', accessor('VEC4', colours).setNormalized(true))
    .setIndices(accessor('SCALAR', Uint32Array.from(mesh.indices)));
}
