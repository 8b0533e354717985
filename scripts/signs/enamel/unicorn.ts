import { dragonHead } from '../dragon-head.ts';
import { sampleCurve } from '../curve.ts';
import { PALETTE } from '../palette.ts';
import { mm, type Point } from '../svg.ts';
import type { Enamels, Motif } from './motif.ts';
import { cell, limb, line, petal, placed } from './wire.ts';

const SPINE: readonly Point[] = [
  [11, 17],
  [17, 14.4],
  [24, 16],
  [31, 15.6],
  [36.4, 11.6],
];

/** A kỳ lân at a trot, scaled, with a dragon's head and a flaming tail: 52 × 36. */
export const unicorn: Motif = {
  width: 52,
  height: 36,
  enamels: {
    body: '#3f74c8',
    second: PALETTE.vermilion,
    third: PALETTE.glaze,
    fourth: PALETTE.white,
  },
  draw: (enamels) =>
    [
      ...[-64, -40, -16, 8, 32].map((turn, index) =>
        cell(
          petal([10, 14.6], turn - 22, index === 2 ? 12.4 : 9.6, 1.7, 0.2),
          index % 2 === 0 ? enamels.second : enamels.third,
          0.26,
        ),
      ),
      leg(
        [
          [16, 19],
          [20, 24],
          [16.6, 28],
          [18.6, 32.6],
        ],
        2.6,
        enamels,
      ),
      leg(
        [
          [33, 18],
          [39, 20.6],
          [43, 25.6],
          [40.6, 29],
        ],
        2.4,
        enamels,
      ),
      leg(
        [
          [12.6, 18],
          [9, 24],
          [11.4, 28.4],
          [7.6, 33],
        ],
        3.3,
        enamels,
      ),
      leg(
        [
          [31, 18],
          [30, 24],
          [33, 28],
          [31, 33.4],
        ],
        2.8,
        enamels,
      ),
      cell(limb(SPINE, girth), enamels.body, 0.36),
      cell(
        limb(
          [
            [14, 20.6],
            [22, 20.4],
            [30, 20.6],
            [36, 16],
          ],
          (t) => 1.9 * Math.sin(Math.PI * (0.06 + 0.9 * t)),
        ),
        enamels.fourth,
        0.24,
      ),
      scales(),
      ...sampleCurve(SPINE, 9)
        .slice(1)
        .map(({ point: [x, y], tangent: [dx, dy], t }) =>
          cell(
            petal(
              [x + dy * girth(t) * 0.9, y - dx * girth(t) * 0.9],
              -40 + (Math.atan2(dy, dx) * 180) / Math.PI,
              3.4,
              0.9,
              0.1,
            ),
            enamels.second,
            0.22,
          ),
        ),
      placed(
        dragonHead({ body: enamels.body, belly: enamels.fourth, mane: enamels.third }),
        [39, 9.6],
        { turn: -6, scale: 2.35 },
      ),
    ].join(''),
};

function girth(t: number): number {
  return 4.6 + 0.9 * Math.sin(Math.PI * Math.min(1, t * 1.3)) - 1.2 * t * t;
}

function scales(): string {
  const arcs = sampleCurve(SPINE, 17)
    .slice(1, -1)
    .flatMap(({ point: [x, y], tangent: [dx, dy], t }, index) =>
      (index % 2 === 0 ? [-0.15, 0.35, 0.8] : [0.1, 0.6]).map((side) => {
        const w = girth(t) * side;
        const [px, py] = [x + dy * w, y - dx * w];
        return `M${mm(px + dy)} ${mm(py - dx)}Q${mm(px - dx * 1.8)} ${mm(py - dy * 1.8)} ${mm(px - dy)} ${mm(py + dx)}`;
      }),
    );
  return line(arcs.join(''), 0.22);
}

function leg(knots: readonly Point[], thick: number, enamels: Enamels): string {
  const [x, y] = knots.at(-1) ?? [0, 0];
  const [kx, ky] = knots[1] ?? [0, 0];
  return [
    cell(petal([kx, ky], -70, 4.6, 1.2, 0.2), enamels.second, 0.22),
    cell(limb(knots, [thick, thick * 0.42]), enamels.body),
    cell(
      `M${mm(x - 1.5)} ${mm(y - 0.6)}H${mm(x + 1.3)}L${mm(x + 2.6)} ${mm(y + 1.8)}H${mm(x - 1.9)}Z`,
      enamels.third,
      0.24,
    ),
  ].join('');
}
