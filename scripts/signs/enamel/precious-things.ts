import { PALETTE } from '../palette.ts';
import { mm } from '../svg.ts';
import type { Motif } from './motif.ts';
import { silk, SILKS } from './silk.ts';
import { cell, disc, line, smooth, stroke } from './wire.ts';

/** The wine gourd (bầu rượu) bound with silk: 30 × 36. */
export const gourd: Motif = {
  width: 30,
  height: 36,
  enamels: SILKS,
  draw: (enamels) =>
    [
      silk([15, 16.6], enamels.second, 0.95),
      cell(
        smooth([
          [15, 15.6],
          [20.6, 17.4],
          [24, 24],
          [21.4, 31],
          [15, 33.6],
          [8.6, 31],
          [6, 24],
          [9.4, 17.4],
        ]),
        enamels.third,
        0.36,
      ),
      cell(
        smooth([
          [15, 5.4],
          [18.6, 7],
          [20, 11.4],
          [18, 15.4],
          [15, 16.6],
          [12, 15.4],
          [10, 11.4],
          [11.4, 7],
        ]),
        enamels.third,
        0.36,
      ),
      cell('M13.8 5.8C13.8 4 13.2 3 12.6 1.6H17.4C16.8 3 16.2 4 16.2 5.8Z', enamels.body),
      line(
        'M8.2 20.4C12 22.4 18 22.4 21.8 20.4M7.4 29C12 31.4 18 31.4 22.6 29M11 8.6C13.6 9.8 16.4 9.8 19 8.6M7 25.2q2 -2.4 3.6 0t-3.4 1.4M23 25.2q-2 -2.4 -3.6 0t3.4 1.4M12.4 12.4q1.2 -1.6 2.6 0t2.6 0M12 18.6q1.4 1.4 3 0t3 0',
        0.28,
      ),
      disc([15, 25.2], 3, enamels.body, 0.26),
      line('M15 22.6v5.2M12.4 25.2h5.2M13.2 23.4l3.6 3.6M16.8 23.4l-3.6 3.6', 0.3),
      cell('M10.6 15.4H19.4V17.4H10.6Z', enamels.second, 0.26),
    ].join(''),
};

/** A palm-leaf fan with a tassel: 30 × 36. */
export const fan: Motif = {
  width: 30,
  height: 36,
  enamels: SILKS,
  draw: (enamels) => {
    const ribs = Array.from({ length: 11 }, (_, index) => {
      const angle = ((index - 5) * 13 * Math.PI) / 180;
      return `M15 21L${mm(15 + Math.sin(angle) * 12)} ${mm(21 - Math.cos(angle) * 16.4)}`;
    });
    return [
      silk([15, 25], enamels.third, 0.85),
      stroke('M15 20V34.6', PALETTE.goldDark, 1.5),
      cell(
        smooth([
          [15, 22.4],
          [9, 20.6],
          [3.4, 14],
          [4.6, 6],
          [10.4, 5],
          [15, 1.6],
          [19.6, 5],
          [25.4, 6],
          [26.6, 14],
          [21, 20.6],
        ]),
        enamels.fourth,
        0.4,
      ),
      line(ribs.join(''), 0.26),
      cell(
        smooth([
          [15, 22.4],
          [10.6, 20.4],
          [10, 16],
          [15, 13.4],
          [20, 16],
          [19.4, 20.4],
        ]),
        enamels.second,
        0.3,
      ),
      disc([15, 18], 2, enamels.body, 0.24),
    ].join('');
  },
};

/** Books in a wrapper with a brush across them: 36 × 32. */
export const books: Motif = {
  width: 36,
  height: 32,
  enamels: SILKS,
  draw: (enamels) =>
    [
      silk([18, 22], enamels.second, 1.1),
      ...[0, 1, 2].map((index) => {
        const y = 24.6 - index * 5.6;
        const x = 6 + index * 1.6;
        const fill = [enamels.fourth, enamels.third, enamels.second][index] ?? enamels.fourth;
        return (
          cell(`M${x} ${y}L${x + 5} ${mm(y - 4)}H${x + 24}L${x + 20} ${y}Z`, fill, 0.32) +
          cell(`M${x} ${y}H${x + 20}V${mm(y + 4.4)}H${x}Z`, '#fff3d2', 0.32) +
          line(
            `M${x} ${mm(y + 1.5)}H${x + 20}M${x} ${mm(y + 2.9)}H${x + 20}M${x + 4} ${y}v4.4M${x + 16} ${y}v4.4`,
            0.2,
          ) +
          cell(
            `M${x + 20} ${y}L${x + 24} ${mm(y - 4)}V${mm(y + 0.4)}L${x + 20} ${mm(y + 4.4)}Z`,
            enamels.body,
            0.26,
          )
        );
      }),
      stroke('M8 4L26 13.4', '#8a5f14', 1.5),
      cell('M25 11.8L31 15L30 17.6C27.4 17 25.4 15.6 24 13.8Z', enamels.second, 0.26),
      cell('M8.6 2.8L5.6 1.8L7.4 4.8Z', enamels.body, 0.22),
    ].join(''),
};

/** A sword in its scabbard, crossed by a flute: 36 × 36. */
export const swordAndFlute: Motif = {
  width: 36,
  height: 36,
  enamels: SILKS,
  draw: (enamels) =>
    [
      silk([18, 18.4], enamels.second, 1.2),
      `<g transform="rotate(-42 18 18)">${cell('M-2 16.8H30L34 18L30 19.2H-2Z', enamels.third, 0.32)}${line('M3 16.8v2.4M8 16.8v2.4M20 16.8v2.4M25 16.8v2.4', 0.3)}${cell('M-2.6 15H-0.6V21H-2.6Z', enamels.body)}${cell('M-8.6 16.9H-2.6V19.1H-8.6Z', enamels.second)}${disc([-9.4, 18], 1.5, enamels.body)}</g>`,
      `<g transform="rotate(44 18 18)">${cell('M-3 16.6H39V19.4H-3Z', '#d9a85a', 0.32)}${[4, 9, 21, 25, 29, 33].map((x) => `<ellipse cx="${x}" cy="18" rx="0.8" ry="0.6" fill="${PALETTE.ink}"/>`).join('')}${line('M0 16.6v2.8M13 16.6v2.8M14.6 16.6v2.8M37 16.6v2.8', 0.34)}</g>`,
    ].join(''),
};
