import { addLoft, type LoftFrame, type LoftRing, levelRing } from '../kit/loft.ts';
import type { MeshBuilder, Tint } from '../kit/mesh.ts';
import { tintOf } from '../kit/palette.ts';
import type { Detail } from '../kit/part-set.ts';
import { addHorn, inAxes, uprightAxes } from '../kit/round.ts';
import { addPlate } from '../kit/solids.ts';
import { stripUv } from '../kit/sheet.ts';
import { addScaled, at, normalize, type Vec3 } from '../kit/vector.ts';
import { addCaparison, addHowdah } from './elephant-trappings.ts';
import { addPerson } from './people.ts';

export interface ElephantOptions {
  /** Where it stands, metres, and where it looks, radians as for people. */
  x: number;
  y: number;
  z: number;
  facing: number;
  detail: Detail;
  /** Height of the shoulder, metres; an Asian elephant's is about 2.6. */
  height?: number;
  trunk?: 'hanging' | 'raised';
  /** Cloth over the back, with its border. */
  caparison?: { cloth: Tint; border: Tint };
  /** A seat with rails under a small roof; asks for a caparison to stand on. */
  howdah?: boolean;
  /** Coat of the man on the neck; none without one. */
  mahout?: Tint;
}

const HIDE = tintOf('#8b837c');
/** Matt and almost plain: a small piece of the cloth. */
const HIDE_LOOK = { strip: 'cloth', around: 0.02 } as const;
const IVORY = tintOf('#f3ead4');
const SOLE = tintOf('#a39a8e');

/** Sections of the body from the tail forward: forward, middle, half height, half width; shoulders are at 1. */
const BODY: readonly (readonly [number, number, number, number])[] = [
  [-0.6, 0.63, 0.02, 0.02],
  [-0.57, 0.62, 0.19, 0.15],
  [-0.44, 0.63, 0.31, 0.255],
  [-0.18, 0.64, 0.375, 0.3],
  [0.1, 0.645, 0.37, 0.295],
  [0.34, 0.685, 0.315, 0.24],
  [0.5, 0.75, 0.24, 0.165],
  [0.62, 0.82, 0.19, 0.13],
  [0.72, 0.84, 0.01, 0.01],
];

/** Head from the nape forward, then the trunk to its tip: forward, middle, half height, half width. */
const HEAD: readonly (readonly [number, number, number, number])[] = [
  [0.5, 0.86, 0.1, 0.09],
  [0.58, 0.92, 0.19, 0.165],
  [0.7, 0.93, 0.235, 0.185],
  [0.8, 0.86, 0.2, 0.165],
  [0.87, 0.74, 0.13, 0.125],
];
const TRUNKS = {
  hanging: [
    [0.94, 0.6, 0.092, 0.088],
    [0.97, 0.44, 0.074, 0.07],
    [0.97, 0.28, 0.06, 0.056],
    [1, 0.14, 0.048, 0.044],
    [1.07, 0.065, 0.038, 0.036],
    [1.15, 0.07, 0.02, 0.022],
  ],
  raised: [
    [0.97, 0.64, 0.094, 0.088],
    [1.1, 0.6, 0.074, 0.07],
    [1.22, 0.68, 0.06, 0.056],
    [1.28, 0.83, 0.048, 0.044],
    [1.25, 0.98, 0.038, 0.036],
    [1.18, 1.05, 0.02, 0.022],
  ],
} as const;

/** Where the feet stand: forward and sideways; the stride is that of a walk. */
const FEET: readonly (readonly [number, number])[] = [
  [0.4, 0.15],
  [0.24, -0.15],
  [-0.46, 0.16],
  [-0.3, -0.16],
];

/** An ear's outline from its root, backwards and up. */
const EAR: readonly (readonly [number, number])[] = [
  [0, 0.14],
  [0.1, 0.2],
  [0.25, 0.16],
  [0.31, 0.02],
  [0.25, -0.16],
  [0.15, -0.29],
  [0.07, -0.2],
  [0, -0.1],
];

/** Colour of the hide at a height, lighter on the back and dusty at the feet. */
function hideAt(up: number): Tint {
  const light = 0.72 + 0.34 * Math.min(1, up);
  return [HIDE[0] * light, HIDE[1] * light, HIDE[2] * light];
}

/** Sections across a path that bends in the upright plane. */
function sectionsAlong(line: readonly (readonly [number, number, number, number])[]): LoftRing[] {
  return line.map(([forward, up, tall, wide], i): LoftRing => {
    const next = at(line, Math.min(line.length - 1, i + 1));
    const last = at(line, Math.max(0, i - 1));
    const run = normalize([next[0] - last[0], next[1] - last[1], 0]);
    return {
      centre: [forward, up, 0],
      a: [-run[1] * tall, run[0] * tall, 0],
      b: [0, 0, wide],
      tint: hideAt(up),
    };
  });
}

/** Every second section, with both ends, for what is seen from far. */
function thinned<T>(list: readonly T[], far: boolean): T[] {
  return list.filter((_, i) => !far || i % 2 === 0 || i === list.length - 1);
}

function addLegs(mesh: MeshBuilder, frame: LoftFrame, detail: Detail): void {
  for (const [forward, side] of FEET) {
    const hip = forward > 0 ? 0.33 : -0.38;
    const ring = (up: number, radius: number, share: number): LoftRing =>
      levelRing(up, radius * 1.1, radius, {
        forward: forward + (hip - forward) * share,
        side: side * (1 - 0.3 * share),
        tint: up < 0.02 ? SOLE : hideAt(up),
      });
    addLoft(mesh, {
      ...HIDE_LOOK,
      frame,
      sides: { far: 4, mid: 7, hero: 9 }[detail],
      rings: thinned(
        [
          ring(0, 0.108, 0),
          ring(0.07, 0.1, 0.05),
          ring(0.16, 0.084, 0.2),
          ring(0.32, 0.1, 0.5),
          ring(0.62, 0.12, 1),
        ],
        detail === 'far',
      ),
    });
  }
}

function addEarsAndTusks(mesh: MeshBuilder, frame: LoftFrame, detail: Detail): void {
  const { axes, scale, origin } = frame;
  for (const side of [1, -1] as const) {
    const back = normalize(
      addScaled(addScaled([0, 0, 0], axes.forward, -1), axes.side, side * 0.75),
    );
    addPlate(mesh, {
      origin: inAxes(origin, axes, scale, [0.64, 0.9, side * 0.13]),
      right: back,
      up: axes.up,
      outline: thinned(EAR, detail === 'far').map(([x, y]) => [x * scale, y * scale]),
      thickness: 0.025 * scale,
      skin: (along) => stripUv('cloth', along * 0.01, 0.5),
      tint: hideAt(0.85),
    });
    const tusk: Vec3[] = [
      [0.86, 0.7, 0.085 * side],
      [0.98, 0.6, 0.125 * side],
      [1.14, 0.59, 0.14 * side],
      [1.24, 0.64, 0.13 * side],
    ];
    addHorn(mesh, {
      points: tusk.map((point) => inAxes(origin, axes, scale, point)),
      rootRadius: 0.03 * scale,
      strip: 'ivory',
      tint: IVORY,
      sides: detail === 'far' ? 3 : 5,
      steps: detail === 'far' ? 2 : 5,
    });
  }
}

/** Lower jaw. */
function addJaw(mesh: MeshBuilder, frame: LoftFrame, sides: number): void {
  addLoft(mesh, {
    ...HIDE_LOOK,
    frame,
    sides,
    rings: sectionsAlong([
      [0.58, 0.74, 0.07, 0.1],
      [0.72, 0.67, 0.075, 0.095],
      [0.84, 0.6, 0.05, 0.06],
      [0.9, 0.555, 0.01, 0.015],
    ]),
  });
}

/** The two domes of the forehead, and the tail with its tuft. */
function addCrownAndTail(mesh: MeshBuilder, frame: LoftFrame, sides: number): void {
  for (const side of [0.075, -0.075]) {
    addLoft(mesh, {
      ...HIDE_LOOK,
      frame,
      sides,
      rings: [
        levelRing(0.98, 0.15, 0.1, { forward: 0.66, side, tint: hideAt(1) }),
        levelRing(1.1, 0.12, 0.082, { forward: 0.65, side, tint: hideAt(1.1) }),
        levelRing(1.155, 0, 0, { forward: 0.64, side, tint: hideAt(1.15) }),
      ],
    });
  }
  addLoft(mesh, {
    frame,
    sides: 4,
    rings: [
      levelRing(0.78, 0.03, 0.03, { forward: -0.55, tint: hideAt(0.7) }),
      levelRing(0.5, 0.018, 0.018, { forward: -0.66, tint: hideAt(0.5) }),
      levelRing(0.3, 0.016, 0.014, { forward: -0.67, tint: hideAt(0.3) }),
      levelRing(0.22, 0.03, 0.024, { forward: -0.67, tint: [0.03, 0.03, 0.03] }),
      levelRing(0.14, 0, 0, { forward: -0.67, tint: [0.03, 0.03, 0.03] }),
    ],
  });
}

/** A war elephant in stride, on the trim material; some 250 triangles from far, 900 usually and 1,300 close up. */
export function addElephant(mesh: MeshBuilder, options: ElephantOptions): void {
  const { x, y, z, facing, detail, height = 2.6, trunk = 'hanging' } = options;
  const frame: LoftFrame = {
    origin: [x, y, z],
    axes: uprightAxes([Math.sin(facing), 0, Math.cos(facing)]),
    scale: height,
  };
  const far = detail === 'far';
  const sides = { far: 6, mid: 10, hero: 14 }[detail];
  addLoft(mesh, { ...HIDE_LOOK, frame, sides, rings: sectionsAlong(thinned(BODY, far)) });
  addLoft(mesh, {
    ...HIDE_LOOK,
    frame,
    sides: far ? 5 : sides - 2,
    rings: sectionsAlong(thinned([...HEAD, ...TRUNKS[trunk]], far)),
    caps: ['last'],
  });
  addLegs(mesh, frame, detail);
  addEarsAndTusks(mesh, frame, detail);
  addJaw(mesh, frame, far ? 4 : sides - 4);
  if (!far) addCrownAndTail(mesh, frame, sides - 3);
  if (options.caparison) addCaparison(mesh, frame, BODY, options.caparison, detail);
  if (options.howdah) addHowdah(mesh, frame, options.caparison ?? { cloth: IVORY, border: IVORY });
  if (!options.mahout) return;
  const [sx, sy, sz] = inAxes(frame.origin, frame.axes, height, [0.47, 0.93, 0]);
  addPerson(mesh, {
    x: sx,
    y: sy,
    z: sz,
    facing,
    robe: options.mahout,
    hat: 'soldier',
    pose: 'kneeling',
    detail,
  });
}
