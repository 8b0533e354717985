import type { Body } from './bodies.ts';
import { bodiesTouch, TOUCH_GAP } from './touch.ts';

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
    const from = firstNotBefore(byX, body.min[0] - widest - TOUCH_GAP);
    for (let i = from; i < byX.length; i++) {
      const other = byX[i];
      if (!other || other.min[0] > body.max[0] + TOUCH_GAP) break;
      if (held.has(other) || !bodiesTouch(body, other)) continue;
      held.add(other);
      waiting.push(other);
    }
  }
  return bodies.filter((body) => !held.has(body));
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
