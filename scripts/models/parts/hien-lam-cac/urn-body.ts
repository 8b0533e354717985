import { type Urn, urnFigures } from '../../buildings/urns.ts';
import { addGrid, type MeshBuilder, type Tint, type Uv } from '../../kit/mesh.ts';
import { tintOf } from '../../kit/palette.ts';
import type { Detail } from '../../kit/part-set.ts';
import { type Strip, stripUv } from '../../kit/sheet.ts';
import { at, type Vec3 } from '../../kit/vector.ts';

/** Strips of cast bronze, plain and with reliefs, and the colour they are seen in. */
export const BRONZE: Strip = 'gold';
const RELIEF: Strip = 'gold';
export const PATINA = tintOf('#6d6a4f');
const INSIDE = tintOf('#1d1b15');

/** Half width at a share of the body's height, from the bottom of the bowl to its rim. */
type Profile = readonly (readonly [number, number])[];

/** A ring of the body: its profile, and what it is covered with. */
interface Band {
  profile: Profile;
  relief?: number;
  tint?: Tint;
}

/** Rows of reliefs on the belly, each between two cast fillets: shares of the body's height. */
const ROWS = [
  [0.14, 0.3],
  [0.32, 0.48],
  [0.5, 0.64],
] as const;
const RELIEFS_IN_A_ROW = 6;

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
  const belly = urnFigures.bellyDiameter.value / 2 - 0.012;
  const mouth = urnFigures.mouthDiameter.value / 2;
  const wall = (share: number): number => wallAt(share, belly, urn.neckRadius.value, mouth);
  const span = (from: number, to: number, steps: number, grow = 0): Profile =>
    Array.from({ length: steps + 1 }, (_, i) => {
      const share = from + ((to - from) * i) / steps;
      return [wall(share) + grow, share] as const;
    });
  const fillet = (from: number, to: number): Band => ({
    profile: [
      [wall(from) - 0.01, from],
      [wall(from) + 0.014, from + (to - from) * 0.2],
      [wall((from + to) / 2) + 0.02, (from + to) / 2],
      [wall(to) + 0.014, to - (to - from) * 0.2],
      [wall(to) - 0.01, to],
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
        ...ROWS.map(([from, to], i): Band => ({ profile: span(from, to, 3), relief: i })),
        fillet(0.295, 0.325),
        fillet(0.475, 0.505),
        fillet(0.635, 0.665),
        { profile: span(0.65, 1, 7) },
        fillet(0.8, 0.83),
        lip(mouth, far),
        inside(mouth, urn.neckRadius.value),
      ];
  const sides = far ? 10 : detail === 'mid' ? 24 : 36;
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
      uv: (u, v) => bandUv(band, urn, u, v),
      tint: band.tint ?? PATINA,
    });
  }
}

function bandUv({ relief }: Band, urn: Urn, u: number, v: number): Uv {
  if (relief === undefined) return stripUv(BRONZE, u * 0.6, 1 - v);
  // Each urn and each row starts at another place of the strip, so that no two look alike.
  return stripUv(
    RELIEF,
    (u * RELIEFS_IN_A_ROW) / 18 + (urn.place + 4) * 0.31 + relief * 0.37,
    1 - v,
  );
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
