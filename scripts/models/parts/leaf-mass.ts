import { hash01 } from '../kit/hash.ts';
import { addLoft, levelRing } from '../kit/loft.ts';
import type { MeshBuilder, Tint } from '../kit/mesh.ts';
import type { Detail } from '../kit/part-set.ts';
import { uprightAxes } from '../kit/round.ts';
import { type Strip, stripUv } from '../kit/sheet.ts';
import { add, addScaled, cross, mix, normalize, UP, type Vec3 } from '../kit/vector.ts';

/** How many tufts stand on a clump, and how large each is against it. */
const TUFTS: Record<Detail, { count: number; size: number }> = {
  far: { count: 0, size: 0 },
  mid: { count: 22, size: 0.5 },
  hero: { count: 64, size: 0.34 },
};
/** Sheet widths of the leaf strip across a tuft. */
const TUFT_SPAN = 0.03;
const GOLDEN_ANGLE = 2.399963;
/** The lowest tufts stand a little under the clump's middle: crowns are flat below. */
const LOWEST = -0.35;
/** How far the root of a tuft is sunk into the clump, of its half width. */
const ROOT = 0.5;

export interface LeafMassOptions {
  name: string;
  centre: Vec3;
  /** Half width and half height, metres. */
  width: number;
  height: number;
  tint: Tint;
  detail: Detail;
  strip?: Strip;
  /** Share of the tufts that are of another colour, as in blossom. */
  blossom?: { share: number; tint: Tint };
}

function times(tint: Tint, by: number): Tint {
  return [tint[0] * by, tint[1] * by, tint[2] * by];
}

/** One flat tuft that leans off the clump's skin, shaded as the skin is. */
function addTuft(mesh: MeshBuilder, options: LeafMassOptions, k: number): void {
  const { name, centre, width, height, tint, detail, strip = 'foliage', blossom } = options;
  const { count, size } = TUFTS[detail];
  const draw = (what: string): number => hash01(`${name}/${k}/${what}`);
  const up = mix(1, LOWEST, (k + 0.5) / count);
  const around = k * GOLDEN_ANGLE + hash01(`${name}/turn`) * Math.PI * 2;
  const ring = Math.sqrt(1 - up * up);
  const skin: Vec3 = [Math.cos(around) * ring, up, Math.sin(around) * ring];
  const out = normalize([skin[0], skin[1] * (width / height) * 0.7, skin[2]]);
  const lean = 0.5;
  const facing = normalize([
    out[0] + (draw('x') - 0.5) * lean,
    out[1] + (draw('y') - 0.3) * lean,
    out[2] + (draw('z') - 0.5) * lean,
  ]);
  const right = normalize(cross(UP, facing));
  const rise = cross(facing, right);
  const middle: Vec3 = [
    centre[0] + skin[0] * width * 0.9,
    centre[1] + skin[1] * height * 0.9,
    centre[2] + skin[2] * width * 0.9,
  ];
  const turn = draw('spin') * Math.PI * 2;
  const normal = normalize(add(out, [0, 0.35, 0]));
  const flowers = blossom !== undefined && up > 0 && draw('blossom') < blossom.share;
  const bloom = flowers ? 0.5 : 1;
  const reach = bloom * size * Math.sqrt(width * height) * (0.8 + 0.4 * draw('size'));
  const light = (0.72 + 0.3 * Math.max(0, up)) * (0.86 + 0.28 * draw('light'));
  const colour = times(flowers ? blossom.tint : tint, light);
  const along = draw('along');
  const first = mesh.vertexCount;
  for (const corner of [0, 1, 2]) {
    const angle = turn + (corner * Math.PI * 2) / 3;
    // The first corner reaches further, so that the outline is leafy and no row of equal teeth.
    const far = reach * (corner === 0 ? 1.35 : 0.9);
    const spread = addScaled(
      addScaled(middle, right, Math.cos(angle) * far),
      rise,
      Math.sin(angle) * far,
    );
    const point = corner === 2 ? addScaled(spread, skin, -ROOT * width) : spread;
    const uv = stripUv(
      flowers ? 'ivory' : strip,
      along + (corner === 1 ? TUFT_SPAN : 0),
      corner === 2 ? 0.95 : 0.05,
    );
    mesh.vertex(point, normal, uv, colour);
  }
  mesh.triangle(first, first + 1, first + 2);
}

/** A clump of leaves: a dark core with leaning tufts on it, the body alone from far; 20, 42 or 92 triangles. */
export function addLeafMass(mesh: MeshBuilder, options: LeafMassOptions): void {
  const { centre, width, height, tint, detail, strip = 'foliage' } = options;
  const far = detail === 'far';
  const wide = (far ? 1.05 : 0.82) * width;
  addLoft(mesh, {
    frame: { origin: centre, axes: uprightAxes([0, 0, 1]), scale: 1 },
    sides: detail === 'hero' ? 7 : 5,
    turn: hash01(options.name),
    strip,
    around: 0.16,
    rings: [
      levelRing(-0.62 * height, 0, 0, { tint: times(tint, 0.34) }),
      levelRing(-0.2 * height, wide, wide, { tint: times(tint, far ? 0.75 : 0.6) }),
      levelRing(0.5 * height, 0.83 * wide, 0.83 * wide, { tint }),
      levelRing(0.88 * height, 0, 0, { tint }),
    ],
  });
  for (let k = 0; k < TUFTS[detail].count; k++) addTuft(mesh, options, k);
}
