import { PALETTE } from '../palette.ts';
import { sampleCurve } from '../curve.ts';
import { mm, type Point } from '../svg.ts';
import type { Motif } from './motif.ts';
import { cell, disc, limb, line, stroke } from './wire.ts';

const SNAKE: readonly Point[] = [
  [41, 5.6],
  [36, 4],
  [31, 8],
  [33, 14],
  [27, 18],
  [21, 12],
  [15, 15],
  [13, 22],
  [7, 24],
  [3.6, 20],
];

/** Tortoise and snake, the Dark Warrior of the north (Huyền Vũ): 46 × 34. */
export const darkWarrior: Motif = {
  width: 46,
  height: 34,
  enamels: { body: '#2d6f8f', second: '#8a5f14', third: PALETTE.jadeLight, fourth: PALETTE.glaze },
  draw: (enamels) => {
    const limbAt = (x: number, y: number, facing: number) =>
      cell(
        limb(
          [
            [x, y],
            [x + facing * 2.4, y + 3],
            [x + facing * 1.6, y + 5.6],
          ],
          [2.5, 1.7],
        ),
        enamels.third,
      ) +
      line(
        `M${mm(x + facing * 1.6 - 1)} ${y + 6}v-1.4M${mm(x + facing * 1.6 + 0.4)} ${y + 6.2}v-1.4`,
        0.24,
      );
    const hexagons: readonly Point[] = [
      [17, 19],
      [24, 16.6],
      [31, 19],
      [20.4, 24],
      [28, 24],
      [13, 24.4],
      [35, 24.4],
    ];
    const bands = sampleCurve(SNAKE, 30)
      .slice(2, -2)
      .map(({ point: [x, y], tangent: [dx, dy], t }) => {
        const w = 1.5 * (1 - 0.6 * t);
        return `M${mm(x - dy * w)} ${mm(y + dx * w)}Q${mm(x + dx)} ${mm(y + dy)} ${mm(x + dy * w)} ${mm(y - dx * w)}`;
      });
    return [
      cell('M8 27L2.6 30.6L9.6 29.6Z', enamels.third),
      limbAt(12, 26, -0.6),
      limbAt(33, 26, 0.8),
      limbAt(17, 27, 0.4),
      limbAt(28, 27, 0.2),
      cell(
        limb(
          [
            [37, 26],
            [41, 25],
            [42.6, 20.6],
          ],
          [2.2, 1.7],
        ),
        enamels.third,
      ),
      cell(
        'M40.6 21C40.4 18 43 16.6 45 18C46.4 19 46 20.6 44.6 21.4C43.4 22.4 41.2 22.6 40.6 21Z',
        enamels.third,
      ),
      disc([43.4, 19], 0.7, PALETTE.white, 0.2),
      `<circle cx="43.6" cy="19" r="0.35" fill="${PALETTE.ink}"/>`,
      cell('M7 27.6C8 17 16 12 24 12C32 12 39 17 40.6 27.6C34 30 14 30 7 27.6Z', enamels.body, 0.4),
      ...hexagons.map(
        ([x, y], index) =>
          cell(
            hexagon([x, y], index > 4 ? 2.6 : 3.3),
            index % 2 === 0 ? '#3f8fae' : '#245a74',
            0.26,
          ) + line(hexagon([x, y], index > 4 ? 1.3 : 1.7), 0.2),
      ),
      cell('M6.4 27.4C14 30.4 34 30.4 41 27.4L40.4 29.6C34 32 14 32 7 29.6Z', enamels.fourth, 0.28),
      cell(
        limb(SNAKE, (t) => 1.75 * (1 - 0.75 * t)),
        enamels.second,
        0.32,
      ),
      line(bands.join(''), 0.24),
      cell(
        'M40 7.4C39 4.4 42 2.6 44.6 4.4C46 5.6 45 7.4 43.6 7.6C42.4 8.2 40.8 8.4 40 7.4Z',
        enamels.second,
        0.28,
      ),
      disc([42.6, 5.2], 0.65, PALETTE.white, 0.2),
      stroke('M45 6L48 5.4M45 6L47.6 7.6', PALETTE.vermilion, 0.35),
    ].join('');
  },
};

function hexagon([x, y]: Point, radius: number): string {
  return `${Array.from({ length: 6 }, (_, index) => {
    const angle = (index * Math.PI) / 3;
    return `${index === 0 ? 'M' : 'L'}${mm(x + Math.cos(angle) * radius)} ${mm(y + Math.sin(angle) * radius * 0.92)}`;
  }).join('')}Z`;
}
