import { PALETTE } from '../palette.ts';
import { mm, type Point } from '../svg.ts';
import type { Motif } from './motif.ts';
import { cell, disc, line, petal, smooth, stroke } from './wire.ts';

/** The sun among flames (mặt nhật), as on the middle of a palace ridge: 26 × 26. */
export const sun: Motif = {
  width: 26,
  height: 26,
  enamels: {
    body: PALETTE.vermilion,
    second: PALETTE.glaze,
    third: PALETTE.goldLight,
    fourth: PALETTE.white,
  },
  draw: (enamels) => {
    const rays = Array.from({ length: 16 }, (_, index) =>
      cell(
        petal([13, 13], index * 22.5, index % 2 === 0 ? 12.4 : 10.2, 2.2, 0.12),
        enamels.second,
        0.24,
      ),
    );
    return [
      ...rays,
      disc([13, 13], 6.7, enamels.body, 0.5),
      disc([13, 13], 5.1, 'none', 0.26),
      line(
        'M9.4 14c1 -3.4 4 -3.6 4.4 -1.4c0.3 1.7 -2.2 1.9 -2.1 0.5M16.8 11.2c-0.4 3.2 -3.6 4.4 -4.4 2.6',
        0.45,
      ),
    ].join('');
  },
};

/** The full moon with the hare's mortar under the cassia twig, clouds across it: 30 × 30. */
export const moon: Motif = {
  width: 30,
  height: 30,
  enamels: { body: '#f6ecc8', second: '#c9d6e6', third: '#3d9a80', fourth: '#e9a24a' },
  draw: (enamels) =>
    [
      disc([15, 14], 12.4, enamels.second, 0.4),
      disc([15, 14], 10.4, enamels.body, 0.4),
      stroke(
        'M19.6 22C20.4 17 18.4 13.6 20 6.4M19.4 13C16.6 12 15.6 9.6 14.4 7.6M19.8 10C22 9.4 22.6 8 23 6.6',
        '#6a4a24',
        0.7,
      ),
      ...[
        [14, 7.4, -40],
        [16.6, 10.6, -70],
        [20.4, 5.6, 10],
        [23, 6.6, 40],
        [21.6, 9.6, 70],
        [17.6, 7.4, -10],
        [18, 13, -80],
      ].map(([x = 0, y = 0, turn = 0]) => cell(petal([x, y], turn, 3, 0.9), enamels.third, 0.2)),
      cell(
        smooth([
          [8.4, 21],
          [8, 17.4],
          [10, 15.6],
          [11.6, 16.2],
          [12.6, 18.4],
          [14.2, 19.4],
          [14, 21.4],
        ]),
        PALETTE.white,
        0.26,
      ),
      cell(
        'M9.8 16C8.4 13.6 8.6 11.8 9.4 10.6C10.6 12 10.8 14 10.8 15.8ZM10.8 15.6C10.8 13.2 11.8 11.8 13 11.4C13.2 13.2 12.6 15 11.6 16.2Z',
        PALETTE.white,
        0.24,
      ),
      cell('M14.6 18.4H18.4L17.8 21.8H15.2Z', enamels.fourth, 0.24),
      `<circle cx="10.4" cy="17" r="0.35" fill="${PALETTE.ink}"/>`,
    ].join(''),
};

/** The Northern Dipper, its stars tied by a line, with the pole star: 40 × 30. */
export const stars: Motif = {
  width: 40,
  height: 30,
  enamels: {
    body: PALETTE.goldLight,
    second: PALETTE.white,
    third: PALETTE.rose,
    fourth: PALETTE.skyBlue,
  },
  draw: (enamels) => {
    const seven: readonly Point[] = [
      [4, 8],
      [10, 7],
      [15.6, 10.4],
      [21.4, 13.4],
      [22.6, 21.6],
      [33, 22.4],
      [35, 13],
    ];
    const star = ([x, y]: Point, radius: number, fill: string) => {
      const points = Array.from({ length: 10 }, (_, index) => {
        const angle = (index * Math.PI) / 5 - Math.PI / 2;
        const far = index % 2 === 0 ? radius : radius * 0.45;
        return `${index === 0 ? 'M' : 'L'}${mm(x + Math.cos(angle) * far)} ${mm(y + Math.sin(angle) * far)}`;
      });
      return cell(`${points.join('')}Z`, fill, 0.24);
    };
    return [
      line(seven.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join(''), 0.5),
      ...seven.map((place, index) =>
        disc(place, index % 3 === 0 ? 2.1 : 1.7, index % 2 === 0 ? enamels.body : enamels.fourth),
      ),
      star([31, 4.6], 3.6, enamels.second),
      star([8, 20.6], 2.4, enamels.third),
      star([14, 25.4], 1.7, enamels.body),
      star([19.6, 4], 1.5, enamels.second),
      star([38, 27], 1.6, enamels.third),
    ].join('');
  },
};

/** Mount Ngự Bình, level on top, between two lower hills, with pines: 44 × 30. */
export const mountain: Motif = {
  width: 44,
  height: 30,
  enamels: { body: '#2f7d63', second: '#1d5a78', third: '#7fb66a', fourth: '#e9a24a' },
  draw: (enamels) => {
    const hatch = (from: Point, to: Point, count: number, length: number) =>
      Array.from({ length: count }, (_, index) => {
        const t = (index + 0.5) / count;
        const x = from[0] + (to[0] - from[0]) * t;
        const y = from[1] + (to[1] - from[1]) * t;
        return `M${mm(x)} ${mm(y)}q${mm(0.8 - t)} ${mm(length * 0.4)} ${mm(-0.6)} ${mm(length)}`;
      }).join('');
    const pine = (x: number, y: number, size: number) =>
      stroke(`M${x} ${y}V${mm(y - size)}`, '#5a3420', 0.5) +
      [0, 1, 2]
        .map((row) =>
          cell(
            `M${mm(x - size * (0.5 - row * 0.1))} ${mm(y - size * (0.35 + row * 0.3))}Q${x} ${mm(y - size * (0.95 + row * 0.3))} ${mm(x + size * (0.5 - row * 0.1))} ${mm(y - size * (0.35 + row * 0.3))}Z`,
            enamels.third,
            0.2,
          ),
        )
        .join('');
    return [
      cell('M0 28C4 20 8 15 12 14C16 16 19 21 21 28Z', enamels.second, 0.32),
      cell('M25 28C28 20 32 16.4 35 15.6C39 18 42 22 44 28Z', enamels.second, 0.32),
      line(
        hatch([5, 21], [12, 15.4], 4, 5) +
          hatch([13, 16], [18, 23], 4, 4) +
          hatch([29, 22], [35, 17], 4, 5) +
          hatch([36, 18], [41, 24], 3, 4),
        0.26,
      ),
      cell(
        'M6 29C10 22 13 12 16.6 7.4C19 6.4 26 6.4 28.4 7.6C32 12 35 22 39 29Z',
        enamels.body,
        0.36,
      ),
      line(
        hatch([11, 22], [16.4, 10], 6, 6) +
          hatch([19, 9], [27, 9], 5, 8) +
          hatch([28.6, 10], [35, 23], 6, 6),
        0.28,
      ),
      pine(14, 27.6, 5.4),
      pine(22.6, 28.4, 6.6),
      pine(30, 27.8, 5),
      pine(6.6, 28.2, 4.4),
      pine(38.4, 28, 4.6),
    ].join('');
  },
};

/** A covered river boat of Huế on round waves: 44 × 32. */
export const boat: Motif = {
  width: 44,
  height: 32,
  enamels: {
    body: '#a3531f',
    second: PALETTE.vermilion,
    third: '#2f78a8',
    fourth: '#f8e7bd',
  },
  draw: (enamels) => {
    const waves = (y: number, shift: number, fill: string) =>
      Array.from({ length: 8 }, (_, index) => {
        const x = index * 6.4 - 1 + shift;
        return [3.4, 2.3, 1.2]
          .map((r, ring) =>
            cell(
              `M${mm(x - r)} ${y}A${r} ${r} 0 0 1 ${mm(x + r)} ${y}Z`,
              ring === 0 ? fill : 'none',
              0.24,
            ),
          )
          .join('');
      }).join('');
    return [
      stroke('M14 20V3', '#5a3420', 0.9),
      cell('M14.4 3.4C21 4.4 25.4 9 26.6 14.6C22 14.4 18 14.6 14.4 15.6Z', enamels.fourth, 0.32),
      line(
        'M14.4 6.6C18.6 6.8 21.6 7.6 23.2 8.8M14.4 9.8C19 9.6 23 10.2 25.2 11.4M14.4 12.8C18.6 12.2 22.6 12.2 26.2 13',
        0.3,
      ),
      cell('M14 2.4L20 1L18.4 2.6L20 4.2L14 4.4Z', enamels.second, 0.24),
      cell('M18 21V17.6C21 14.4 31 14.4 34 17.6V21Z', '#b9802e', 0.32),
      line('M20 21V16.6M22.6 21V15.8M26 21V15.4M29.4 21V15.8M32 21V16.6', 0.26),
      cell(
        'M3 17C6 20.4 12 21.2 20 21.2H34C38 21 40.6 19 42.4 15.4C42.6 20.6 40 26.6 34 27.4H14C8 27 4 22.4 3 17Z',
        enamels.body,
        0.36,
      ),
      line(
        'M5 20.4C12 23.6 34 23.6 41.4 20M6.6 23C14 25.6 32 25.6 39.8 22.6M14 21.4v1.8M20 22v1.8M26 22v1.8M32 21.6v1.8M11 24.2v1.6M17 25v1.6M23 25.2v1.6M29 25v1.6M35 24v1.8M18.6 18.6l15 0M18.4 20l15.4 0',
        0.26,
      ),
      disc([8.4, 20.6], 1, PALETTE.white, 0.22),
      `<circle cx="8.2" cy="20.7" r="0.5" fill="${PALETTE.ink}"/>`,
      waves(29, 0, enamels.third),
      waves(32, 3.2, '#4c97b8'),
    ].join('');
  },
};
