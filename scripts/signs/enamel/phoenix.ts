import { PALETTE } from '../palette.ts';
import type { Enamels, Motif } from './motif.ts';
import { body, head, neck, plume, wing } from './phoenix-parts.ts';
import { stroke } from './wire.ts';

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
      ...wing([36, 16.4], -66, 18, enamels, 9, 9.5),
      ...body([29, 18.6], [37.5, 16.6], enamels),
      ...wing([35.5, 18], 112, 17.5, enamels, 8, 10.5),
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
      ...wing([20.5, 19], -44, 20.5, enamels, 9, 9),
      ...body([17.6, 20.6], [27, 19.6], enamels, 5.4),
      ...wing([25, 20], 132, 13.5, enamels, 6, 12),
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
      ...body([22, 23], [22, 14.6], enamels, 4),
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
