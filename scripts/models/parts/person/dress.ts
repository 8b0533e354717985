import { addLoft, type LoftRing, levelRing } from '../../kit/loft.ts';
import type { MeshBuilder, Tint } from '../../kit/mesh.ts';
import { tintOf } from '../../kit/palette.ts';
import { inAxes } from '../../kit/round.ts';
import { stripUv } from '../../kit/sheet.ts';
import type { Vec3 } from '../../kit/vector.ts';
import type { Hem, Person } from '../people.ts';
import { postureOf } from './posture.ts';

/** Folds of the cloth strip that go round a robe; the strip has 48 to a sheet. */
const FOLDS = 3;
const SHOE = tintOf('#2a2424');

/** Height of each hem, shares of the stature. */
const HEM_UP: Record<Hem, number> = { short: 0.38, calf: 0.13, ground: 0.012 };

/** A cloth's colour in its own shade. */
export function shaded(tint: Tint, share: number): Tint {
  return [tint[0] * share, tint[1] * share, tint[2] * share];
}

/** Skirt of a standing figure's robe from its hem up, with an edge of its own only close up. */
function skirtRings({ hem, robe, edging, pose, detail }: Person): LoftRing[] {
  const up = HEM_UP[hem];
  const stride = pose === 'walking' ? 0.035 : 0;
  const depth = { short: 0.09, calf: 0.1, ground: 0.125 }[hem] + stride;
  const width = { short: 0.125, calf: 0.145, ground: 0.17 }[hem];
  const foot = shaded(robe, 0.72);
  if (detail !== 'hero') return [levelRing(up, depth, width, { tint: foot })];
  const narrower = { short: 0.97, calf: 0.985, ground: 0.985 }[hem];
  const band = [depth * narrower, width * narrower] as const;
  return [
    levelRing(up, depth, width, { tint: shaded(edging, 0.85) }),
    levelRing(up + 0.03, ...band, { tint: edging }),
    levelRing(up + 0.03, ...band, { tint: foot }),
    ...(hem === 'short'
      ? []
      : [levelRing(0.36, 0.082 + stride / 2, 0.116, { tint: shaded(robe, 0.9) })]),
  ];
}

function robeRings(person: Person): LoftRing[] {
  const { robe, edging, detail } = person;
  const { shoulders: lean } = postureOf(person);
  const fine = detail === 'hero';
  return [
    ...skirtRings(person),
    levelRing(0.6, 0.062, 0.084, { forward: lean * 0.4, tint: robe }),
    ...(fine ? [levelRing(0.73, 0.072, 0.106, { forward: lean * 0.8, tint: robe })] : []),
    levelRing(0.795, 0.056, 0.112, { forward: lean, tint: robe }),
    levelRing(0.84, 0.032, 0.038, { forward: lean, tint: fine ? robe : edging }),
    ...(fine
      ? [
          levelRing(0.84, 0.032, 0.036, { forward: lean, tint: edging }),
          levelRing(0.862, 0.027, 0.029, { forward: lean + 0.006, tint: edging }),
        ]
      : []),
  ];
}

/** The robe of a kneeling or bowed figure: spread on the ground, rising to the shoulders. */
function kneelingRings(person: Person): LoftRing[] {
  const { robe, edging, pose } = person;
  const { shoulders, shoulderUp } = postureOf(person);
  if (pose === 'bowing') {
    return [
      levelRing(0, 0.25, 0.15, { forward: -0.02, tint: shaded(robe, 0.65) }),
      levelRing(0.14, 0.22, 0.14, { forward: 0, tint: shaded(robe, 0.85) }),
      levelRing(0.24, 0.17, 0.115, { forward: 0.04, tint: robe }),
      levelRing(0.285, 0.07, 0.06, { forward: 0, tint: robe }),
      levelRing(0.29, 0, 0, { forward: 0, tint: robe }),
    ];
  }
  return [
    levelRing(0, 0.26, 0.165, { forward: -0.03, tint: shaded(robe, 0.65) }),
    levelRing(0.1, 0.19, 0.14, { forward: -0.04, tint: shaded(robe, 0.8) }),
    levelRing(shoulderUp * 0.62, 0.075, 0.094, { forward: shoulders * 0.4, tint: robe }),
    levelRing(shoulderUp - 0.015, 0.056, 0.112, { forward: shoulders, tint: robe }),
    levelRing(shoulderUp + 0.03, 0.032, 0.038, { forward: shoulders, tint: edging }),
  ];
}

/** Wide trousers from under the hem to the ground, and close up the shoes. */
function addLegs(mesh: MeshBuilder, person: Person): void {
  const { frame, hem, lower, pose, detail } = person;
  const fine = detail === 'hero';
  const top = HEM_UP[hem] + 0.03;
  for (const side of [1, -1] as const) {
    const step = pose === 'walking' ? side * 0.085 : 0;
    const leg = (forward: number): { forward: number; side: number } => ({
      forward: forward + step,
      side: side * 0.054,
    });
    if (hem !== 'ground') {
      addLoft(mesh, {
        frame,
        sides: 4,
        turn: 0.5,
        strip: 'cloth',
        rings: [
          levelRing(fine ? 0.02 : 0, 0.064, 0.052, { ...leg(0), tint: shaded(lower, 0.75) }),
          levelRing(top, 0.056, 0.05, { ...leg(-step * 0.5), tint: lower }),
        ],
      });
    }
    if (!fine) continue;
    addLoft(mesh, {
      frame,
      sides: 4,
      turn: 0.5,
      rings: [
        levelRing(0, 0.085, 0.036, { ...leg(0.04), tint: SHOE }),
        levelRing(0.03, 0.07, 0.03, { ...leg(0.035), tint: SHOE }),
      ],
      caps: ['last'],
    });
  }
}

/** Squares of embroidery on chest and back. */
function addBadge(mesh: MeshBuilder, person: Person, tint: Tint): void {
  const { frame, detail } = person;
  const lean = postureOf(person).shoulders * 0.8;
  const [low, high] = detail === 'hero' ? [0.071, 0.078] : [0.06, 0.058];
  for (const side of [1, -1] as const) {
    const corner = (right: number, up: number, out: number): Vec3 =>
      inAxes(frame.origin, frame.axes, frame.scale, [lean + side * out, up, right * side]);
    const { forward } = frame.axes;
    const normal: Vec3 = [forward[0] * side, 0, forward[2] * side];
    const first = mesh.vertexCount;
    const corners = [
      corner(-0.046, 0.65, low),
      corner(0.046, 0.65, low),
      corner(0.046, 0.742, high),
      corner(-0.046, 0.742, high),
    ];
    corners.forEach((point, k) => {
      mesh.vertex(point, normal, stripUv('ivory', k * 0.004, 0.3 + 0.1 * k), tint);
    });
    mesh.triangle(first, first + 2, first + 1);
    mesh.triangle(first, first + 3, first + 2);
  }
}

/** Robe, and what shows below and on it. */
export function addDress(mesh: MeshBuilder, person: Person): void {
  const { frame, pose, sides, badge } = person;
  const kneels = pose === 'kneeling' || pose === 'bowing';
  addLoft(mesh, {
    frame,
    sides,
    turn: 0.5,
    strip: 'cloth',
    around: FOLDS / 48,
    rings: kneels ? kneelingRings(person) : robeRings(person),
  });
  if (kneels) return;
  addLegs(mesh, person);
  if (badge) addBadge(mesh, person, badge);
}
