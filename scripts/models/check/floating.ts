import type { Body } from './bodies.ts';
import { bodiesTouch, TOUCH_GAP } from './touch.ts';

/** Metres over the layer's lowest point within which a body stands on the ground itself. */
const GROUND = 0.05;
/** Side of the squares that bodies are looked for in, metres; those wider than a few are kept apart. */
const SQUARE = 4;
const WIDE = SQUARE * 4;

/** Bodies that neither stand on the ground nor touch, over others, something that does. */
export function floatingBodies(bodies: readonly Body[]): Body[] {
  const lowest = Math.min(...bodies.map(({ min }) => min[1]));
  const held = new Set<Body>(bodies.filter(({ min }) => min[1] <= lowest + GROUND));
  const near = neighbours(bodies);
  const waiting = [...held];
  for (let body = waiting.pop(); body; body = waiting.pop()) {
    for (const other of near(body)) {
      if (held.has(other) || !bodiesTouch(body, other)) continue;
      held.add(other);
      waiting.push(other);
    }
  }
  return bodies.filter((body) => !held.has(body));
}

/** Finds the bodies that may touch one, so that the thousand leaves of a grove are not each held against all. */
function neighbours(bodies: readonly Body[]): (body: Body) => Iterable<Body> {
  const isWide = ({ min, max }: Body): boolean => max[0] - min[0] > WIDE || max[2] - min[2] > WIDE;
  const wide = bodies.filter(isWide);
  const squares = new Map<string, Body[]>();
  for (const body of bodies) {
    if (isWide(body)) continue;
    for (const key of squaresOf(body, 0)) {
      const square = squares.get(key);
      if (square) square.push(body);
      else squares.set(key, [body]);
    }
  }
  return (body) =>
    isWide(body)
      ? bodies
      : [...wide, ...squaresOf(body, TOUCH_GAP).flatMap((key) => squares.get(key) ?? [])];
}

function squaresOf({ min, max }: Body, margin: number): string[] {
  const keys: string[] = [];
  const first = (axis: 0 | 2): number => Math.floor((min[axis] - margin) / SQUARE);
  const last = (axis: 0 | 2): number => Math.floor((max[axis] + margin) / SQUARE);
  for (let x = first(0); x <= last(0); x++) {
    for (let z = first(2); z <= last(2); z++) keys.push(`${x} ${z}`);
  }
  return keys;
}
