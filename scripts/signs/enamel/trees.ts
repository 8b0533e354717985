import { seededRandom } from '#domain/seeded-random.ts';
import { mm, type Point } from '../svg.ts';
import type { Motif } from './motif.ts';
import { cell, disc, limb, line, petal, smooth } from './wire.ts';

/** Bamboo, three stalks in the wind: 34 × 40. */
export const bamboo: Motif = {
  width: 34,
  height: 40,
  enamels: { body: '#6fb06a', second: '#3d8f5a', third: '#9ccf7a', fourth: '#d9e8a0' },
  draw: (enamels) => {
    const random = seededRandom(12);
    const stalk = (x: number, lean: number, thick: number, fill: string) =>
      Array.from({ length: 6 }, (_, joint) => {
        const [y, far] = [40 - joint * 7.4, 40 - (joint + 1) * 7.4 + 0.5];
        const [a, b] = [x + (lean * (40 - y)) / 40, x + (lean * (40 - far)) / 40];
        return (
          cell(
            `M${mm(a - thick)} ${mm(y)}C${mm(a - thick * 0.75)} ${mm(y - 3)} ${mm(b - thick * 0.75)} ${mm(far + 3)} ${mm(b - thick)} ${mm(far)}H${mm(b + thick)}C${mm(b + thick * 0.75)} ${mm(far + 3)} ${mm(a + thick * 0.75)} ${mm(y - 3)} ${mm(a + thick)} ${mm(y)}Z`,
            fill,
            0.3,
          ) + line(`M${mm(a - thick * 0.3)} ${mm(y - 1)}V${mm(far + 1)}`, 0.2)
        );
      }).join('');
    const spray = ([x, y]: Point, facing: number) =>
      Array.from({ length: 5 }, (_, index) => {
        const turn = facing * (58 + index * 26 + random() * 10);
        return cell(
          petal([x, y], turn, 6.2 + random() * 3.4, 1.05),
          index % 2 === 0 ? enamels.third : enamels.second,
          0.22,
        );
      }).join('');
    return [
      stalk(25.4, 2.6, 1.1, enamels.second),
      stalk(17, -3.4, 1.7, enamels.body),
      stalk(8, 2.2, 1.3, enamels.body),
      ...[
        [8.4, 8.6, -1],
        [9.4, 15.4, 1],
        [16, 6, 1],
        [14.4, 17.6, -1],
        [26.8, 10.8, 1],
        [26.4, 18.6, -1],
        [15.6, 27.6, 1],
        [8.6, 30, -1],
        [26, 31.6, 1],
      ].map(([x = 0, y = 0, facing = 1]) => spray([x, y], facing)),
    ].join('');
  },
};

/** An old pine, its needles in fans: 40 × 36. */
export const pine: Motif = {
  width: 40,
  height: 36,
  enamels: { body: '#6a4526', second: '#2f7d63', third: '#4fa57c', fourth: '#8a5f34' },
  draw: (enamels) => {
    const fanOf = ([x, y]: Point, size: number, tilt: number) => {
      const needles = Array.from({ length: 15 }, (_, index) => {
        const angle = ((tilt - 84 + index * 12) * Math.PI) / 180;
        return `M${mm(x)} ${mm(y)}L${mm(x + Math.sin(angle) * size)} ${mm(y - Math.cos(angle) * size * 0.78)}`;
      }).join('');
      const rim = Array.from({ length: 9 }, (_, index): Point => {
        const angle = ((tilt - 90 + index * 22.5) * Math.PI) / 180;
        return [x + Math.sin(angle) * size * 1.06, y - Math.cos(angle) * size * 0.84];
      });
      return (
        cell(smooth([...rim, [x, y + size * 0.16]]), enamels.second, 0.3) +
        line(needles, 0.22) +
        disc([x, y], 0.7, enamels.third, 0.2)
      );
    };
    const bark = (knots: readonly Point[], from: number, to: number) =>
      cell(limb(knots, [from, to]), enamels.body, 0.32);
    return [
      bark(
        [
          [14, 37],
          [18, 29],
          [12, 22],
          [18, 14],
          [15, 6],
        ],
        3,
        0.8,
      ),
      bark(
        [
          [15, 25],
          [23, 22],
          [28, 24],
          [35, 20],
        ],
        1.4,
        0.4,
      ),
      bark(
        [
          [17, 16],
          [24, 13],
          [29, 9],
        ],
        1.2,
        0.4,
      ),
      bark(
        [
          [13.4, 21],
          [8, 19],
          [5, 15],
        ],
        1.1,
        0.4,
      ),
      line(
        'M14.6 33q1.6 -1 2.6 0.2M15.4 29.6q1.4 -1 2.4 0M14 25q1 -1.2 2.2 -0.2M13.6 21.4q1.2 -1 2.2 0M16 17.4q1 -1 2 0',
        0.24,
      ),
      ...[
        [15, 7, 6.4, -6],
        [29.6, 9.4, 6, 8],
        [5.6, 15, 5.2, -10],
        [22.4, 14.6, 4.6, 0],
        [34.4, 20.4, 5, 12],
        [26.6, 24, 4.8, -4],
        [9.4, 22.6, 4.2, -6],
        [20.6, 30.4, 3.8, 10],
      ].map(([x = 0, y = 0, size = 0, tilt = 0]) => fanOf([x, y], size, tilt)),
    ].join('');
  },
};
