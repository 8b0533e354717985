import { addDragonHead } from './dragon-head.ts';
import { addCrest, addLeg, addTail, type DragonBody } from './dragon-limbs.ts';
import { addGrid, type MeshBuilder, type Tint } from './mesh.ts';
import type { Detail } from './part-set.ts';
import { uprightAxes } from './round.ts';
import { pathFrames } from './shapes.ts';
import { stripUv } from './sheet.ts';
import { addScaled, at, clamp, length, mix, spline, subtract, type Vec3 } from './vector.ts';

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
  /** Size of the head against the body; 1 where none is given. */
  head?: number;
  /** A small dragon: the body as from far, and a head with few locks whose face can still be read. */
  small?: boolean;
}

/** Rings along the body, columns over its back, and columns of its belly. */
const RINGS: Record<Detail, number> = { far: 16, mid: 22, hero: 40 };
const BACK: Record<Detail, number> = { far: 4, mid: 5, hero: 8 };
const BELLY: Record<Detail, number> = { far: 1, mid: 1, hero: 2 };
/** Share of the round that the pale belly takes. */
const BELLY_SHARE = 0.28;

function smooth(t: number): number {
  const k = clamp(t, 0, 1);
  return k * k * (3 - 2 * k);
}

/** Thin at the tail, swelling over the hind legs, narrower in the neck. */
function bodyRadius(radius: number, t: number): number {
  const grown = 0.12 + 0.88 * smooth(t / 0.5);
  const neck = 0.3 * smooth((t - 0.7) / 0.2) - 0.12 * smooth((t - 0.93) / 0.07);
  return radius * grown * (1 - neck);
}

/** Nguyễn dragon: scaled body with a crest of flames, five-clawed legs, flaming tail and maned head. */
export function addDragon(mesh: MeshBuilder, options: DragonOptions): void {
  const { radius, colours, small = false } = options;
  const detail = small && options.detail === 'mid' ? 'far' : options.detail;
  const path = spline(options.spine, RINGS[detail]);
  const body: DragonBody = {
    path,
    frames: pathFrames(path),
    radius,
    radiusAt: (t) => bodyRadius(radius, t),
    colours,
    detail,
  };
  addBody(mesh, body);
  addCrest(mesh, body);
  addTail(mesh, body);
  for (const place of options.legs) {
    for (const side of [1, -1] as const) addLeg(mesh, body, place, side);
  }
  const neck = at(path, path.length - 1);
  const axes = uprightAxes(options.facing);
  addDragonHead(mesh, {
    neck,
    axes,
    scale: radius * 1.22 * (options.head ?? 1),
    colours,
    detail: options.detail,
    plain: small && options.detail === 'mid',
  });
}

function addBody(mesh: MeshBuilder, body: DragonBody): void {
  const { path, frames, radiusAt, colours, detail } = body;
  const last = path.length - 1;
  const run = [0];
  for (let i = 1; i <= last; i++)
    run.push(at(run, i - 1) + length(subtract(at(path, i), at(path, i - 1))));
  const round = Math.PI * body.radius;
  const shell = (
    from: number,
    to: number,
    columns: number,
    strip: 'scales' | 'shards',
    tint: (share: number, along: number) => Tint,
  ): void =>
    addGrid(mesh, {
      columns,
      rows: last,
      point: (u, v) => {
        const i = Math.round(v * last);
        const frame = at(frames, i);
        const angle = (0.25 - mix(from, to, u)) * Math.PI * 2;
        const r = radiusAt(v);
        const rise = Math.sin(angle);
        const out = addScaled(at(path, i), frame.side, Math.cos(angle) * r * 0.94);
        return addScaled(out, frame.up, rise * r * (rise < 0 ? 0.86 : 1.06));
      },
      uv: (u, v) =>
        stripUv(
          strip,
          at(run, Math.round(v * last)) / (round * 22),
          Math.abs(mix(from, to, u) * 2 - 1) % 1,
        ),
      tint: (u, v) => tint(mix(from, to, u), v),
    });
  const half = BELLY_SHARE / 2;
  shell(-0.5 + half, 0.5 - half, BACK[detail], 'scales', (share) => {
    const flank = smooth((Math.abs(share) - 0.12) / 0.26);
    return blend(shade(colours.body, 0.86), blend(colours.body, colours.belly, 0.34), flank);
  });
  shell(0.5 - half, 0.5 + half, BELLY[detail], 'shards', (_share, v) =>
    shade(colours.belly, Math.round(v * last) % 2 === 0 ? 1 : 0.72),
  );
}

function shade([r, g, b]: Tint, by: number): Tint {
  return [r * by, g * by, b * by];
}

function blend(a: Tint, b: Tint, t: number): Tint {
  return [mix(a[0], b[0], t), mix(a[1], b[1], t), mix(a[2], b[2], t)];
}
