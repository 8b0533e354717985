import { addLoft, type LoftFrame, type LoftRing, levelRing } from '../../kit/loft.ts';
import type { MeshBuilder, Tint } from '../../kit/mesh.ts';
import { inAxes } from '../../kit/round.ts';
import { HAIR, type Headwear, type Person, SKIN } from '../people.ts';
import { shaded } from './dress.ts';
import { postureOf } from './posture.ts';

const TASSEL: Tint = [0.5, 0.05, 0.03];

/** A hat's sections above the middle of the head, from its rim up; fewer where they show less. */
const HATS: Record<Headwear, (tint: Tint, fine: boolean) => LoftRing[]> = {
  none: (tint) => [
    levelRing(-0.02, 0.05, 0.052, { forward: -0.016, tint }),
    levelRing(0.035, 0.057, 0.052, { forward: -0.006, tint }),
    levelRing(0.078, 0, 0, { forward: -0.02, tint }),
  ],
  turban: (tint, fine) => [
    ...(fine ? [levelRing(0.01, 0.058, 0.054, { tint: shaded(tint, 0.7) })] : []),
    levelRing(0.02, 0.075, 0.071, { tint }),
    levelRing(0.052, 0.073, 0.069, { tint }),
    ...(fine ? [levelRing(0.06, 0.05, 0.047, { tint: shaded(tint, 0.6) })] : []),
    levelRing(0.072, 0, 0, { tint: HAIR }),
  ],
  winged: (tint, fine) => [
    levelRing(0.005, 0.06, 0.056, { tint }),
    levelRing(0.055, 0.06, 0.054, { tint }),
    ...(fine ? [levelRing(0.062, 0.036, 0.05, { forward: -0.022, tint })] : []),
    levelRing(0.12, 0.034, 0.044, { forward: -0.024, tint }),
    levelRing(0.13, 0, 0, { forward: -0.024, tint }),
  ],
  'leaf-cone': (tint) => [
    levelRing(0.014, 0.05, 0.046, { tint: shaded(tint, 0.4) }),
    levelRing(0.006, 0.148, 0.148, { tint: shaded(tint, 0.5) }),
    levelRing(0.007, 0.149, 0.149, { tint: shaded(tint, 0.9) }),
    levelRing(0.128, 0, 0, { tint }),
  ],
  soldier: (tint, fine) => [
    levelRing(0.014, 0.05, 0.046, { tint: shaded(tint, 0.4) }),
    levelRing(0.016, 0.086, 0.086, { tint: shaded(tint, 0.8) }),
    levelRing(0.082, 0.018, 0.018, { tint }),
    ...(fine ? [levelRing(0.083, 0.019, 0.019, { tint: TASSEL })] : []),
    levelRing(0.115, 0, 0, { tint: TASSEL }),
  ],
  cap: (tint, fine) => [
    levelRing(0.008, 0.06, 0.055, { tint }),
    ...(fine ? [levelRing(0.05, 0.058, 0.052, { tint })] : []),
    levelRing(0.088, 0.038, 0.034, { forward: -0.012, tint }),
    levelRing(0.1, 0, 0, { forward: -0.012, tint }),
  ],
};

/** One of the stiffened wings of a court hat, a thin blade outwards and a little back. */
function addWing(
  mesh: MeshBuilder,
  frame: LoftFrame,
  tint: Tint,
  side: 1 | -1,
  fine: boolean,
): void {
  const blade = (out: number, up: number, tall: number, back: number): LoftRing => ({
    centre: [back, up, out * side],
    a: [0, tall, 0],
    b: [0.005, 0, 0],
    tint,
  });
  addLoft(mesh, {
    frame,
    sides: fine ? 4 : 3,
    rings: [
      blade(0.035, 0.05, 0.012, -0.05),
      ...(fine ? [blade(0.12, 0.056, 0.02, -0.056)] : []),
      blade(0.175, 0.064, fine ? 0.004 : 0.012, -0.06),
    ],
  });
}

/** Head without features, and what it wears. */
export function addHead(mesh: MeshBuilder, person: Person): void {
  const { frame, hat, hatTint, sides } = person;
  const fine = person.detail === 'hero';
  const { head, headUp } = postureOf(person);
  const place: LoftFrame = {
    ...frame,
    origin: inAxes(frame.origin, frame.axes, frame.scale, [head, headUp, 0]),
  };
  addLoft(mesh, {
    frame: place,
    sides: Math.max(5, sides - 1),
    rings: [
      ...(fine
        ? [
            levelRing(-0.1, 0.027, 0.027, { forward: -0.014, tint: shaded(SKIN, 0.75) }),
            levelRing(-0.064, 0.027, 0.027, { forward: -0.01, tint: shaded(SKIN, 0.7) }),
            levelRing(-0.06, 0.034, 0.029, { forward: 0.012, tint: shaded(SKIN, 0.85) }),
          ]
        : [levelRing(-0.1, 0, 0, { forward: -0.004, tint: shaded(SKIN, 0.7) })]),
      levelRing(-0.035, 0.05, 0.042, { forward: 0.004, tint: SKIN }),
      levelRing(0.022, 0.054, 0.048, { tint: SKIN }),
    ],
  });
  addLoft(mesh, {
    frame: place,
    sides: hat === 'leaf-cone' && fine ? sides + 2 : Math.max(5, sides - 1),
    rings: HATS[hat](hatTint, fine),
  });
  if (hat !== 'winged') return;
  for (const side of [1, -1] as const) addWing(mesh, place, hatTint, side, fine);
}
