import { cloud } from '../clouds.ts';
import type { PanelDesign } from '../design/design.ts';
import { PALETTE } from '../palette.ts';
import type { Point, Rect } from '../svg.ts';
import { mm } from '../svg.ts';
import { mixed } from './mixed.ts';
import { petal } from './wire.ts';

/** Distance between the things that are scattered on a panel, in units of the target. */
const SPACING = 9.5;

/** Small ornament all over a panel, so that no part of its ground is plain; none lies like another. */
export function panelField(
  { ground, field }: PanelDesign,
  rect: Rect,
  random: () => number,
): string {
  const light = mixed(ground, '#ffffff', 0.42);
  const pale = mixed(ground, '#fff3d2', 0.72);
  const dark = mixed(ground, '#000000', 0.42);
  const draw = DRAWERS[field];
  const parts: string[] = [];
  const rows = Math.ceil(rect.height / (SPACING * 0.72));
  const columns = Math.ceil(rect.width / SPACING);
  for (let row = 0; row <= rows; row += 1) {
    for (let column = 0; column <= columns; column += 1) {
      const place: Point = [
        (column + (row % 2) * 0.5 - 0.1 + 0.4 * (random() - 0.5)) * SPACING,
        (row + 0.35 + 0.4 * (random() - 0.5)) * SPACING * 0.72,
      ];
      parts.push(draw(place, { light, pale, dark, random }));
    }
  }
  return parts.join('');
}

type Drawn = { light: string; pale: string; dark: string; random: () => number };

const DRAWERS: Record<PanelDesign['field'], (place: Point, drawn: Drawn) => string> = {
  clouds: (place, { light, pale, dark, random }) =>
    cloud(
      place,
      SPACING * (0.5 + 0.34 * random()),
      { fill: [light, pale, light], line: dark },
      random,
    ),
  petals: ([x, y], { light, pale, dark, random }) => {
    const [turn, size, fill] = [
      360 * random(),
      1.5 + 1.1 * random(),
      random() < 0.5 ? light : pale,
    ];
    const paths = [0, 72, 144, 216, 288].map((step) =>
      petal([x, y], turn + step, size, size * 0.34),
    );
    return `<path d="${paths.join('')}" fill="${fill}" stroke="${dark}" stroke-width="0.2"/>`;
  },
  stars: ([x, y], { light, pale, dark, random }) => {
    const r = 0.7 + 1.1 * random();
    const line =
      random() < 0.4
        ? `<path d="M${mm(x)} ${mm(y)}L${mm(x + SPACING * (random() - 0.2))} ${mm(y + SPACING * (random() - 0.5))}" stroke="${light}" stroke-width="0.25"/>`
        : '';
    return `${line}<circle cx="${mm(x)}" cy="${mm(y)}" r="${mm(r)}" fill="${random() < 0.5 ? PALETTE.goldLight : pale}" stroke="${dark}" stroke-width="0.3"/>`;
  },
  leaves: ([x, y], { light, pale, dark, random }) => {
    const turn = 360 * random();
    const size = 3 + 2.4 * random();
    return [-24, 10, 44]
      .map(
        (step, index) =>
          `<path d="${petal([x, y], turn + step, size * (1 - 0.14 * index), size * 0.15)}" fill="${index === 1 ? pale : light}" stroke="${dark}" stroke-width="0.2"/>`,
      )
      .join('');
  },
  waves: ([x, y], { light, pale, dark, random }) => {
    const size = SPACING * (0.4 + 0.2 * random());
    return [1, 0.72, 0.46, 0.2]
      .map(
        (part, index) =>
          `<circle cx="${mm(x)}" cy="${mm(y)}" r="${mm(size * part)}" fill="${index === 0 ? (random() < 0.5 ? light : mixed(light, dark, 0.5)) : 'none'}" stroke="${index === 0 ? dark : pale}" stroke-width="0.25"/>`,
      )
      .join('');
  },
};
