import { type Urn, urnFigures } from '../../buildings/urns.ts';
import { addGrid, type MeshBuilder, type Tint, type Uv } from '../../kit/mesh.ts';
import { tintOf } from '../../kit/palette.ts';
import type { Detail } from '../../kit/part-set.ts';
import { type Strip, stripUv } from '../../kit/sheet.ts';
import { at, normalize, type Vec3 } from '../../kit/vector.ts';

/** Strips of cast bronze, plain and with reliefs, and the colour they are seen in. */
export const BRONZE: Strip = 'bronze';
export const PATINA = tintOf('#f4efe2');
const INSIDE = tintOf('#1d1b15');

/** Half width at a share of the body's height, from the bottom of the bowl to its rim. */
type Profile = readonly (readonly [number, number])[];

/** A ring of the body: its profile, and what it is covered with. */
interface Band {
  profile: Profile;
  tint?: Tint;
}

/** Rows of reliefs on the belly, each between two cast fillets: shares of the body's height. */
const ROWS = [
  [0.14, 0.3],
  [0.32, 0.48],
  [0.5, 0.64],
] as const;
/** Reliefs in a row, those of the painted strip, and metres that one takes of the round. */
const RELIEFS_IN_A_ROW = 6;
const RELIEFS_PAINTED = 24;
const RELIEF_WIDTH = 0.32;
/** Share of a painted relief at each side that is bare ground, stretched between two reliefs. */
const EDGE = 0.06;

/** Radius of the belly and neck at a share of the height, in metres. */
function wallAt(share: number, belly: number, neck: number, mouth: number): number {
  const knots: Profile = [
    [0, 0],
    [0.02, 0.34],
    [0.07, 0.62],
    [0.15, 0.83],
    [0.25, 0.95],
    [0.36, 1],
    [0.46, 0.985],
    [0.56, 0.91],
    [0.64, 0.8],
  ];
  const last = at(knots, knots.length - 1);
  if (share > last[0]) {
    const t = (share - last[0]) / (1 - last[0]);
    const shoulder = last[1] * belly;
    if (t < 0.5) {
      const k = t / 0.5;
      return shoulder + (neck - shoulder) * (k * k * (3 - 2 * k));
    }
    const k = (t - 0.5) / 0.5;
    return neck + (mouth - neck) * k ** 1.7;
  }
  const i = Math.max(
    1,
    knots.findIndex(([s]) => s >= share),
  );
  const [a, b] = [at(knots, i - 1), at(knots, i)];
  return (a[1] + ((b[1] - a[1]) * (share - a[0])) / (b[0] - a[0] || 1)) * belly;
}

/** Round cast body: bowl, three rows of reliefs between fillets, drawn-in neck, flared mouth, dark inside. */
export function addUrnBody(mesh: MeshBuilder, foot: Vec3, urn: Urn, detail: Detail): void {
  const rim = urn.rim.value;
  const bottom = rim - 1.2;
  const belly = urnFigures.bellyDiameter.value / 2;
  const mouth = urnFigures.mouthDiameter.value / 2;
  const wall = (share: number): number => wallAt(share, belly, urn.neckRadius.value, mouth);
  const span = (from: number, to: number, steps: number, grow = 0): Profile =>
    Array.from({ length: steps + 1 }, (_, i) => {
      const share = from + ((to - from) * i) / steps;
      return [wall(share) + grow, share] as const;
    });
  const fillet = (from: number, to: number): Band => ({
    profile: [
      [wall(from) - 0.012, from],
      [wall((from + to) / 2) + 0.016, from + (to - from) * 0.3],
      [wall((from + to) / 2) + 0.016, to - (to - from) * 0.3],
      [wall(to) - 0.012, to],
    ],
  });
  const far = detail === 'far';
  const bands: Band[] = far
    ? [
        { profile: span(0, 0.64, 5) },
        { profile: span(0.64, 1, 3) },
        lip(mouth, far),
        inside(mouth, urn.neckRadius.value),
      ]
    : [
        { profile: span(0, 0.12, 5) },
        fillet(0.118, 0.145),
        fillet(0.295, 0.325),
        fillet(0.475, 0.505),
        fillet(0.635, 0.665),
        { profile: span(0.65, 1, 6) },
        fillet(0.8, 0.83),
        lip(mouth, far),
        inside(mouth, urn.neckRadius.value),
      ];
  // A multiple of four, so that the belly's full width stands on the axes.
  const sides = far ? 12 : detail === 'mid' ? 20 : 32;
  for (const band of bands) {
    addGrid(mesh, {
      columns: sides,
      rows: band.profile.length - 1,
      point: (u, v) => {
        const [radius, share] = at(band.profile, Math.round(v * (band.profile.length - 1)));
        const angle = -u * Math.PI * 2 - Math.PI / 2;
        return [
          foot[0] + Math.cos(angle) * radius,
          foot[1] + bottom + share * (rim - bottom),
          foot[2] + Math.sin(angle) * radius,
        ];
      },
      uv: (u, v) => stripUv(BRONZE, u * 0.6, 1 - v),
      tint: band.tint ?? PATINA,
    });
  }
  if (far) return;
  const axis: Vec3 = [foot[0], foot[1] + bottom, foot[2]];
  const body: Turned = { axis, height: rim - bottom, wall, columns: detail === 'mid' ? 2 : 3 };
  ROWS.forEach((row, i) => {
    // Each urn and each row starts at another relief, so that no two urns look alike.
    addReliefRow(mesh, body, row, ((urn.place + 4) * 11 + i * 7) % RELIEFS_PAINTED);
  });
}

/** Body of revolution: the foot of its axis, its height, and its radius at a share of that. */
interface Turned {
  axis: Vec3;
  height: number;
  wall: (share: number) => number;
  /** Columns of cells in one relief, and in the plain bronze between two. */
  columns: number;
}

/**
 * One row of six reliefs round the belly, with the bare ground of the painted strip between them. Normals are those of the
 * turned body, so that the seams between the two do not show.
 */
function addReliefRow(
  mesh: MeshBuilder,
  body: Turned,
  [from, to]: readonly [number, number],
  firstRelief: number,
): void {
  const rows = 3;
  const share = (RELIEF_WIDTH * RELIEFS_IN_A_ROW) / (body.wall((from + to) / 2) * Math.PI * 2);
  for (let k = 0; k < RELIEFS_IN_A_ROW; k++) {
    const relief = firstRelief + k;
    addPatch(mesh, body, rows, [k - share / 2, k + share / 2], [from, to], (u, v) =>
      stripUv('relief', (relief + EDGE + u * (1 - 2 * EDGE)) / RELIEFS_PAINTED, 1 - v),
    );
    addPatch(mesh, body, rows, [k + share / 2, k + 1 - share / 2], [from, to], (u, v) =>
      stripUv('relief', (relief + 1 - EDGE + u * 2 * EDGE) / RELIEFS_PAINTED, 1 - v),
    );
  }
}

/** Piece of the wall between two places of the round, in reliefs, and two shares of the height. */
function addPatch(
  mesh: MeshBuilder,
  { axis, height, wall, columns }: Turned,
  rows: number,
  [left, right]: readonly [number, number],
  [from, to]: readonly [number, number],
  uv: (u: number, v: number) => Uv,
): void {
  const first = mesh.vertexCount;
  for (let j = 0; j <= rows; j++) {
    const share = from + ((to - from) * j) / rows;
    const radius = wall(share);
    const slope = (wall(share + 0.01) - wall(share - 0.01)) / (0.02 * height);
    for (let i = 0; i <= columns; i++) {
      const round = (left + ((right - left) * i) / columns) / RELIEFS_IN_A_ROW;
      const angle = Math.PI / 2 - round * Math.PI * 2;
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      mesh.vertex(
        [axis[0] + c * radius, axis[1] + share * height, axis[2] + s * radius],
        normalize([c, -slope, s]),
        uv(i / columns, j / rows),
        PATINA,
      );
    }
  }
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      const a = first + j * (columns + 1) + i;
      const b = a + columns + 1;
      mesh.triangle(a, a + 1, b + 1);
      mesh.triangle(a, b + 1, b);
    }
  }
}

function lip(mouth: number, far: boolean): Band {
  return {
    profile: far
      ? [
          [mouth, 1],
          [mouth - 0.06, 1],
        ]
      : [
          [mouth - 0.01, 0.965],
          [mouth + 0.025, 0.975],
          [mouth + 0.025, 0.995],
          [mouth, 1],
          [mouth - 0.06, 1],
        ],
  };
}

function inside(mouth: number, neck: number): Band {
  return {
    profile: [
      [mouth - 0.06, 1],
      [neck - 0.05, 0.82],
      [neck - 0.04, 0.7],
      [0.001, 0.66],
    ],
    tint: INSIDE,
  };
}
