import type { Document, Mesh, Node, Primitive } from '@gltf-transform/core';
import { dedup, flatten, join, palette, prune, unpartition, weld } from '@gltf-transform/functions';
import { partAlpha } from '../gltf/part-alpha.ts';
import { idOf } from './dropped-place.ts';
import { ForeignFault } from './foreign-fault.ts';

/** Draw calls that a model may ask for. */
export const MOST_DRAW_CALLS = 6;

/** What was done, in plain words, in the order of doing. */
export type Account = string[];

/** A node's name as a part's id: lower case, without accents, joined by hyphens. */
export function partIdOf(node: Node): string {
  const id = idOf(node.getName());
  return id === '' ? 'whole' : id;
}

/** Nodes that carry a mesh, in the order of the scene. */
export function meshNodes(document: Document): { node: Node; mesh: Mesh }[] {
  return document
    .getRoot()
    .listNodes()
    .flatMap((node) => {
      const mesh = node.getMesh();
      return mesh ? [{ node, mesh }] : [];
    });
}

/** Throws a ForeignFault when a position is not a number, naming the mesh. */
export function checkPositions(document: Document): void {
  for (const mesh of document.getRoot().listMeshes()) {
    for (const primitive of mesh.listPrimitives()) {
      const array = primitive.getAttribute('POSITION')?.getArray();
      if (!array)
        throw new ForeignFault(
          `The mesh “${mesh.getName()}” has no positions. Delete it or export it again.`,
        );
      if (!array.every((value: number) => Number.isFinite(value)))
        throw new ForeignFault(
          `The mesh “${mesh.getName()}” has positions that are not numbers. In Blender: Mesh, Clean Up, Delete Loose and Degenerate Dissolve; then export again.`,
        );
    }
  }
}

/**
 * Takes out what a still reconstruction does not use, writes each vertex's part number into its colour,
 * and joins what shares a material. Says what it did.
 */
export async function cleanDocument(
  document: Document,
  partIds: readonly string[],
): Promise<Account> {
  const account: Account = [];
  const root = document.getRoot();
  const gone = [
    ['animations', root.listAnimations()],
    ['cameras', root.listCameras()],
    ['skins', root.listSkins()],
  ] as const;
  for (const [what, list] of gone) {
    if (list.length === 0) continue;
    for (const item of list) item.dispose();
    account.push(`took out ${list.length} ${what}: a reconstruction stands still`);
  }
  const before = drawCalls(document);
  const seen = new Set<Mesh>();
  for (const { node, mesh } of meshNodes(document)) {
    // A mesh that stands in several places becomes several: each place is a part of its own.
    const own = seen.has(mesh) ? cloneMesh(mesh) : mesh;
    seen.add(own);
    node.setMesh(own);
    const number = partIds.indexOf(partIdOf(node));
    for (const primitive of own.listPrimitives()) writePart(document, primitive, number);
  }
  await document.transform(
    dedup(),
    flatten(),
    palette({ min: 2 }),
    weld(),
    join({ keepNamed: false }),
    prune({ keepAttributes: false, keepExtras: false }),
    unpartition(),
  );
  const after = drawCalls(document);
  if (after < before) account.push(`joined ${before} draw calls into ${after}`);
  return account;
}

function cloneMesh(mesh: Mesh): Mesh {
  const copy = mesh.clone();
  for (const primitive of mesh.listPrimitives()) {
    copy.removePrimitive(primitive);
    copy.addPrimitive(primitive.clone());
  }
  return copy;
}

export function drawCalls(document: Document): number {
  return meshNodes(document).reduce((sum, { mesh }) => sum + mesh.listPrimitives().length, 0);
}

/** Keeps a vertex's own colour and puts its part's number into the alpha. */
function writePart(document: Document, primitive: Primitive, part: number): void {
  for (const semantic of primitive.listSemantics())
    if (!['POSITION', 'NORMAL', 'TEXCOORD_0', 'COLOR_0'].includes(semantic))
      primitive.setAttribute(semantic, null);
  for (const target of primitive.listTargets()) target.dispose();
  const colour = primitive.getAttribute('COLOR_0');
  const count = primitive.getAttribute('POSITION')?.getCount() ?? 0;
  const bytes = new Uint8Array(count * 4);
  const element: number[] = [];
  for (let i = 0; i < count; i++) {
    const [r = 1, g = 1, b = 1] = colour ? colour.getElement(i, element) : [1, 1, 1];
    bytes.set(
      [r, g, b].map((value) => Math.round(Math.min(1, Math.max(0, value)) * 255)),
      i * 4,
    );
    bytes[i * 4 + 3] = partAlpha(part);
  }
  const buffer = document.getRoot().listBuffers()[0] ?? document.createBuffer();
  primitive.setAttribute(
    'COLOR_0',
    document.createAccessor().setType('VEC4').setArray(bytes).setNormalized(true).setBuffer(buffer),
  );
}
