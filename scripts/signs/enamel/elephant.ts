import { PALETTE } from '../palette.ts';
import { mm, type Point } from '../svg.ts';
import type { Enamels, Motif } from './motif.ts';
import { cell, disc, limb, line, petal, smooth, stroke } from './wire.ts';

/** A war elephant with saddle cloth and parasol, trunk raised: 60 × 40; `body` is its hide, `second` the cloth. */
export const elephant: Motif = {
  width: 60,
  height: 40,
  enamels: { body: '#8fa3b5', second: PALETTE.vermilion, third: PALETTE.glaze, fourth: '#3f74c8' },
  draw: (enamels) =>
    [
      parasol([25, 6.4], enamels),
      leg(
        [
          [17, 26],
          [18.6, 32],
          [18, 37.6],
        ],
        enamels,
        3.1,
      ),
      leg(
        [
          [36, 26],
          [37.4, 32],
          [38.6, 37.4],
        ],
        enamels,
        3,
      ),
      stroke('M9 18C5.6 21 6.4 26 4.8 29', enamels.body, 1.1),
      stroke('M4.9 28.4L3.6 31.4M4.9 28.4L5.4 31.6', PALETTE.ink, 0.6),
      leg(
        [
          [12, 24],
          [11.4, 31],
          [12.4, 37.8],
        ],
        enamels,
        3.7,
      ),
      leg(
        [
          [32, 25],
          [32, 32],
          [31, 37.8],
        ],
        enamels,
        3.5,
      ),
      cell(
        smooth([
          [9, 17],
          [14, 12.8],
          [22, 11.6],
          [31, 12],
          [38, 13.4],
          [41, 20],
          [38.6, 26.6],
          [30, 29.6],
          [20, 29.8],
          [11.4, 28],
          [7.8, 23],
        ]),
        enamels.body,
        0.36,
      ),
      wrinkles(),
      cloth(enamels),
      head(enamels),
    ].join(''),
};

function leg(knots: readonly Point[], enamels: Enamels, thick: number): string {
  const [x, y] = knots.at(-1) ?? [0, 0];
  const nails = [-1.6, 0, 1.6].map(
    (dx) =>
      `<path d="M${mm(x + dx - 0.7)} ${mm(y + 1)}a0.7 0.9 0 0 1 1.4 0Z" fill="${PALETTE.white}"/>`,
  );
  return [
    cell(limb(knots, [thick, thick * 0.8]), enamels.body),
    cell(
      `M${mm(x - thick * 0.85)} ${mm(y - 3)}h${mm(thick * 1.7)}v1.2h${mm(-thick * 1.7)}Z`,
      enamels.third,
      0.2,
    ),
    cell(
      `M${mm(x - thick * 0.8)} ${mm(y - 0.6)}H${mm(x + thick * 0.8)}V${mm(y + 1)}H${mm(x - thick * 0.8)}Z`,
      enamels.body,
    ),
    ...nails,
  ].join('');
}

function wrinkles(): string {
  return line(
    'M10 20C11 22 11 24 10.4 26M13 28.4C16 27.4 17 25 16.6 22M36 27C38 25 39 23 38.8 20M20 28.6C22 28 24 28 26 28.8M11.4 15.8q1.6 1.4 3 0M10.4 18.6q1.4 1.2 2.8 0M13.4 18.4q1.2 1 2.4 0M11 24.2q1.4 1.2 2.6 0M13.6 22q1.2 1 2.4 0M35 14.6q1 1.2 2.2 0.4M35.4 24q1.2 1.2 2.4 0M35 27.6q1.2 1 2.4 0M10 32q1.4 1 2.6 0M10.6 34.4q1.4 1 2.6 0M30 31q1.4 1 2.6 0M30.4 33.6q1.4 1 2.6 0M46 12.4q1.2 0.8 2.2 0M44 18.6q1.2 1 2.4 0M46.6 18.2q1 0.8 2 0',
    0.22,
  );
}

function cloth(enamels: Enamels): string {
  const fringe = Array.from(
    { length: 9 },
    (_, index) => `M${mm(17.4 + index * 1.75)} 25.4l0.88 2.2l0.88 -2.2`,
  ).join('');
  const trellis = Array.from(
    { length: 5 },
    (_, index) =>
      `M${mm(18.6 + index * 3)} 12.4l-2 4M${mm(18.4 + index * 3)} 17.6l1.4 2.4l1.4 -2.4l-1.4 -2.4Z`,
  ).join('');
  return [
    cell(fringe, enamels.third, 0.22),
    cell('M18 11.4C23 10.8 29 10.8 33 11.6L33.6 25.4H17Z', enamels.second, 0.34),
    cell('M18.4 21.6H33.2L33.4 24H18.2Z', enamels.fourth, 0.24),
    line(trellis, 0.24),
    ...[20.4, 25.6, 30.8].map((x) => disc([x, 22.8], 0.7, PALETTE.white, 0.18)),
    cell('M20 11.6C20 8.6 31 8.6 31 11.6C28 12.8 23 12.8 20 11.6Z', enamels.third, 0.3),
  ].join('');
}

function head(enamels: Enamels): string {
  const trunk: readonly Point[] = [
    [46.6, 20],
    [50.4, 24],
    [55.4, 23],
    [57, 17],
    [54, 12.4],
    [56, 8.4],
  ];
  const rings = [0, 1, 2, 3, 4, 5, 6].map((index) => {
    const places: readonly Point[] = [
      [48.6, 23.4],
      [51, 25],
      [53.4, 25],
      [56, 23],
      [57.6, 20],
      [57.6, 17],
      [56.4, 14.4],
    ];
    const [x, y] = places[index] ?? [0, 0];
    return `M${mm(x)} ${mm(y)}l${mm(-1.8 + index * 0.1)} ${mm(-1.5 + index * 0.42)}`;
  });
  return [
    cell(
      limb(trunk, (t) => 2.7 - 1.7 * t),
      enamels.body,
      0.32,
    ),
    line(rings.join(''), 0.22),
    cell(
      limb(
        [
          [46, 22.6],
          [49, 27.6],
          [54, 28.6],
        ],
        [1, 0.2],
      ),
      PALETTE.white,
      0.26,
    ),
    cell(
      smooth([
        [38.6, 11],
        [43.4, 8.6],
        [48.4, 11],
        [50, 16],
        [48.6, 22],
        [44, 24.4],
        [39, 21],
      ]),
      enamels.body,
      0.36,
    ),
    cell(
      smooth([
        [38, 11.4],
        [42, 11.6],
        [43.4, 15.4],
        [42, 20.6],
        [38.6, 24.6],
        [36, 21.6],
        [34.6, 16],
      ]),
      '#6f8499',
      0.32,
    ),
    line('M37.6 13.6C39.6 15 40 18 38.6 21.4M40.6 13.4C41.6 15.4 41.4 18 40 20', 0.22),
    cell(
      'M41.6 8.8C44 7.4 47.6 8.6 49.4 11.4L47.8 13.6C46 11 43.8 10.4 41.4 11Z',
      enamels.second,
      0.26,
    ),
    disc([45.6, 10.6], 0.75, enamels.third, 0.18),
    disc([46, 15.4], 1, PALETTE.white, 0.24),
    `<circle cx="46.2" cy="15.5" r="0.55" fill="${PALETTE.ink}"/>`,
  ].join('');
}

function parasol([x, y]: Point, enamels: Enamels): string {
  const folds = [-54, -36, -18, 0, 18, 36, 54].map((degrees, index) =>
    cell(
      petal([x, y - 5], 180 + degrees, 8.2 - Math.abs(degrees) * 0.012, 1.5),
      index % 2 === 0 ? enamels.third : enamels.second,
      0.22,
    ),
  );
  return [
    stroke(`M${x} ${y - 5}V${y + 6}`, PALETTE.goldLight, 0.7),
    ...folds,
    disc([x, y - 5.2], 0.8, enamels.fourth, 0.2),
  ].join('');
}
