import { lotusPond, plumBranch } from '../flowers.ts';
import { PALETTE } from '../palette.ts';
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
    const leaf = (place: Point, turn: number, size: number) => {
      const angle = (turn * Math.PI) / 180;
      const at = (along: number, across: number) =>
        `${mm(place[0] + Math.sin(angle) * along * size + Math.cos(angle) * across * size)} ${mm(place[1] - Math.cos(angle) * along * size + Math.sin(angle) * across * size)}`;
      const veins = [0.25, 0.45, 0.65].map(
        (t) => `M${at(t, 0)}L${at(t + 0.14, 0.15)}M${at(t, 0)}L${at(t + 0.14, -0.15)}`,
      );
      return (
        cell(petal(place, turn, size, size * 0.3), enamels.third) +
        line(`M${at(0, 0)}L${at(0.85, 0)}${veins.join('')}`, 0.22)
      );
    };
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
      leaf([17, 23], 104, 14),
      leaf([16, 23], -100, 14),
      leaf([20, 33], 100, 8),
      leaf([22, 9], 50, 9),
      leaf([9, 10], -50, 8),
      frilled([15.6, 14], 10.4, 9, enamels.second, 0),
      frilled([15.6, 14], 8.2, 8, enamels.body, 20),
      frilled([15.6, 14], 6, 7, enamels.second, 4),
      frilled([15.6, 14], 3.9, 5, enamels.body, 30),
      disc([15.6, 14], 1.2, enamels.fourth),
      frilled([28, 23.4], 4.8, 6, enamels.second, 10),
      frilled([28, 23.4], 3, 5, enamels.body, 34),
      disc([28, 23.4], 0.8, enamels.fourth, 0.2),
      cell('M27 6C25 3.6 26.4 1 28.4 0.6C30.4 1.4 31 4 29 6Z', enamels.body),
      line('M28.2 5.8C27.4 4 27.6 2.2 28.4 0.8', 0.22),
    ].join('');
  },
};

/** A ring of petals with scalloped edges and veins. */
function frilled([x, y]: Point, size: number, count: number, fill: string, turn: number): string {
  return Array.from({ length: count }, (_, index) => {
    const middle = ((turn + (index * 360) / count) * Math.PI) / 180;
    const half = (Math.PI / count) * 1.25;
    const at = (angle: number, reach: number): Point => [
      x + Math.sin(angle) * reach,
      y - Math.cos(angle) * reach,
    ];
    const edge = Array.from({ length: 7 }, (_, k) =>
      at(
        middle + ((k - 3) / 3) * half,
        size * (k % 2 === 0 ? 0.9 : 1.02) * (1 - 0.05 * Math.abs(k - 3)),
      ),
    );
    const veins = [-0.5, 0, 0.5].map((k) => {
      const [from, to] = [at(middle + k * half, size * 0.55), at(middle + k * half, size * 0.84)];
      return `M${mm(from[0])} ${mm(from[1])}L${mm(to[0])} ${mm(to[1])}`;
    });
    return (
      cell(smooth([...edge, at(middle, size * 0.15)]), fill, 0.26) + line(veins.join(''), 0.18)
    );
  }).join('');
}

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
