import { BoxGeometry, Group, Mesh } from 'three';
import { expect, it } from 'vitest';
import { onTheGround } from '#scene/ground-height.ts';

const box = {
  min: [-5, 0, -5] as [number, number, number],
  max: [5, 4, 5] as [number, number, number],
};

/** A slab of 10 × 2 × 10 m whose top is at 1 m, somewhere in the world at a tenth of its size. */
function slab(): Group {
  const ground = new Group().add(new Mesh(new BoxGeometry(10, 2, 10)));
  const world = new Group().add(ground);
  world.position.set(7, 8, 9);
  world.rotation.x = Math.PI / 2;
  world.scale.setScalar(0.1);
  return ground;
}

it('feels for the ground under those of whom nobody has said it', () => {
  const [known, felt, ...none] = onTheGround(
    [
      { x: 0, y: 3, z: 0, turnDegrees: 0 },
      { x: 2, y: null, z: 1, turnDegrees: 90 },
      { x: 6, y: null, z: 0, turnDegrees: 0 },
    ],
    slab(),
    box,
  );
  expect(known).toEqual({ x: 0, y: 3, z: 0, turnDegrees: 0 });
  expect(felt).toMatchObject({ x: 2, z: 1, turnDegrees: 90 });
  expect(felt?.y).toBeCloseTo(1, 6);
  expect(none).toEqual([]);
});
