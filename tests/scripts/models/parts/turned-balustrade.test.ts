import { expect, test } from 'vitest';
import { MeshBuilder } from '../../../../scripts/models/kit/mesh.ts';
import { addBalustrade } from '../../../../scripts/models/parts/turned-balustrade.ts';

const square = [
  [-2, 1, 2],
  [2, 1, 2],
  [2, 1, -2],
  [-2, 1, -2],
] as const;

function trianglesOf(closed: boolean): number {
  const mesh = new MeshBuilder();
  addBalustrade(mesh, { path: square, closed, height: 0.9, strip: 'lacquer', detail: 'mid' });
  return mesh.triangleCount;
}

test('a closed railing returns to where it began', () => {
  const mesh = new MeshBuilder();
  addBalustrade(mesh, {
    path: square.slice(0, 2),
    closed: false,
    height: 0.9,
    strip: 'lacquer',
    detail: 'mid',
  });
  const post = new MeshBuilder();
  addBalustrade(post, {
    path: square.slice(0, 1),
    closed: false,
    height: 0.9,
    strip: 'lacquer',
    detail: 'mid',
  });
  const run = mesh.triangleCount - 2 * post.triangleCount;
  expect(trianglesOf(false)).toBe(3 * run + 4 * post.triangleCount);
  expect(trianglesOf(true)).toBe(4 * run + 4 * post.triangleCount);
});

test('the handrail stands at the given height over the floor, only the knobs above it', () => {
  const mesh = new MeshBuilder();
  addBalustrade(mesh, { path: square, closed: true, height: 0.9, strip: 'lacquer', detail: 'mid' });
  const heights = mesh.positions.filter((_, i) => i % 3 === 1);
  expect(Math.max(...heights)).toBeCloseTo(1 + 0.9 + 0.25, 9);
  expect(heights.some((y) => Math.abs(y - 1.9) < 1e-9)).toBe(true);
});
