import { PALETTE } from '../palette.ts';
import { mm, type Point } from '../svg.ts';
import type { Motif } from './motif.ts';
import { cell, disc, limb, line, petal, smooth, stroke } from './wire.ts';

const ENAMELS = {
  body: PALETTE.goldLight,
  second: PALETTE.vermilion,
  third: '#2d8f77',
  fourth: '#3f74c8',
};

/** A silk ribbon in two tails, which every precious thing is bound with. */
function silk([x, y]: Point, colour: string, reach = 1): string {
  const tail = (side: 1 | -1) =>
    cell(
      limb(
        [
          [x, y],
          [x + side * 5 * reach, y - 2.4 * reach],
          [x + side * 8 * reach, y + 2 * reach],
          [x + side * 12.5 * reach, y - 0.6 * reach],
        ],
        (t) => 1.1 * (0.5 + 0.7 * t),
      ),
      colour,
      0.24,
    );
  return tail(1) + tail(-1);
}

/** An edict unrolled, its lines of brush strokes written by no hand, with the seal's red square: 40 × 34. */
export const scroll: Motif = {
  width: 40,
  height: 34,
  enamels: ENAMELS,
  draw: (enamels) => {
    const columns = [11, 14.6, 18.2, 21.8, 25.4].map((x, column) =>
      Array.from({ length: 5 }, (_, row) => {
        const y = 9.6 + row * 3.1 + (column % 2) * 0.7;
        return `M${mm(x - 0.9)} ${mm(y)}q0.9 -0.8 1.8 0M${mm(x)} ${mm(y - 0.7)}v2`;
      }).join(''),
    );
    return [
      silk([20, 30], enamels.third),
      cell('M7 6.4C16 4.6 24 8.4 33 6.4V25.4C24 27.6 16 23.6 7 25.4Z', '#fff3d2', 0.34),
      stroke(columns.join(''), PALETTE.inkSoft, 0.42),
      cell('M27.6 17.6h4.2v4.4h-4.2Z', enamels.second, 0.2),
      line('M28.6 18.8h2.2v2.2h-2.2M29.7 17.6v2.2', 0.26),
      ...[7, 33].flatMap((x) => [
        cell(`M${x - 2} 4.4H${x + 2}V27.6H${x - 2}Z`, enamels.fourth, 0.34),
        line(
          `M${x - 2} 8H${x + 2}M${x - 2} 12.4L${x + 2} 15M${x - 2} 16.4L${x + 2} 19M${x - 2} 24H${x + 2}`,
          0.24,
        ),
        disc([x, 3], 1.7, enamels.body),
        disc([x, 29], 1.7, enamels.body),
      ]),
    ].join('');
  },
};

/** The great seal: a square block under a crouching beast, on a stand: 36 × 36. */
export const seal: Motif = {
  width: 36,
  height: 36,
  enamels: ENAMELS,
  draw: (enamels) =>
    [
      silk([18, 20], enamels.third, 1.15),
      cell('M6 32L8 27H28L30 32L32 34.6H4Z', enamels.second, 0.34),
      line('M9 29.4c1.6 -1.6 3.2 1.6 4.8 0s3.2 1.6 4.8 0s3.2 1.6 4.8 0s2.6 1 3.4 0.4', 0.3),
      cell('M8.4 16.4H27.6V26.6H8.4Z', enamels.body, 0.36),
      cell('M8.4 23.4H27.6V26.6H8.4Z', enamels.second, 0.26),
      line('M10.6 18.4H15.6V21.4H12.2V19.8M25.4 18.4H20.4V21.4H23.8V19.8M18 18.2V21.6', 0.4),
      cell(
        smooth([
          [10, 16.2],
          [10.4, 11],
          [14, 8.4],
          [19, 9.4],
          [22, 7.6],
          [22.6, 4],
          [26, 2.6],
          [29, 5],
          [28.4, 8.4],
          [26, 10.6],
          [26.4, 16.2],
        ]),
        enamels.fourth,
        0.36,
      ),
      cell('M10.4 12C7 11 5.4 8 7.6 5.4C7.6 8 10.4 8 12.4 9.2Z', enamels.second, 0.26),
      line(
        'M13 16C13 13.4 15.4 12 17.8 13.4V16M22 16C22 13.6 23.4 12.6 25 13.6M12.6 11.2C14.4 10 16.4 10.6 17 12M23.6 7.4C24.4 8.6 26.6 8.8 28.2 7.6',
        0.28,
      ),
      cell(
        'M22.8 4.4C20.6 4 19.4 2.6 20 1C21.6 2.2 23.4 2 24.6 3ZM26.6 2.6C26.4 1.2 27.4 0.4 28.6 0.6C28.2 1.6 28.6 2.8 28.2 3.8Z',
        enamels.third,
        0.22,
      ),
      disc([25.6, 5], 0.9, PALETTE.white, 0.2),
      `<circle cx="25.9" cy="5" r="0.45" fill="${PALETTE.ink}"/>`,
    ].join(''),
};

/** One of the nine dynastic urns, with handles, three feet and its belt of reliefs: 36 × 36. */
export const urn: Motif = {
  width: 36,
  height: 36,
  enamels: { ...ENAMELS, body: '#a8702c', second: '#6f4417' },
  draw: (enamels) =>
    [
      cell(
        limb(
          [
            [11, 24],
            [9.4, 29],
            [10.4, 34.6],
          ],
          (t) => 2.6 - 2.6 * t * (1 - t) - 0.8 * t,
        ),
        enamels.second,
      ),
      cell(
        limb(
          [
            [25, 24],
            [26.6, 29],
            [25.6, 34.6],
          ],
          (t) => 2.6 - 2.6 * t * (1 - t) - 0.8 * t,
        ),
        enamels.second,
      ),
      ...[-1, 1].map(
        (side) =>
          `<path d="M${18 + side * 11} 8.6C${18 + side * 15} 7 ${18 + side * 15.4} 3.6 ${18 + side * 13.2} 1.4H${18 + side * 9.4}V8.6" fill="none" stroke="${enamels.body}" stroke-width="2.3"/><path d="M${18 + side * 11} 7.6C${18 + side * 14} 6.4 ${18 + side * 14.4} 3.8 ${18 + side * 12.6} 1.6" fill="none" stroke="${PALETTE.goldLight}" stroke-width="0.26"/>`,
      ),
      cell('M4.4 8H31.6V11.2H4.4Z', enamels.body, 0.34),
      cell(
        'M7 11.2H29C29.4 13 30.6 14.4 31.6 16C33.4 21 29.6 28.6 18 28.6C6.4 28.6 2.6 21 4.4 16C5.4 14.4 6.6 13 7 11.2Z',
        enamels.body,
        0.36,
      ),
      cell('M4.2 17H31.8C32 18.6 31.8 20.4 31 22H5C4.2 20.4 4 18.6 4.2 17Z', enamels.second, 0.26),
      cell(
        limb(
          [
            [18, 26],
            [18.2, 30.6],
            [18, 35],
          ],
          [2.5, 1.7],
        ),
        enamels.body,
      ),
      disc([18, 19.4], 1.9, PALETTE.vermilion, 0.24),
      line(
        'M18 16.6v0.6M18 21.6v0.6M6.4 21l2 -2.6l1.4 1.6l1.6 -2.4l2 3.4M23 20.8c0.8 -2 2 -2 2.4 0c0.8 -2 2 -2 2.4 0c0.6 -1.4 1.6 -1.6 2 -0.6',
        0.34,
      ),
      line(
        'M9 13.6c1.4 -1.4 2.8 1.4 4.2 0s2.8 1.4 4.2 0s2.8 1.4 4.2 0s2.8 1.4 4.2 0M9 24.4c4 2.6 14 2.6 18 0',
        0.28,
      ),
    ].join(''),
};

/** The five-coloured festival flag with its flame edge: 40 × 36. */
export const festivalFlag: Motif = {
  width: 40,
  height: 36,
  enamels: ENAMELS,
  draw: (enamels) => {
    const square = (grow: number, fill: string) =>
      cell(
        smooth([
          [12 - grow * 0.2, 4.6 + grow],
          [20, 3 + grow],
          [28 - grow, 5 + grow],
          [29 - grow, 13],
          [28.4 - grow, 21 - grow],
          [20, 19.6 - grow],
          [12 - grow * 0.2, 21.4 - grow],
        ]),
        fill,
        0.28,
      );
    const flames = Array.from({ length: 8 }, (_, index) =>
      cell(
        petal([28, 5 + index * 2.1], 78 + index * 4, 7.4 + (index % 2) * 1.6, 1.5, 0.2),
        enamels.third,
        0.24,
      ),
    );
    const under = Array.from({ length: 7 }, (_, index) =>
      cell(
        petal([12.6 + index * 2.5, 20.6], 168 - index * 4, 6.4 + (index % 2) * 1.6, 1.4, -0.2),
        enamels.third,
        0.24,
      ),
    );
    return [
      stroke('M9.4 1.4V35', PALETTE.goldDark, 1.3),
      line('M8.8 1.4V35M10 1.4V35', 0.2),
      cell('M9.4 -0.6L11 1.8L9.4 4L7.8 1.8Z', enamels.body),
      ...flames,
      ...under,
      square(0, enamels.second),
      square(2, enamels.body),
      square(4, enamels.fourth),
      square(6, PALETTE.white),
      disc([19.4, 12.4], 2.1, enamels.second, 0.24),
      cell(
        limb(
          [
            [9.6, 5],
            [6, 10],
            [7.4, 16],
            [4, 24],
          ],
          [0.5, 1.2],
        ),
        enamels.second,
        0.24,
      ),
    ].join('');
  },
};

/** The wine gourd (bầu rượu) bound with silk: 30 × 36. */
export const gourd: Motif = {
  width: 30,
  height: 36,
  enamels: ENAMELS,
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
        'M8.2 22C12 24 18 24 21.8 22M8 26.4C12 28.6 18 28.6 22 26.4M12 9C13.6 10 16.4 10 18 9',
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
  enamels: ENAMELS,
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
  enamels: ENAMELS,
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
  enamels: ENAMELS,
  draw: (enamels) =>
    [
      silk([18, 18.4], enamels.second, 1.2),
      `<g transform="rotate(-42 18 18)">${cell('M-2 16.8H30L34 18L30 19.2H-2Z', enamels.third, 0.32)}${line('M3 16.8v2.4M8 16.8v2.4M20 16.8v2.4M25 16.8v2.4', 0.3)}${cell('M-2.6 15H-0.6V21H-2.6Z', enamels.body)}${cell('M-8.6 16.9H-2.6V19.1H-8.6Z', enamels.second)}${disc([-9.4, 18], 1.5, enamels.body)}</g>`,
      `<g transform="rotate(44 18 18)">${cell('M-3 16.6H39V19.4H-3Z', '#d9a85a', 0.32)}${[4, 9, 21, 25, 29, 33].map((x) => `<ellipse cx="${x}" cy="18" rx="0.8" ry="0.6" fill="${PALETTE.ink}"/>`).join('')}${line('M0 16.6v2.8M13 16.6v2.8M14.6 16.6v2.8M37 16.6v2.8', 0.34)}</g>`,
    ].join(''),
};
