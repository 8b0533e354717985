import { BufferAttribute, BoxGeometry, Group, Mesh, Raycaster, Vector3 } from 'three';
import { expect, it } from 'vitest';
import { pickPart } from '#scene/pick-part.ts';

/** A box of one part, by its number, metres. */
function box(part: number, x: number) {
  const geometry = new BoxGeometry().translate(x, 0, 0);
  const alpha = part * 4 + 2;
  const colours = Array.from({ length: geometry.getAttribute('position').count }, () => [
    9,
    9,
    9,
    alpha,
  ]);
  geometry.setAttribute('color', new BufferAttribute(new Uint8Array(colours.flat()), 4, true));
  return new Mesh(geometry);
}

function hitAt(root: Group, x: number) {
  root.updateMatrixWorld();
  const [hit] = new Raycaster(new Vector3(x, 0, 9), new Vector3(0, 0, -1)).intersectObject(root);
  if (hit === undefined) throw new Error('the ray hits nothing');
  return hit;
}

it('tells which part of a piece a ray has hit', () => {
  const piece = new Group().add(box(0, 0), box(63, 4));
  piece.userData['parts'] = Array.from({ length: 64 }, (_, number) => `part-${number}`);
  const root = new Group().add(piece);
  expect(pickPart(hitAt(root, 0))).toBe('part-0');
  expect(pickPart(hitAt(root, 4))).toBe('part-63');
});

it('knows no part of what has none', () => {
  const plain = new Group().add(new Mesh(new BoxGeometry()));
  expect(pickPart(hitAt(plain, 0))).toBeNull();
  expect(pickPart(hitAt(new Group().add(box(0, 0)), 0))).toBeNull();
});
