import {
  BoxGeometry,
  BufferAttribute,
  Group,
  Mesh,
  PerspectiveCamera,
  Raycaster,
  Vector3,
} from 'three';
import { describe, expect, it } from 'vitest';
import { createPartPicker, pickPart } from '#scene/pick-part.ts';

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

describe('createPartPicker', () => {
  /** A wall before a throne; the camera, 10 m away, sees 10 m across. */
  function hall() {
    const wall = box(0, 0).translateZ(2);
    const throne = box(1, 0);
    const piece = new Group().add(wall, throne);
    piece.userData['parts'] = ['wall', 'throne'];
    const root = new Group().add(piece);
    const hidden = new Set<string>();
    const shown = { root, look: { hides: (part: string) => hidden.has(part) } };
    const camera = new PerspectiveCamera((2 * Math.atan(0.5) * 180) / Math.PI, 1, 0.1, 100);
    camera.position.z = 10;
    return { shown, camera, hidden, pick: createPartPicker() };
  }

  function ready({ shown, camera }: ReturnType<typeof hall>, place = new Group()) {
    place.add(shown.root).updateMatrixWorld(true);
    camera.updateMatrixWorld();
  }

  it('picks what is seen at a place of the picture, and nothing beside it', () => {
    const { shown, camera, pick, ...rest } = hall();
    ready({ shown, camera, pick, ...rest });
    expect(pick(shown, camera, 0, 0, null)).toBe('wall');
    expect(pick(shown, camera, 0.1, 0.1, null)).toBe('wall');
    expect(pick(shown, camera, 0.5, 0, null)).toBeNull();
  });

  it('picks through what is left out, and through what is cut away', () => {
    const { shown, camera, hidden, pick } = hall();
    ready({ shown, camera, hidden, pick });
    const cut = { axis: 'z', side: 1, atMetres: 1 } as const;
    expect(pick(shown, camera, 0, 0, cut)).toBe('throne');
    expect(pick(shown, camera, 0, 0, { ...cut, whole: ['wall'] })).toBe('wall');
    hidden.add('wall');
    expect(pick(shown, camera, 0, 0, null)).toBe('throne');
  });

  it('picks a model on its sign, small, moved and turned', () => {
    const { shown, camera, hidden, pick } = hall();
    const sign = new Group();
    sign.position.set(0.02, 0, 9);
    sign.rotation.y = Math.PI;
    sign.scale.setScalar(0.01);
    ready({ shown, camera, hidden, pick }, sign);
    expect(pick(shown, camera, 0.04, 0, null)).toBe('throne');
    expect(pick(shown, camera, 0.04, 0, { axis: 'z', side: -1, atMetres: 1 })).toBe('wall');
    expect(pick(shown, camera, 0, 0, null)).toBeNull();
  });
});
