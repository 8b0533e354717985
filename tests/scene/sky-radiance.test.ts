import { Color, Vector3 } from 'three';
import { expect, it } from 'vitest';
import { skyRadiance, SUN_DIRECTION } from '#scene/sky-radiance.ts';

const at = (x: number, y: number, z: number) =>
  skyRadiance(new Vector3(x, y, z).normalize(), new Color());

it('is blue above, warm below, and brightest around the sun', () => {
  const [above, below] = [at(-0.5, 1, -0.5), at(0, -1, 0)];
  expect(above.b).toBeGreaterThan(above.r);
  expect(below.r).toBeGreaterThan(below.b);
  const sun = skyRadiance(SUN_DIRECTION, new Color());
  expect(sun.r).toBeGreaterThan(2.4);
  expect(sun.r).toBeGreaterThan(at(-30, 44, -52).r * 3);
});

it('has a dark line where the sky meets the ground, for what shines to show its shape by', () => {
  const line = at(-1, -0.05, 0).g;
  expect(line).toBeLessThan(at(-1, 0.1, 0).g / 2);
  expect(line).toBeLessThan(at(-1, -0.3, 0).g);
});
