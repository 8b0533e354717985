import { seededRandom } from '#domain/seeded-random.ts';
import { PALETTE } from '../palette.ts';
import { mm } from '../svg.ts';
import type { Motif } from './motif.ts';
import { silk, SILKS } from './silk.ts';
import { cell, disc, limb, line, petal, smooth, stroke } from './wire.ts';

/** An edict unrolled, its lines of brush strokes written by no hand, with the seal's red square: 40 × 34. */
export const scroll: Motif = {
  width: 40,
  height: 34,
  enamels: SILKS,
  draw: (enamels) => {
    const random = seededRandom(1819);
    const columns = [10.8, 14.2, 17.6, 21, 24.4].flatMap((x) =>
      Array.from({ length: 5 }, (_, row) => {
        const y = 8.9 + row * 3.25;
        return Array.from({ length: 4 }, () => {
          const [px, py] = [x + 1.8 * (random() - 0.5), y + 1.5 * (random() - 0.5)];
          return `M${mm(px)} ${mm(py)}q${mm(random() - 0.5)} ${mm(0.5 * random())} ${mm(1.5 * (random() - 0.5))} ${mm(1.3 * random())}`;
        }).join('');
      }),
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
  enamels: SILKS,
  draw: (enamels) =>
    [
      silk([18, 20], enamels.third, 1.15),
      cell('M6 32L8 27H28L30 32L32 34.6H4Z', enamels.second, 0.34),
      line('M9 29.4c1.6 -1.6 3.2 1.6 4.8 0s3.2 1.6 4.8 0s3.2 1.6 4.8 0s2.6 1 3.4 0.4', 0.3),
      cell('M8.4 16.4H27.6V26.6H8.4Z', enamels.body, 0.36),
      cell('M8.4 23.4H27.6V26.6H8.4Z', enamels.second, 0.26),
      line(
        'M10 18.2q1.6 -1.2 2.6 0.4t-1.2 1.6M26 18.2q-1.6 -1.2 -2.6 0.4t1.2 1.6M14.6 21.4q1.6 -3 3.4 -3t3.4 3M9.6 21.8H26.4M16.4 21.4q1.6 -1.8 3.2 0M9.4 25h1.6M12.4 25h1.6M15.4 25h1.6M18.4 25h1.6M21.4 25h1.6M24.4 25h1.6',
        0.36,
      ),
      line(
        'M7.6 31.8l1.6 -2l1.6 2l1.6 -2l1.6 2l1.6 -2l1.6 2l1.6 -2l1.6 2l1.6 -2l1.6 2l1.6 -2l1.6 2',
        0.26,
      ),
      line(
        'M13 12.6q1 -1.2 2 0M15.6 11.4q1 -1.2 2 0M15.4 14q1 -1.2 2 0M18 13q1 -1.2 2 0M20.4 11.6q1 -1.2 2 0M19.8 15q1 -1.2 2 0M23.4 10.4q1 -1.2 2 0',
        0.22,
      ),
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
  enamels: { ...SILKS, body: '#a8702c', second: '#6f4417' },
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
        'M9 13.6c1.4 -1.4 2.8 1.4 4.2 0s2.8 1.4 4.2 0s2.8 1.4 4.2 0s2.8 1.4 4.2 0M9 24.4c4 2.6 14 2.6 18 0M10 9.6q1.2 -1.4 2.4 0t2.4 0t2.4 0t2.4 0t2.4 0t2.4 0M12 26.4q1.4 -1.6 2.8 0M21.2 26.4q1.4 -1.6 2.8 0M9.8 30q1.4 0.8 2.6 0M23.8 30q1.4 0.8 2.6 0M16.6 31q1.4 0.8 2.6 0',
        0.28,
      ),
    ].join(''),
};

/** The five-coloured festival flag with its flame edge: 40 × 36. */
export const festivalFlag: Motif = {
  width: 40,
  height: 36,
  enamels: SILKS,
  draw: (enamels) => {
    const square = (grow: number, fill: string) =>
      cell(
        smooth([
          [10 + grow, 4.4 + grow],
          [16, 3.2 + grow],
          [22, 4.8 + grow],
          [28 - grow, 4 + grow],
          [28.6 - grow, 12.6],
          [28 - grow, 21 - grow],
          [22, 21.8 - grow],
          [16, 20.2 - grow],
          [10 + grow, 21.4 - grow],
          [9.7 + grow, 12.8],
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
      square(1.9, enamels.body),
      square(3.8, enamels.fourth),
      square(5.6, PALETTE.white),
      disc([19.2, 12.6], 1.7, enamels.second, 0.24),
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
