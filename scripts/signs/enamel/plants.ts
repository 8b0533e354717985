import { lotusPond, plumBranch } from '../flowers.ts';
import { PALETTE } from '../palette.ts';
import { seededRandom } from '#domain/seeded-random.ts';
import { mm, type Point } from '../svg.ts';
import type { Enamels, Motif } from './motif.ts';
import { cell, disc, limb, line, petal, smooth, stroke } from './wire.ts';

const FLOWERS: Enamels = {
  body: PALETTE.white,
  second: PALETTE.rose,
  third: '#3d9a80',
  fourth: PALETTE.glaze,
};

/** Plum in bloom, spring: 34 × 33.7. */
export const plum: Motif = { width: 34, height: 33.7, enamels: FLOWERS, draw: plumBranch };

/** Lotus on the water, summer: 34 × 33.7. */
export const lotus: Motif = { width: 34, height: 33.7, enamels: FLOWERS, draw: lotusPond };

/** Bamboo, three stalks in the wind: 34 × 40. */
export const bamboo: Motif = {
  width: 34,
  height: 40,
  enamels: { ...FLOWERS, body: '#6fb06a', second: '#3d8f5a', third: '#9ccf7a', fourth: '#d9e8a0' },
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
  enamels: { ...FLOWERS, body: '#6a4526', second: '#2f7d63', third: '#4fa57c', fourth: '#8a5f34' },
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

/** Chrysanthemum, autumn: 34 × 34. */
export const chrysanthemum: Motif = {
  width: 34,
  height: 34,
  enamels: { body: '#f0b43a', second: '#e07a2c', third: '#3d9a80', fourth: PALETTE.goldLight },
  draw: (enamels) => {
    const flower = ([x, y]: Point, size: number, fill: string, turn: number) =>
      [
        [1, 18, fill],
        [0.74, 14, enamels.fourth],
        [0.48, 10, fill],
      ]
        .map(([part = 1, count = 10, colour = fill]) =>
          Array.from({ length: Number(count) }, (_, index) =>
            cell(
              petal(
                [x, y],
                turn + (index * 360) / Number(count),
                size * Number(part),
                size * 0.13,
                0.08,
              ),
              String(colour),
              0.22,
            ),
          ).join(''),
        )
        .join('') + disc([x, y], size * 0.14, enamels.second, 0.2);
    const leaf = ([x, y]: Point, turn: number, size: number) =>
      [-48, 0, 48]
        .map((spread) =>
          cell(
            petal([x, y], turn + spread, size * (spread === 0 ? 1 : 0.72), size * 0.24),
            enamels.third,
            0.24,
          ),
        )
        .join('');
    return [
      cell(
        limb(
          [
            [18, 35],
            [16, 27],
            [20, 20],
            [14, 12],
          ],
          [0.6, 0.5],
        ),
        enamels.third,
        0.22,
      ),
      cell(
        limb(
          [
            [17, 28],
            [23, 25],
            [26, 22],
          ],
          [0.5, 0.4],
        ),
        enamels.third,
        0.22,
      ),
      cell(
        limb(
          [
            [17, 31],
            [10, 29],
            [6.6, 26],
          ],
          [0.5, 0.4],
        ),
        enamels.third,
        0.22,
      ),
      leaf([20, 29.4], 108, 7),
      leaf([13, 30.4], -112, 6),
      leaf([20.6, 18], 62, 6.4),
      leaf([12, 21], -84, 6.4),
      leaf([28, 29], 140, 4.6),
      flower([13.4, 11.4], 9.2, enamels.body, 0),
      flower([27, 21.4], 6.2, enamels.second, 8),
      flower([6.6, 26.2], 4.8, PALETTE.white, 4),
      flower([27, 7], 3.8, enamels.second, 12),
    ].join('');
  },
};

/** Peony, riches and honour: 34 × 34. */
export const peony: Motif = {
  width: 34,
  height: 34,
  enamels: { body: '#d9577a', second: '#f3b3c0', third: '#2f8f77', fourth: PALETTE.glaze },
  draw: (enamels) => {
    const ring = ([x, y]: Point, size: number, count: number, fill: string, turn: number) =>
      Array.from({ length: count }, (_, index) => {
        const angle = ((turn + (index * 360) / count) * Math.PI) / 180;
        const [cx, cy] = [x + Math.sin(angle) * size * 0.62, y - Math.cos(angle) * size * 0.62];
        const lobe = Array.from({ length: 7 }, (_, k): Point => {
          const a = angle + ((k - 3) * 38 * Math.PI) / 180;
          const r = size * (0.42 + 0.07 * (k % 2));
          return [cx + Math.sin(a) * r, cy - Math.cos(a) * r];
        });
        return cell(smooth([...lobe, [x, y]]), fill, 0.28);
      }).join('');
    const leaf = (place: Point, turn: number, size: number) =>
      cell(petal(place, turn, size, size * 0.3), enamels.third, 0.28) +
      line(
        `M${mm(place[0])} ${mm(place[1])}L${mm(place[0] + Math.sin((turn * Math.PI) / 180) * size * 0.8)} ${mm(place[1] - Math.cos((turn * Math.PI) / 180) * size * 0.8)}`,
        0.22,
      );
    return [
      cell(
        limb(
          [
            [20, 35],
            [19, 28],
            [16, 20],
          ],
          [0.8, 0.6],
        ),
        enamels.third,
        0.24,
      ),
      leaf([19, 29], 70, 11),
      leaf([18.6, 30], -66, 12),
      leaf([17, 24], 104, 13),
      leaf([16, 24], -100, 13),
      leaf([20, 33], 100, 8),
      leaf([22, 9], 50, 9),
      leaf([9, 10], -50, 8),
      ring([15.6, 14], 9.6, 7, enamels.second, 0),
      ring([15.6, 14], 6.9, 6, enamels.body, 20),
      ring([15.6, 14], 4.2, 5, enamels.second, 0),
      disc([15.6, 14], 1.3, enamels.fourth),
      ring([28, 23.4], 4.2, 5, enamels.body, 10),
      disc([28, 23.4], 1, enamels.fourth, 0.2),
      cell('M27 6C25 3.6 26.4 1 28.4 0.6C30.4 1.4 31 4 29 6Z', enamels.body),
    ].join('');
  },
};

/** Orchid by a rock: 34 × 34. */
export const orchid: Motif = {
  width: 34,
  height: 34,
  enamels: { body: '#e8d8f4', second: '#9a78c8', third: '#3d9a80', fourth: '#5f86a8' },
  draw: (enamels) => {
    const blade = (x: number, dx: number, dy: number) =>
      cell(
        limb(
          [
            [x, 33],
            [x + dx * 0.35, 33 - dy * 0.7],
            [x + dx * 0.75, 33 - dy],
            [x + dx, 33 - dy * 0.84],
          ],
          (t) => 1.05 * (1 - t * 0.92),
        ),
        enamels.third,
        0.24,
      );
    const bloom = (place: Point, turn: number, size: number) =>
      [-72, -36, 0, 36, 72]
        .map((spread, index) =>
          cell(
            petal(place, turn + spread, size, size * 0.2),
            index % 2 === 0 ? enamels.body : enamels.second,
            0.22,
          ),
        )
        .join('') + disc(place, size * 0.18, PALETTE.glaze, 0.18);
    return [
      cell(
        smooth([
          [2, 33.6],
          [3, 26],
          [6, 22.6],
          [9.6, 24.6],
          [12.6, 22],
          [15, 27],
          [18, 29],
          [18.6, 33.6],
        ]),
        enamels.fourth,
        0.34,
      ),
      line(
        'M5 32C5 28 6 26 7.4 25.4M9 33C9.4 29 11 27 12.4 25.6M14 33C14.4 31 15.4 30 16.6 30',
        0.26,
      ),
      blade(18, -13, 22),
      blade(18.6, 12, 24),
      blade(19, 15, 13),
      blade(18.4, -6, 28),
      blade(19, 6, 30),
      blade(18, -16, 11),
      stroke('M18.6 32C20 24 17 16 21 8M18.8 30C23 25 25 21 26.6 16', '#3d8f5a', 0.6),
      bloom([21, 8.4], 10, 5.4),
      bloom([17.6, 15], -44, 4.6),
      bloom([26.8, 16.2], 40, 4.8),
      bloom([21.8, 20.4], 80, 3.8),
    ].join('');
  },
};
