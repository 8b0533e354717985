import { cloud } from './clouds.ts';
import { dragon } from './dragon.ts';
import { lotusPond, plumBranch } from './flowers.ts';
import { PALETTE } from './palette.ts';
import { seededRandom } from '#domain/seeded-random.ts';
import { inset, mm, notchedRect, type Point, type Rect } from './svg.ts';

/** Height that the panels' drawings are made for; widths are 60, 34, 28, 34, 60. */
export const PANEL_HEIGHT = 33.7;

export type Panel = { id: string; width: number; ground: string; art: () => string };

/** Enamel panels from left to right: two dragons, unlike each other, look at the sun; plum and lotus between. */
export const PANELS: readonly Panel[] = [
  { id: 'dragon-rising', width: 60, ground: PALETTE.enamelBlue, art: risingDragon },
  { id: 'plum', width: 34, ground: PALETTE.jade, art: plumBranch },
  { id: 'sun', width: 28, ground: PALETTE.lacquer, art: sun },
  { id: 'lotus', width: 34, ground: PALETTE.violet, art: lotusPond },
  { id: 'dragon-coiled', width: 60, ground: '#a5361c', art: coiledDragon },
];

/** One panel: enamel ground, drawing, gold rim with bitten corners. */
export function panelElement(panel: Panel, rect: Rect): string {
  const clip = `panel-${panel.id}`;
  return [
    `<clipPath id="${clip}"><path d="${notchedRect(rect, 2.4)}"/></clipPath>`,
    `<g clip-path="url(#${clip})"><rect x="${mm(rect.x)}" y="${mm(rect.y)}" width="${mm(rect.width)}" height="${mm(rect.height)}" fill="${panel.ground}"/>`,
    `<g transform="translate(${mm(rect.x)} ${mm(rect.y)})">${panel.art()}</g></g>`,
    `<path d="${notchedRect(rect, 2.4)}" fill="none" stroke="${PALETTE.gold}" stroke-width="1"/>`,
    `<path d="${notchedRect(inset(rect, 1.1), 2.4)}" fill="none" stroke="${PALETTE.goldLight}" stroke-width="0.25"/>`,
  ].join('');
}

function clouds(
  places: readonly (readonly [number, number, number])[],
  fill: readonly string[],
  line: string,
  seed: number,
): string {
  const random = seededRandom(seed);
  return places.map(([x, y, size]) => cloud([x, y], size, { fill, line }, random)).join('');
}

function risingDragon(): string {
  return [
    clouds(
      [
        [8, 9, 9],
        [30, 6.4, 7],
        [7, 29, 8],
        [54, 29, 10],
        [24, 30.6, 7],
        [41, 31, 6],
      ],
      [PALETTE.white, '#bcd6ea', '#7fa8d8'],
      PALETTE.enamelBlueDark,
      5,
    ),
    pearl([55.2, 9.4], 2.1),
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
        body: PALETTE.glaze,
        belly: PALETTE.white,
        fin: PALETTE.vermilion,
        mane: PALETTE.jade,
      },
    }),
  ].join('');
}

function coiledDragon(): string {
  return [
    clouds(
      [
        [50, 8, 8],
        [53, 30, 9],
        [11, 30.4, 11],
        [28, 5.2, 6],
        [34, 31.6, 6],
        [7, 6.6, 6.4],
      ],
      [PALETTE.ivoryDeep, '#f2c98a', '#e78f5a'],
      '#7a2410',
      9,
    ),
    pearl([6.4, 18.6], 1.9),
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
        body: '#2d8f77',
        belly: PALETTE.goldLight,
        fin: PALETTE.enamelBlue,
        mane: PALETTE.glaze,
      },
    }),
  ].join('');
}

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

/** The sun among clouds (mặt nhật), as on the middle of a palace ridge. */
function sun(): string {
  const [x, y] = [14, 15.4];
  const rays = Array.from({ length: 16 }, (_, index) => {
    const angle = (index / 16) * Math.PI * 2;
    const far = index % 2 === 0 ? 10.8 : 8.9;
    const side = (turn: number) =>
      `${mm(x + Math.cos(angle + turn) * 6.6)} ${mm(y + Math.sin(angle + turn) * 6.6)}`;
    return `M${side(-0.17)}Q${mm(x + Math.cos(angle + 0.16) * 8.4)} ${mm(y + Math.sin(angle + 0.16) * 8.4)} ${mm(x + Math.cos(angle - 0.06) * far)} ${mm(y + Math.sin(angle - 0.06) * far)}Q${mm(x + Math.cos(angle + 0.28) * 8)} ${mm(y + Math.sin(angle + 0.28) * 8)} ${side(0.17)}Z`;
  }).join('');
  return [
    `<path d="${rays}" fill="${PALETTE.glaze}" stroke="${PALETTE.goldLight}" stroke-width="0.25"/>`,
    `<circle cx="${x}" cy="${y}" r="6.3" fill="${PALETTE.vermilion}" stroke="${PALETTE.goldLight}" stroke-width="0.6"/>`,
    `<circle cx="${x}" cy="${y}" r="4.9" fill="none" stroke="${PALETTE.goldLight}" stroke-width="0.25"/>`,
    `<path d="M10.4 16.4c1-3.4 4-3.6 4.4-1.4c0.3 1.7-2.2 1.9-2.1 0.5M17.8 13.6c-0.4 3.2-3.6 4.4-4.4 2.6" fill="none" stroke="${PALETTE.goldLight}" stroke-width="0.45" stroke-linecap="round"/>`,
    clouds(
      [
        [6.4, 29.6, 9],
        [20.6, 30.2, 10],
        [13.2, 32, 7],
      ],
      [PALETTE.white, PALETTE.ivoryDeep],
      PALETTE.gold,
      21,
    ),
    clouds(
      [
        [4.4, 5.4, 5],
        [24, 6, 5.4],
      ],
      [PALETTE.rose],
      PALETTE.lacquerDark,
      3,
    ),
  ].join('');
}
