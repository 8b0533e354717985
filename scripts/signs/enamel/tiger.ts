import { sampleCurve } from '../curve.ts';
import { PALETTE } from '../palette.ts';
import { mm, type Point, polygon } from '../svg.ts';
import type { Enamels, Motif } from './motif.ts';
import { cell, disc, limb, line, smooth, stroke } from './wire.ts';

const SPINE: readonly Point[] = [
  [9, 15.4],
  [14, 13.4],
  [22, 14.4],
  [31, 15],
  [38, 13.6],
  [44, 12],
];

/** A walking tiger, its face turned to us: 60 × 34; `body` is its coat, `second` its stripes. */
export const tiger: Motif = {
  width: 60,
  height: 34,
  enamels: { body: '#e08a2c', second: '#2a1810', third: PALETTE.white, fourth: PALETTE.jadeLight },
  draw: (enamels) =>
    [
      tail(enamels),
      leg(
        [
          [15, 17],
          [19, 23],
          [16.4, 27],
          [18.4, 31],
        ],
        3,
        enamels,
      ),
      leg(
        [
          [41, 17],
          [45.4, 22],
          [45.6, 27],
          [49.4, 30.6],
        ],
        2.7,
        enamels,
      ),
      leg(
        [
          [12, 16],
          [8, 22],
          [10.4, 26.6],
          [7.6, 31.4],
        ],
        4,
        enamels,
      ),
      leg(
        [
          [38, 17],
          [37, 23],
          [39.4, 27],
          [37.6, 31.4],
        ],
        3.1,
        enamels,
      ),
      cell(limb(SPINE, girth), enamels.body, 0.36),
      cell(
        limb(
          [
            [15, 20.6],
            [24, 19.8],
            [33, 20.8],
            [41, 19.4],
          ],
          (t) => 1.7 * Math.sin(Math.PI * t),
        ),
        enamels.third,
        0.2,
      ),
      stripes(enamels.second),
      face([48, 11.4], enamels),
    ].join(''),
};

function girth(t: number): number {
  return 5.2 + 1.3 * Math.sin(Math.PI * Math.min(1, t * 1.25)) - 1.1 * Math.sin(Math.PI * t) ** 4;
}

function stripes(colour: string): string {
  const marks = sampleCurve(SPINE, 15)
    .slice(1, -2)
    .map(({ point: [x, y], tangent: [dx, dy], t }, index) => {
      const w = girth(t) * 0.96;
      const lean = index % 2 === 0 ? 1.3 : 0.5;
      const up = (k: number, s: number): Point => [
        x + dy * w * k + dx * s,
        y - dx * w * k + dy * s,
      ];
      const top = polygon([
        up(1, -0.75),
        up(0.45, lean),
        up(index % 2 === 0 ? -0.15 : 0.12, lean + 1.1),
        up(0.5, lean + 0.9),
        up(1, 0.75),
      ]);
      const low = index % 2 === 0 ? polygon([up(-0.9, 0.1), up(-0.4, 1.1), up(-0.9, 1.3)]) : '';
      return top + low;
    });
  return `<path d="${marks.join('')}" fill="${colour}"/>`;
}

function leg(knots: readonly Point[], thick: number, enamels: Enamels): string {
  const foot = knots.at(-1) ?? [0, 0];
  const bands = sampleCurve(knots, 9)
    .slice(3, 7)
    .map(({ point: [x, y], tangent: [dx, dy], t }) => {
      const w = thick * (1 - 0.5 * t) * 0.9;
      return `M${mm(x - dy * w)} ${mm(y + dx * w)}L${mm(x + dx * 0.5)} ${mm(y + dy * 0.5)}`;
    });
  const [x, y] = foot;
  return [
    cell(limb(knots, [thick, thick * 0.5]), enamels.body),
    stroke(bands.join(''), enamels.second, 0.75),
    cell(
      smooth([
        [x - 2, y + 0.8],
        [x - 1.4, y - 1],
        [x + 1, y - 1.3],
        [x + 3.2, y - 0.4],
        [x + 3.6, y + 1],
        [x, y + 1.3],
      ]),
      enamels.third,
    ),
    line(
      `M${mm(x + 1.2)} ${mm(y + 1.1)}V${mm(y - 0.1)}M${mm(x + 2.3)} ${mm(y + 1)}V${mm(y)}`,
      0.22,
    ),
  ].join('');
}

function tail(enamels: Enamels): string {
  const knots: readonly Point[] = [
    [11, 13],
    [5.4, 12],
    [3, 7],
    [7, 3.4],
    [11.6, 5.6],
    [15, 3.4],
  ];
  const rings = sampleCurve(knots, 12)
    .slice(2)
    .map(
      ({ point: [x, y], tangent: [dx, dy] }) =>
        `M${mm(x - dy)} ${mm(y + dx)}L${mm(x + dy)} ${mm(y - dx)}`,
    );
  return cell(limb(knots, [1.5, 1]), enamels.body) + stroke(rings.join(''), enamels.second, 0.7);
}

function face([x, y]: Point, enamels: Enamels): string {
  const side = (content: string) => `${content}<g transform="scale(-1 1)">${content}</g>`;
  return `<g transform="translate(${x} ${y}) rotate(4)">${[
    side(
      cell('M3 -5.4C3.6 -8 6.8 -8 6.9 -5.6C7 -4 5.8 -3.2 5 -3Z', enamels.body) +
        `<path d="M4.4 -5.4C4.8 -6.8 6 -6.8 6 -5.6C6 -4.8 5.4 -4.4 5 -4.2Z" fill="${PALETTE.rose}"/>`,
    ),
    side(
      cell('M4.6 -0.6C7.4 0.2 8 1.4 9.4 1.4C8 3 8.2 4.2 6.2 5.2C5 6.4 3 6.6 2 6.4Z', enamels.third),
    ),
    cell(
      smooth([
        [0, -6.8],
        [4, -6],
        [6.2, -2.6],
        [6, 1.6],
        [3.8, 4.8],
        [0, 6.2],
        [-3.8, 4.8],
        [-6, 1.6],
        [-6.2, -2.6],
        [-4, -6],
      ]),
      enamels.body,
      0.36,
    ),
    side(
      `<path d="M0.5 -6.4C0.6 -5 0.9 -4.6 0 -4.4L0 -6.6ZM1.5 -6.5C2 -4.8 1.4 -3.8 0.3 -3.4C1.6 -3 2.9 -4.4 2.7 -6.3ZM3.8 -5.9C4.2 -4.6 3.8 -3.8 3.2 -3.2C4.4 -3.4 5.2 -4.2 5 -5.2ZM6 -1.8C4.9 -1.4 4.5 -0.9 4.2 -0.4C5 -0.4 5.8 -0.5 6.2 -0.7ZM6 1.2C5.2 1.1 4.6 1.2 4.1 1.6C4.9 2.2 5.4 2.2 5.9 2Z" fill="${enamels.second}"/>`,
    ),
    side(cell('M0 1.2C1.4 1 3.4 1.8 3.3 3.2C3.2 4.6 1.4 4.8 0 4.1Z', enamels.third)),
    side(
      disc([2.6, -1.2], 1.55, PALETTE.white, 0.26) +
        `<circle cx="2.5" cy="-1.1" r="1" fill="${enamels.fourth}"/><circle cx="2.4" cy="-1.1" r="0.5" fill="${PALETTE.ink}"/>`,
    ),
    side(stroke('M1.2 -2.9C2.4 -3.5 3.6 -3.2 4.4 -2.4', enamels.second, 0.7)),
    cell(
      'M-1.4 0.2C-0.6 -0.4 0.6 -0.4 1.4 0.2C1.2 1.2 0.5 1.6 0 1.6C-0.5 1.6 -1.2 1.2 -1.4 0.2Z',
      PALETTE.vermilion,
    ),
    `<path d="M-2.2 4.2C-1 5.8 1 5.8 2.2 4.2C1 4.6 -1 4.6 -2.2 4.2Z" fill="${PALETTE.lacquerDark}"/>`,
    side(line('M1.6 2.6L7.2 1.9M1.7 3.1L7 3.8M1.5 3.6L6 5.4', 0.2)),
  ].join('')}</g>`;
}
