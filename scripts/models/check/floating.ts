import type { Body } from './bodies.ts';

/** Widest gap between two bodies that still count as touching, metres. */
const TOUCH = 0.03;
/** Metres over the layer's lowest point within which a body stands on the ground itself. */
const GROUND = 0.05;

/** Bodies that neither stand on the ground nor touch, over others, something that does. */
export function floatingBodies(bodies: readonly Body[]): Body[] {
  const lowest = Math.min(...bodies.map(({ min }) => min[1]));
  const held = new Set<Body>(bodies.filter(({ min }) => min[1] <= lowest + GROUND));
  const byX = bodies.toSorted((a, b) => a.min[0] - b.min[0]);
  const widest = Math.max(...bodies.map(({ min, max }) => max[0] - min[0]));
  const waiting = [...held];
  for (let body = waiting.pop(); body; body = waiting.pop()) {
    const from = firstNotBefore(byX, body.min[0] - widest - TOUCH);
    for (let i = from; i < byX.length; i++) {
      const other = byX[i];
      if (!other || other.min[0] > body.max[0] + TOUCH) break;
      if (held.has(other) || !touch(body, other)) continue;
      held.add(other);
      waiting.push(other);
    }
  }
  return bodies.filter((body) => !held.has(body));
}

function touch(a: Body, b: Body): boolean {
  return ([0, 1, 2] as const).every(
    (axis) => a.min[axis] <= b.max[axis] + TOUCH && b.min[axis] <= a.max[axis] + TOUCH,
  );
}

function firstNotBefore(sorted: readonly Body[], x: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.min[0] ?? x) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}
