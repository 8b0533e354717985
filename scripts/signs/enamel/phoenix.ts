import { sampleCurve } from '../curve.ts';
import { PALETTE } from '../palette.ts';
import { mm, type Point } from '../svg.ts';
import type { Enamels, Motif } from './motif.ts';
import { cell, disc, limb, line, petal, smooth, stroke } from './wire.ts';

const ENAMELS: Enamels = {
  body: PALETTE.glaze,
  second: PALETTE.vermilion,
  third: '#2d8f77',
  fourth: '#3f74c8',
};

/** A phoenix (phượng) in flight, its tail streaming behind: 60 × 34. */
export const flyingPhoenix: Motif = {
  width: 60,
  height: 34,
  enamels: ENAMELS,
  draw: (enamels) =>
    [
      ...plume(
        [
          [30, 19],
          [20, 23],
          [11, 20],
          [3, 25],
        ],
        enamels.second,
        1.5,
        enamels,
      ),
      ...plume(
        [
          [30, 18],
          [21, 17],
          [12, 12],
          [3.5, 14],
        ],
        enamels.third,
        1.4,
        enamels,
      ),
      ...plume(
        [
          [31, 20],
          [23, 28],
          [14, 28],
          [6, 32],
        ],
        enamels.fourth,
        1.3,
        enamels,
      ),
      ...plume(
        [
          [30, 17.6],
          [22, 11],
          [14, 5.4],
          [6.5, 5.4],
        ],
        enamels.body,
        1.1,
        enamels,
      ),
      ...wing([37, 16], -64, 15, enamels, 9, 9.5),
      ...body([29, 18.6], [37.5, 16.6], enamels),
      ...wing([35.5, 18], 118, 15.5, enamels, 8, 10.5),
      neck(
        [
          [37, 17],
          [43, 18.4],
          [45.6, 13.4],
          [44.6, 8.6],
          [49, 6.8],
        ],
        enamels,
      ),
      head([49.4, 6.6], 8, enamels),
    ].join(''),
};

/** A phoenix standing with one wing raised: 40 × 40. */
export const standingPhoenix: Motif = {
  width: 40,
  height: 40,
  enamels: ENAMELS,
  draw: (enamels) =>
    [
      ...plume(
        [
          [18, 21],
          [9, 23],
          [5, 31],
          [7, 38],
        ],
        enamels.second,
        1.6,
        enamels,
      ),
      ...plume(
        [
          [18, 20],
          [8, 17],
          [2, 20],
          [2.6, 27],
        ],
        enamels.third,
        1.4,
        enamels,
      ),
      ...plume(
        [
          [19, 22],
          [13, 28],
          [13, 33],
          [16, 38.4],
        ],
        enamels.fourth,
        1.4,
        enamels,
      ),
      stroke('M22.5 25.5L22 34.6M26 25.5L27.6 34.4', PALETTE.goldLight, 0.8),
      stroke(
        'M22 34.6L19.4 36.4M22 34.6L22.4 37M22 34.6L24.4 35.8M27.6 34.4L25.6 36.4M27.6 34.4L28.4 36.8M27.6 34.4L30.4 35.4',
        PALETTE.goldLight,
        0.6,
      ),
      ...wing([20, 19.6], -38, 18, enamels, 9, 9),
      ...body([17.6, 20.6], [27, 19.6], enamels, 5.4),
      ...wing([25, 20], 136, 11, enamels, 6, 12),
      neck(
        [
          [26, 19.6],
          [31.6, 18.6],
          [31.8, 12.6],
          [29.6, 8.4],
          [33, 5.6],
        ],
        enamels,
      ),
      head([33.4, 5.2], 10, enamels),
    ].join(''),
};

/** A phoenix seen from the front, wings spread in a round: 44 × 36. */
export const spreadPhoenix: Motif = {
  width: 44,
  height: 36,
  enamels: ENAMELS,
  draw: (enamels) =>
    [
      ...plume(
        [
          [22, 22],
          [17, 29],
          [9, 29],
          [6, 34],
        ],
        enamels.fourth,
        1.3,
        enamels,
      ),
      ...plume(
        [
          [22, 22],
          [27, 29],
          [35, 29],
          [38, 34],
        ],
        enamels.fourth,
        1.3,
        enamels,
      ),
      ...plume(
        [
          [22, 22],
          [20, 29],
          [16, 31],
          [15, 35],
        ],
        enamels.third,
        1.2,
        enamels,
      ),
      ...plume(
        [
          [22, 22],
          [24, 29],
          [28, 31],
          [29, 35],
        ],
        enamels.third,
        1.2,
        enamels,
      ),
      ...wing([20.4, 18], -58, 17.5, enamels, 10, 9.5),
      ...wing([23.6, 18], 58, 17.5, enamels, 10, -9.5),
      cell(
        smooth([
          [22, 12.6],
          [25.6, 17],
          [24.6, 23],
          [22, 25.4],
          [19.4, 23],
          [18.4, 17],
        ]),
        enamels.body,
      ),
      scales([22, 18.6], 2.6, 4.4),
      neck(
        [
          [22, 15],
          [20, 11],
          [23.6, 8.4],
          [22.4, 5.4],
        ],
        enamels,
      ),
      head([22.6, 5], -4, enamels),
    ].join(''),
};

function wing(
  [x, y]: Point,
  heading: number,
  length: number,
  enamels: Enamels,
  count: number,
  spread: number,
): string[] {
  const row = (part: number, fills: readonly string[], width: number) =>
    Array.from({ length: count }, (_, index) => {
      const turn = heading + (index - count * 0.35) * spread;
      const reach = length * part * (1 - 0.05 * Math.abs(index - 1));
      const fill = fills[index % fills.length] ?? enamels.body;
      return cell(petal([x, y], turn, reach, width, 0.06 * Math.sign(spread)), fill, 0.24);
    });
  return [
    ...row(1, [enamels.third, enamels.fourth], length * 0.085),
    ...row(0.68, [enamels.second, enamels.body], length * 0.075),
    ...row(0.4, [PALETTE.white, enamels.body], length * 0.06),
  ];
}

function body([ax, ay]: Point, [bx, by]: Point, enamels: Enamels, girth = 4.4): string[] {
  const outline = limb(
    [
      [ax, ay],
      [(ax + bx) / 2, (ay + by) / 2 + 0.6],
      [bx, by],
    ],
    (t) => girth * (0.3 + 0.7 * Math.sin(Math.PI * (0.18 + 0.72 * t))),
  );
  return [
    cell(outline, enamels.body, 0.32),
    scales([(ax + bx) / 2 + 0.6, (ay + by) / 2 + 0.8], girth * 0.7, girth * 0.55),
  ];
}

function scales([x, y]: Point, rx: number, ry: number): string {
  const arcs: string[] = [];
  for (let row = -2; row <= 2; row += 1) {
    for (let column = -2; column <= 2; column += 1) {
      const px = x + (column + (row % 2) * 0.5) * rx * 0.42;
      const py = y + row * ry * 0.4;
      if (((px - x) / rx) ** 2 + ((py - y) / ry) ** 2 > 0.95) continue;
      arcs.push(
        `M${mm(px - 0.6)} ${mm(py - 0.4)}Q${mm(px)} ${mm(py + 0.9)} ${mm(px + 0.6)} ${mm(py - 0.4)}`,
      );
    }
  }
  return line(arcs.join(''), 0.2);
}

function neck(knots: readonly Point[], enamels: Enamels): string {
  const bars = sampleCurve(knots, 15)
    .filter((_, index) => index > 1 && index < 14)
    .map(
      ({ point: [x, y], tangent: [dx, dy] }) =>
        `M${mm(x - dy * 0.9)} ${mm(y + dx * 0.9)}Q${mm(x + dx * 0.8)} ${mm(y + dy * 0.8)} ${mm(x + dy * 0.9)} ${mm(y - dx * 0.9)}`,
    );
  return cell(limb(knots, [2.3, 1]), enamels.third) + line(bars.join(''), 0.2);
}

function head([x, y]: Point, turn: number, enamels: Enamels): string {
  const crest = [-58, -34, -10].map((degrees) =>
    cell(petal([-0.2, -0.8], degrees - 14, 4.2, 0.8, -0.25), enamels.second, 0.22),
  );
  const wattle = cell(
    'M0.8 1.1C1.6 1.6 1.5 3 0.9 3.4C0.3 2.8 0.2 1.8 0.8 1.1Z',
    PALETTE.vermilion,
    0.2,
  );
  return `<g transform="translate(${mm(x)} ${mm(y)}) rotate(${turn})">${crest.join('')}${wattle}${cell('M-1.7 0.4C-1.8 -1.4 0.4 -2 1.7 -0.9C3 -0.9 4.4 -0.2 4.8 0.9C3.4 0.5 2.6 0.8 1.7 1.1C0.6 1.9 -1.4 1.8 -1.7 0.4Z', enamels.body, 0.26)}<circle cx="0.8" cy="-0.3" r="0.55" fill="${PALETTE.white}"/><circle cx="0.95" cy="-0.25" r="0.3" fill="${PALETTE.ink}"/></g>`;
}

/** A tail feather along a curve, with barbs and an eye at its end. */
function plume(knots: readonly Point[], colour: string, width: number, enamels: Enamels): string[] {
  const samples = sampleCurve(knots, 24);
  const barbs = samples
    .filter((_, index) => index > 3 && index % 2 === 0)
    .map(({ point: [x, y], tangent: [dx, dy] }) => {
      const [bx, by] = [x + dx * 1.3, y + dy * 1.3];
      return `M${mm(bx - dy * width * 0.9)} ${mm(by + dx * width * 0.9)}L${mm(x)} ${mm(y)}L${mm(bx + dy * width * 0.9)} ${mm(by - dx * width * 0.9)}`;
    });
  const tip = knots.at(-1) ?? [0, 0];
  return [
    cell(
      limb(knots, (t) => width * (0.35 + 0.75 * t)),
      colour,
    ),
    line(barbs.join(''), 0.2),
    disc(tip, width * 1.35, enamels.body, 0.26),
    disc(tip, width * 0.8, enamels.fourth, 0.2),
    disc(tip, width * 0.34, PALETTE.white, 0.1),
  ];
}
