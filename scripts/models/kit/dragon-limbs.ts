import type { DragonColours } from './dragon.ts';
import type { MeshBuilder, Tint } from './mesh.ts';
import { AMBER } from './palette.ts';
import type { Detail } from './part-set.ts';
import { addHorn, inAxes, uprightAxes } from './round.ts';
import { addTube, type PathFrame } from './shapes.ts';
import { stripUv } from './sheet.ts';
import { addScaled, at, mix, normalize, spline, subtract, type Vec3 } from './vector.ts';

/** A dragon's body as its limbs need it: the sampled spine from tail to neck, and its thickness. */
export interface DragonBody {
  path: readonly Vec3[];
  frames: readonly PathFrame[];
  radius: number;
  radiusAt: (t: number) => number;
  colours: DragonColours;
  detail: Detail;
}

/** Half a fin seen from the side: forward and up, in multiples of its height. */
const FIN = [
  [0.42, -0.12],
  [0.2, 0.52],
  [-0.34, 1],
  [-0.12, 0.46],
  [-0.4, -0.12],
] as const;

/** Row of flame-shaped fins down the back, leaning to the tail, seen from both sides. */
export function addCrest(mesh: MeshBuilder, body: DragonBody): void {
  const { path, frames, radiusAt, radius, colours, detail } = body;
  const last = path.length - 1;
  const every = detail === 'hero' ? 1.5 : 1.4;
  for (let k = every; k < last - 1; k += every) {
    const i = Math.round(k);
    const { forward, side, up } = at(frames, i);
    const height = Math.max(radiusAt(i / last), radius * 0.3) * 0.95;
    const root = addScaled(at(path, i), up, radiusAt(i / last) * 0.98);
    const place = ([f, u]: readonly [number, number]): Vec3 =>
      addScaled(addScaled(root, forward, f * height), up, u * height);
    for (const face of [1, -1] as const) {
      const normal: Vec3 = [side[0] * face, side[1] * face, side[2] * face];
      const first = mesh.vertexCount;
      for (const corner of FIN) {
        const tint: Tint = corner[1] > 0.6 ? AMBER : colours.fin;
        mesh.vertex(place(corner), normal, stripUv('ivory', corner[0] * 0.02, 0.5), tint);
      }
      const faces =
        detail === 'far'
          ? ([[0, 2, 4]] as const)
          : ([
              [0, 1, 3],
              [1, 2, 3],
              [0, 3, 4],
            ] as const);
      for (const [a, b, c] of faces) {
        if (face > 0) mesh.triangle(first + a, first + b, first + c);
        else mesh.triangle(first + a, first + c, first + b);
      }
    }
  }
}

/** Flame of the tail: blades that fan out behind its end and curl. */
export function addTail(mesh: MeshBuilder, { path, radius, colours, detail }: DragonBody): void {
  const root = at(path, 0);
  const axes = uprightAxes(normalize(subtract(root, at(path, 1))));
  const locks = { far: 3, mid: 5, hero: 6 }[detail];
  for (let k = 0; k < locks; k++) {
    const fan = (k / (locks - 1)) * 2 - 1;
    const reach = 3.1 - Math.abs(fan) * 1.3;
    const aside = k % 2 === 0 ? 0.35 : -0.35;
    addHorn(mesh, {
      points: [
        inAxes(root, axes, radius, [-0.3, 0, 0]),
        inAxes(root, axes, radius, [reach * 0.34, fan * 0.95, aside * 0.5]),
        inAxes(root, axes, radius, [reach * 0.74, fan * 1.05 + 0.25, aside]),
        inAxes(root, axes, radius, [reach, fan * 0.7 + 0.95, aside * 0.8]),
      ],
      rootRadius: radius * (k % 2 === 0 ? 0.36 : 0.27),
      strip: 'shards',
      tint: colours.fin,
      tip: colours.flame[k % 2 === 0 ? 0 : 1],
      leaf: true,
      sides: 3,
      steps: { far: 2, mid: 3, hero: 5 }[detail],
      flatten: 0.5,
    });
  }
}

/** Flames at the elbow: triples forward, up, sideways from the joint, in body radii. */
const JOINT_FLAMES = [
  [-0.62, 0.3, 0.06, -1.25, 0.34, 0.1, -1.75, 0.85, 0.1],
  [-0.6, -0.05, 0.12, -1.2, -0.18, 0.2, -1.75, 0.14, 0.26],
  [-0.45, 0.55, -0.02, -0.9, 0.9, 0.02, -1.1, 1.45, 0.04],
] as const;

/** One bent leg with flames at its elbow and a foot of five claws, four before and one behind. */
export function addLeg(mesh: MeshBuilder, body: DragonBody, place: number, side: 1 | -1): void {
  const { path, frames, colours, detail } = body;
  const far = detail === 'far';
  const i = Math.round((place + side * 0.012) * (path.length - 1));
  const r = body.radiusAt(i / (path.length - 1)) * 0.5 + body.radius * 0.5;
  const hip = at(path, i);
  const level = at(frames, i).forward;
  const axes = uprightAxes([level[0], level[1] * 0.35, level[2]]);
  const reach = (f: number, u: number, s: number): Vec3 => inAxes(hip, axes, r, [f, u, s * side]);
  const bones = [
    reach(0.1, 0.15, 0.45),
    reach(-0.2, 0, 1.15),
    reach(-0.62, -0.42, 1.42),
    reach(-0.05, -0.95, 1.42),
    reach(0.5, -1.3, 1.4),
  ];
  addTube(mesh, spline(bones, { far: 3, mid: 5, hero: 6 }[detail]), {
    sides: { far: 3, mid: 4, hero: 5 }[detail],
    radius: (t) => r * mix(0.62, 0.2, t ** 0.8),
    up: axes.side,
    uv: (around, along) => stripUv('scales', along * 0.07, Math.abs(around * 2 - 1)),
    tint: (_around, along) => [
      mix(colours.body[0], colours.belly[0], along * 0.4),
      mix(colours.body[1], colours.belly[1], along * 0.4),
      mix(colours.body[2], colours.belly[2], along * 0.4),
    ],
  });
  if (far) return;
  const joint = [-0.5, -0.34, 1.42] as const;
  for (const [k, flame] of JOINT_FLAMES.entries()) {
    if (k > 0 && detail === 'mid') continue;
    const points = [reach(joint[0] + 0.1, joint[1] - 0.05, joint[2])];
    for (let j = 0; j < flame.length; j += 3) {
      points.push(
        reach(
          joint[0] + (flame[j] ?? 0),
          joint[1] + (flame[j + 1] ?? 0),
          joint[2] + (flame[j + 2] ?? 0),
        ),
      );
    }
    addHorn(mesh, {
      points,
      rootRadius: r * 0.24,
      strip: 'shards',
      tint: colours.fin,
      tip: colours.flame[0],
      leaf: true,
      sides: 3,
      steps: 3,
      flatten: 0.5,
    });
  }
  addFoot(mesh, reach, r, colours.body, detail);
}

function addFoot(
  mesh: MeshBuilder,
  reach: (f: number, u: number, s: number) => Vec3,
  r: number,
  tint: Tint,
  detail: Detail,
): void {
  const toes = [
    [1, -0.55],
    [1.12, -0.18],
    [1.12, 0.2],
    [0.95, 0.58],
    [-0.75, 0.1],
  ] as const;
  const [f, u, s] = [0.5, -1.32, 1.4];
  for (const [ahead, aside] of toes) {
    const knuckle = reach(f + ahead * 0.62, u + 0.14, s + aside * 0.75);
    const nail = reach(f + ahead * 1.02, u - 0.02, s + aside);
    const tip = reach(f + ahead * 1.18, u - 0.34, s + aside * 1.02);
    addHorn(mesh, {
      points: [reach(f - 0.1, u + 0.1, s), knuckle, nail, tip],
      rootRadius: r * 0.2,
      strip: 'ivory',
      tint,
      tip: AMBER,
      sides: 3,
      steps: detail === 'hero' ? 3 : 2,
    });
  }
}
