import { sampleCurve } from '../curve.ts';
import { PALETTE } from '../palette.ts';
import { mm, type Point } from '../svg.ts';
import type { Enamels, Motif } from './motif.ts';
import { cell, disc, limb, line, petal, placed, smooth, stroke } from './wire.ts';

/** A crane (hạc) on a tortoise's back, as beside altars: 32 × 40. */
export const craneOnTortoise: Motif = {
  width: 32,
  height: 40,
  enamels: { body: PALETTE.white, second: '#2a1810', third: '#2d8f77', fourth: PALETTE.glaze },
  draw: (enamels) =>
    [
      stroke('M15 24L15.6 34M18.4 23.4L17.6 34', '#c9803a', 0.9),
      ...[0, 1, 2, 3, 4].map((index) =>
        cell(
          petal([12, 19.4], 232 + index * 13, 8.6 - index * 0.5, 1.2, -0.1),
          enamels.second,
          0.22,
        ),
      ),
      cell(
        limb(
          [
            [9.6, 20.4],
            [14, 20.6],
            [19, 18.4],
            [22, 15],
          ],
          (t) => 4.6 * Math.sin(Math.PI * (0.16 + 0.66 * t)),
        ),
        enamels.body,
        0.34,
      ),
      ...[0, 1, 2, 3, 4, 5].map((index) =>
        cell(
          petal([20, 16.4], 236 + index * 8, 9.6 - index * 0.9, 1.2, -0.12),
          index % 2 === 0 ? enamels.body : '#c9d6e6',
          0.24,
        ),
      ),
      cell(
        limb(
          [
            [20.4, 17],
            [24, 13],
            [20.6, 8.6],
            [21.6, 4.6],
          ],
          [1.9, 0.85],
        ),
        enamels.body,
      ),
      disc([22, 4.2], 1.6, enamels.body, 0.28),
      cell('M21 2.8C21.6 1.8 23 1.9 23.4 3Z', PALETTE.vermilion, 0.18),
      cell('M23.4 3.6L29.6 5.2L23.2 5.2Z', enamels.fourth, 0.2),
      stroke('M27.6 4.8C27 7 28.6 8 28 10', '#6a4a24', 0.3),
      cell(petal([28, 9.6], 190, 3, 1), '#6cc0a0', 0.2),
      `<circle cx="22.4" cy="4" r="0.4" fill="${PALETTE.ink}"/>`,
      placed(shell(enamels), [16, 37.6], { scale: 1 }),
    ].join(''),
};

function shell(enamels: Enamels): string {
  return [
    cell(
      limb(
        [
          [8, 0],
          [12, -1.4],
          [13.4, -3.6],
        ],
        [1.5, 1.4],
      ),
      '#6cc0a0',
    ),
    `<circle cx="13.8" cy="-3.8" r="0.35" fill="${PALETTE.ink}"/>`,
    cell('M-11 0.4L-14 1.4L-10 1.8Z', '#6cc0a0', 0.24),
    ...[-7, 6].map((x) => cell(`M${x - 2} 0H${x + 2}L${x + 1.6} 2H${x - 1.6}Z`, '#6cc0a0', 0.24)),
    cell('M-11 0.6C-9 -5.4 8 -5.4 10 0.6Z', enamels.third, 0.34),
    line(
      'M-6 0.4L-4.6 -2.2L-0.6 -2.4L1.2 0.2M-0.6 -2.4L0 -4M1.2 0.2M4.8 -2.2L6.6 0.4M-0.6 -2.4L4.8 -2.2L3.4 -3.6M-4.6 -2.2L-4 -3.6',
      0.26,
    ),
  ].join('');
}

/** Two swallows over bamboo grass, free of any rule: 40 × 34. */
export const swallows: Motif = {
  width: 40,
  height: 34,
  enamels: { body: '#1f2f5c', second: PALETTE.white, third: PALETTE.vermilion, fourth: '#6cc0a0' },
  draw: (enamels) =>
    [
      placed(swallow(enamels), [14, 12], { turn: -18, scale: 1.15 }),
      placed(swallow(enamels), [29, 23], { turn: 14, scale: 0.9, mirrored: true }),
    ].join(''),
};

function swallow(enamels: Enamels): string {
  return [
    cell('M-4 1L-13 4.4L-8 1.4L-13.4 -0.4Z', enamels.body, 0.24),
    cell('M0 -1C-3 -6 -8 -9 -13 -9.6C-9 -6 -6 -1 -2 1.6Z', enamels.body, 0.26),
    cell('M1 -1C2 -6 6 -10 11 -11.6C9 -7 7 -2 3 1Z', enamels.body, 0.26),
    cell(
      smooth([
        [-5, 1.4],
        [0, -1.6],
        [5, -1.4],
        [8, 0.2],
        [5, 2],
        [0, 2.8],
      ]),
      enamels.body,
      0.28,
    ),
    cell('M-3.6 1.8C0 3 4 2.6 6 1.4C3 1 -1 1 -3.6 1.8Z', enamels.second, 0.2),
    cell('M5.4 1.4C6 0.2 7 0 8 0.3L10.4 1L7.6 1.4Z', enamels.third, 0.18),
    `<circle cx="6.6" cy="-0.4" r="0.4" fill="${PALETTE.white}"/>`,
    line('M-9 -7.6C-6 -5 -3.4 -2 -1.4 0.4M9 -9.4C6.6 -6 4.6 -3 3 -0.4', 0.22),
  ].join('');
}

/** Five bats round a peach: fivefold happiness (ngũ phúc): 36 × 36. */
export const bats: Motif = {
  width: 36,
  height: 36,
  enamels: {
    body: PALETTE.vermilion,
    second: PALETTE.rose,
    third: '#2d8f77',
    fourth: PALETTE.glaze,
  },
  draw: (enamels) =>
    [
      ...[-0.6, 0.6].map((side) =>
        cell(petal([18, 21], 180 + side * 100, 6, 1.6, side * 0.3), enamels.third, 0.26),
      ),
      cell(
        'M18 13.4C21 11.4 25 14 24 18.4C23.2 21.4 20 23 18 24C16 23 12.8 21.4 12 18.4C11 14 15 11.4 18 13.4Z',
        enamels.second,
        0.36,
      ),
      line('M18 13.4C16.6 16 16.8 20 18 23.6', 0.28),
      ...[0, 72, 144, 216, 288].map((turn, index) => {
        const angle = (turn * Math.PI) / 180;
        const place: Point = [18 + Math.sin(angle) * 12.8, 18 - Math.cos(angle) * 12.8];
        return placed(bat(index % 2 === 0 ? enamels.body : enamels.fourth), place, {
          turn: turn + 180,
          scale: 0.7,
        });
      }),
    ].join(''),
};

/** One bat with wings spread, bearer of happiness (phúc): 40 × 26. */
export const oneBat: Motif = {
  width: 40,
  height: 26,
  enamels: bats.enamels,
  draw: (enamels) => placed(bat(enamels.body), [20, 13], { scale: 1.75 }),
};

function bat(colour: string): string {
  const wing =
    'M0.8 -1.4C3 -5.4 7.4 -6.4 10.6 -3.8C9 -3.4 8.6 -2 9.8 -0.4C7.8 -1 6.8 0.2 7.2 2C5.4 0.8 4 1.6 3.6 3.6C2.8 2.2 1.6 2.2 0.6 3Z';
  const half =
    cell(wing, colour, 0.26) +
    line(
      'M9.6 -3.8C7 -4.6 5.4 -3 5.8 -1.2C6.2 0 7.6 -0.2 7.4 -1.4M1.4 -0.6C3.4 -2.6 4.4 -2.4 5 -1',
      0.24,
    );
  return [
    half,
    `<g transform="scale(-1 1)">${half}</g>`,
    cell('M0 -3C1.8 -3 2 -0.6 1.4 1.4L0 5.4L-1.4 1.4C-2 -0.6 -1.8 -3 0 -3Z', PALETTE.glaze, 0.26),
    cell('M-1.6 -3L-1.9 -5L-0.4 -3.8H0.4L1.9 -5L1.6 -3C1.4 -1.6 -1.4 -1.6 -1.6 -3Z', colour, 0.24),
    `<circle cx="-0.6" cy="-3" r="0.32" fill="${PALETTE.white}"/><circle cx="0.6" cy="-3" r="0.32" fill="${PALETTE.white}"/>`,
  ].join('');
}

/** The crane alone in flight: 44 × 34. */
export const flyingCrane: Motif = {
  width: 44,
  height: 34,
  enamels: craneOnTortoise.enamels,
  draw: (enamels) => {
    const feathers = (root: Point, heading: number, length: number, step: number) =>
      Array.from(
        { length: 8 },
        (_, index) =>
          cell(
            petal(
              root,
              heading + index * step,
              length * (1 - index * 0.045),
              1.25,
              0.08 * Math.sign(step),
            ),
            index % 4 === 3 ? '#c9d6e6' : enamels.body,
            0.22,
          ) +
          cell(
            petal(
              [
                root[0] +
                  Math.sin(((heading + index * step) * Math.PI) / 180) *
                    length *
                    0.62 *
                    (1 - index * 0.045),
                root[1] -
                  Math.cos(((heading + index * step) * Math.PI) / 180) *
                    length *
                    0.62 *
                    (1 - index * 0.045),
              ],
              heading + index * step,
              length * 0.38,
              0.75,
            ),
            enamels.second,
            0.18,
          ),
      );
    const neck = sampleCurve(
      [
        [26, 17],
        [32, 15.4],
        [36.6, 11],
        [41, 9.6],
      ],
      20,
    );
    return [
      stroke('M15 21L3.6 25.6M15.4 22L5 28.2', '#c9803a', 0.7),
      ...feathers([23, 15.6], -68, 16.4, 9),
      cell(
        limb(
          [
            [11, 21.4],
            [18, 20],
            [24, 17.4],
            [29, 15.6],
          ],
          (t) => 3.9 * Math.sin(Math.PI * (0.1 + 0.74 * t)),
        ),
        enamels.body,
        0.34,
      ),
      ...feathers([22, 18.4], 128, 15, 9),
      cell(
        limb(
          neck.map(({ point }) => point),
          [1.6, 0.8],
        ),
        enamels.body,
      ),
      disc([41, 9.4], 1.3, enamels.body, 0.26),
      cell('M40.2 8.4C40.8 7.5 42 7.6 42.2 8.5Z', PALETTE.vermilion, 0.16),
      cell('M42 9L46.6 8.6L42.2 10.2Z', enamels.fourth, 0.2),
      `<circle cx="41.3" cy="9.2" r="0.35" fill="${PALETTE.ink}"/>`,
      line(`M${mm(14)} 20.4q2 1.4 4 0.6M18 19.4q2 1.4 4 0.2`, 0.22),
    ].join('');
  },
};
