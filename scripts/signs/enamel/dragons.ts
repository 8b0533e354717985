import { dragon } from '../dragon.ts';
import { PALETTE } from '../palette.ts';
import { mm, type Point } from '../svg.ts';
import type { Motif } from './motif.ts';

/** A dragon rising after the pearl: 60 × 34. */
export const risingDragon: Motif = {
  width: 60,
  height: 34,
  enamels: {
    body: PALETTE.glaze,
    second: PALETTE.vermilion,
    third: PALETTE.jade,
    fourth: PALETTE.white,
  },
  draw: (enamels) =>
    pearl([55.2, 9.4], 2.1) +
    dragon({
      spine: [
        [42.5, 10.5],
        [38, 15.5],
        [33.5, 22.5],
        [27, 24.5],
        [22, 17.5],
        [17.5, 11.8],
        [11.5, 15.6],
        [10.6, 22],
        [4.8, 23.6],
      ],
      girth: 2.15,
      headDegrees: -8,
      headMirrored: false,
      finSide: -1,
      legs: [
        { t: 0.2, side: 1, reach: [4.4, 2] },
        { t: 0.34, side: 1, reach: [1.2, 2.7] },
        { t: 0.62, side: -1, reach: [-1.8, 4.4] },
        { t: 0.55, side: -1, reach: [3.4, -2.6] },
      ],
      colours: {
        body: enamels.body,
        belly: enamels.fourth,
        fin: enamels.second,
        mane: enamels.third,
      },
    }),
};

/** A dragon coiled upon itself: 60 × 34. */
export const coiledDragon: Motif = {
  width: 60,
  height: 34,
  enamels: {
    body: '#2d8f77',
    second: PALETTE.enamelBlue,
    third: PALETTE.glaze,
    fourth: PALETTE.goldLight,
  },
  draw: (enamels) =>
    pearl([6.4, 18.6], 1.9) +
    dragon({
      spine: [
        [20, 12.6],
        [25.5, 8.8],
        [33, 9.6],
        [37.5, 16.4],
        [32.5, 22.6],
        [25.5, 21.6],
        [26, 16],
        [33, 15],
        [43, 24.4],
        [49.5, 21],
        [51, 13.6],
        [56, 12],
      ],
      girth: 2.1,
      headDegrees: 170,
      headMirrored: true,
      finSide: 1,
      legs: [
        { t: 0.07, side: -1, reach: [-3.6, 4] },
        { t: 0.2, side: 1, reach: [2.6, -2.4] },
        { t: 0.4, side: -1, reach: [-4.6, 2.2] },
        { t: 0.74, side: -1, reach: [2.4, 1.9] },
      ],
      colours: {
        body: enamels.body,
        belly: enamels.fourth,
        fin: enamels.second,
        mane: enamels.third,
      },
    }),
};

function pearl([x, y]: Point, radius: number): string {
  const flames = [200, 235, 275, 320]
    .map((degrees, index) => {
      const angle = (degrees * Math.PI) / 180;
      const far = radius * (index % 2 === 0 ? 2.5 : 2.1);
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      return `M${mm(x + dx * radius - dy * 0.6)} ${mm(y + dy * radius + dx * 0.6)}Q${mm(x + dx * far * 0.8 + dy)} ${mm(y + dy * far * 0.8 - dx)} ${mm(x + dx * far)} ${mm(y + dy * far)}Q${mm(x + dx * far * 0.6 - dy)} ${mm(y + dy * far * 0.6 + dx)} ${mm(x + dx * radius + dy * 0.7)} ${mm(y + dy * radius - dx * 0.7)}Z`;
    })
    .join('');
  return `<path d="${flames}" fill="${PALETTE.vermilion}" stroke="${PALETTE.goldLight}" stroke-width="0.22"/><circle cx="${x}" cy="${y}" r="${radius}" fill="${PALETTE.white}" stroke="${PALETTE.goldLight}" stroke-width="0.4"/><path d="M${mm(x - radius * 0.5)} ${y}a${mm(radius * 0.5)} ${mm(radius * 0.5)} 0 1 1 ${mm(radius * 0.8)} ${mm(radius * 0.3)}" fill="none" stroke="${PALETTE.gold}" stroke-width="0.35"/>`;
}
