import { addDragonHead } from './dragon-head.ts';
import { addGrid, type MeshBuilder, type Tint } from './mesh.ts';
import { AMBER } from './palette.ts';
import type { Detail } from './part-set.ts';
import { addHorn, inAxes, uprightAxes } from './round.ts';
import { addTube, type PathFrame } from './shapes.ts';
import { stripUv } from './sheet.ts';
import { addScaled, at, clamp, mix, normalize, spline, type Vec3 } from './vector.ts';

export interface DragonColours {
  body: Tint;
  belly: Tint;
  fin: Tint;
  /** Mane, beard and tail flames, alternating. */
  flame: readonly [Tint, Tint];
}

export interface DragonOptions {
  /** Control points of the spine, tail first. */
  spine: readonly Vec3[];
  /** Thickest radius of the body, metres. */
  radius: number;
  colours: DragonColours;
  /** Direction in which the head looks. */
  facing: Vec3;
  /** Shares of the spine where a pair of legs stands. */
  legs: readonly number[];
  detail: Detail;
}

function bodyRadius(radius: number, t: number): number {
  const grown = Math.sin(clamp(t * 1.5, 0, 1) * Math.PI * 0.5);
  return radius * (0.16 + 0.84 * grown) * (1 - 0.22 * clamp((t - 0.72) / 0.28, 0, 1));
}

/** Nguyễn dragon: scaled body with a saw-toothed crest, clawed legs, flaming tail and maned head. */
export function addDragon(mesh: MeshBuilder, options: DragonOptions): void {
  const { radius, colours, detail } = options;
  const far = detail === 'far';
  const path = spline(options.spine, far ? 16 : 40);
  const frames = addBody(mesh, path, radius, colours, far);
  addCrest(mesh, path, frames, radius, colours, far);
  addTail(mesh, path, radius, colours, far);
  if (!far) {
    for (const place of options.legs) {
      for (const side of [1, -1] as const) addLeg(mesh, path, frames, place, side, radius, colours);
    }
  }
  const neck = at(path, path.length - 1);
  const axes = uprightAxes(options.facing);
  addDragonHead(mesh, { neck, axes, scale: radius * 1.22, colours, far });
}

function addBody(
  mesh: MeshBuilder,
  path: readonly Vec3[],
  radius: number,
  colours: DragonColours,
  far: boolean,
): PathFrame[] {
  const span = path.length * 0.02;
  return addTube(mesh, path, {
    sides: far ? 5 : 9,
    radius: (t) => bodyRadius(radius, t),
    uv: (around, along) => stripUv('scales', along * span, (around + 0.25) % 1.0001),
    tint: (around, along) => {
      const under = Math.abs(((around + 0.25) % 1) - 0.5) < 0.16;
      const shade = 0.9 + 0.1 * Math.sin(along * 40);
      const tint = under ? colours.belly : colours.body;
      return [tint[0] * shade, tint[1] * shade, tint[2] * shade];
    },
  });
}

/** Dorsal fin: a ribbon with leaning teeth, seen from both sides. */
function addCrest(
  mesh: MeshBuilder,
  path: readonly Vec3[],
  frames: readonly PathFrame[],
  radius: number,
  colours: DragonColours,
  far: boolean,
): void {
  const perSegment = far ? 1 : 2;
  const columns = (path.length - 1) * perSegment;
  const point = (u: number, v: number): Vec3 => {
    const k = u * (path.length - 1);
    const i = Math.min(path.length - 2, Math.floor(k));
    const f = k - i;
    const [p, q] = [at(path, i), at(path, i + 1)];
    const frame = at(frames, Math.round(k));
    const base: Vec3 = [mix(p[0], q[0], f), mix(p[1], q[1], f), mix(p[2], q[2], f)];
    const r = bodyRadius(radius, u);
    const tooth = Math.round(u * columns) % 2 === 0 ? 0.95 : 0.3;
    const root = addScaled(base, frame.up, r * 0.9);
    return addScaled(addScaled(root, frame.up, v * r * tooth), frame.forward, -v * r * 0.5);
  };
  for (const flip of [false, true]) {
    addGrid(mesh, {
      columns,
      rows: 1,
      point,
      uv: (u, v) => stripUv('ivory', u, v),
      tint: (_u, v) => (v > 0.5 ? AMBER : colours.fin),
      flip,
    });
  }
}

function addTail(
  mesh: MeshBuilder,
  path: readonly Vec3[],
  radius: number,
  colours: DragonColours,
  far: boolean,
): void {
  const root = at(path, 0);
  const axes = uprightAxes(normalize(addScaled(root, at(path, 1), -1)));
  const locks = far ? 3 : 7;
  for (let k = 0; k < locks; k++) {
    const fan = (k / (locks - 1)) * 2 - 1;
    const reach = 3.4 - Math.abs(fan) * 1.2;
    addHorn(mesh, {
      points: [
        root,
        inAxes(root, axes, radius, [reach * 0.4, fan * 0.6 + 0.2, (k % 3) * 0.5 - 0.5]),
        inAxes(root, axes, radius, [reach * 0.75, fan * 1.3 + 0.7, (k % 3) * 0.9 - 0.9]),
        inAxes(root, axes, radius, [reach, fan * 1.4 + 1.4, (k % 3) * 0.8 - 0.8]),
      ],
      rootRadius: radius * 0.3,
      strip: 'ivory',
      tint: colours.flame[k % 2 === 0 ? 0 : 1],
      sides: far ? 3 : 4,
      steps: far ? 2 : 4,
      flatten: 0.5,
    });
  }
}

function addLeg(
  mesh: MeshBuilder,
  path: readonly Vec3[],
  frames: readonly PathFrame[],
  place: number,
  side: 1 | -1,
  radius: number,
  colours: DragonColours,
): void {
  const i = Math.round((place + side * 0.012) * (path.length - 1));
  const hip = at(path, i);
  const axes = uprightAxes(at(frames, i).forward);
  const reach = (f: number, u: number, s: number): Vec3 =>
    inAxes(hip, axes, radius, [f, u, s * side]);
  const bones = [
    reach(0, 0.1, 0.5),
    reach(-0.35, -0.25, 1.35),
    reach(0.45, -1.05, 1.5),
    reach(1.05, -1.2, 1.55),
  ];
  addTube(mesh, spline(bones, 8), {
    sides: 6,
    radius: (t) => radius * mix(0.52, 0.2, t ** 0.7),
    uv: (around, along) => stripUv('scales', along * 0.05, around),
    tint: colours.body,
  });
  addHorn(mesh, {
    points: [reach(-0.3, -0.2, 1.3), reach(-1, 0, 1.6), reach(-1.7, 0.55, 1.7)],
    rootRadius: radius * 0.2,
    strip: 'ivory',
    tint: colours.flame[0],
    sides: 4,
    steps: 3,
    flatten: 0.5,
  });
  for (const claw of [-1, 0, 1]) {
    const spread = 0.75;
    const aside = 1.55 + claw * 0.32;
    addHorn(mesh, {
      points: [
        reach(0.95, -1.18, 1.55),
        reach(0.95 + spread * 0.6, -1.05, aside),
        reach(0.95 + spread, -1.4, aside),
      ],
      rootRadius: radius * 0.13,
      strip: 'ivory',
      tint: AMBER,
      sides: 4,
      steps: 2,
    });
  }
}
