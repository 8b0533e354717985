import { cloud } from '../clouds.ts';
import type { PanelDesign } from '../design/design.ts';
import { PALETTE } from '../palette.ts';
import type { Point, Rect } from '../svg.ts';
import { mm } from '../svg.ts';
import { isLight, mixed, vividTone } from './mixed.ts';
import { petal } from './wire.ts';

/** Distance between the things that are scattered on a panel, in units of the target. */
const SPACING = 12.5;

/** Small ornament all over a panel, so that no part of its ground is plain; none lies like another. */
export function panelField(
  { ground, field }: PanelDesign,
  rect: Rect,
  random: () => number,
): string {
  const { light, pale, dark } = tints(ground);
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

/** Tones of the ground's own hue, so that what is scattered stays behind the figure. */
function tints(ground: string): { light: string; pale: string; dark: string } {
  const vivid = vividTone(ground);
  if (isLight(ground))
    return {
      light: mixed(ground, mixed(vivid, '#b0560f', 0.55), 0.42),
      pale: mixed(ground, '#ffffff', 0.62),
      dark: mixed(ground, '#6a2f08', 0.72),
    };
  return {
    light: mixed(ground, vivid, 0.52),
    pale: mixed(mixed(ground, vivid, 0.5), '#fff3d2', 0.5),
    dark: mixed(ground, '#000000', 0.5),
  };
}

type Drawn = { light: string; pale: string; dark: string; random: () => number };

const DRAWERS: Record<PanelDesign['field'], (place: Point, drawn: Drawn) => string> = {
  clouds: (place, { light, pale, dark, random }) =>
    cloud(
      place,
      SPACING * (0.7 + 0.45 * random()),
      { fill: [light, pale, light], line: dark },
      random,
    ),
  petals: ([x, y], { light, pale, dark, random }) => {
    const [turn, size, fill] = [360 * random(), 2 + 2 * random(), random() < 0.5 ? light : pale];
    const paths = [0, 72, 144, 216, 288].map((step) =>
      petal([x, y], turn + step, size, size * 0.36),
    );
    const loose = petal([x + 5, y + 3.4 * (random() - 0.5)], 360 * random(), 2.2, 0.9);
    return `<path d="${paths.join('')}${loose}" fill="${fill}" stroke="${dark}" stroke-width="0.25"/><circle cx="${mm(x)}" cy="${mm(y)}" r="${mm(size * 0.22)}" fill="${dark}"/>`;
  },
  stars: ([x, y], { light, pale, dark, random }) => {
    const r = 0.8 + 1.5 * random();
    const points = [0, 60, 120, 180, 240, 300].map((turn) =>
      petal([x, y], turn + 60 * random(), r * 2.1, r * 0.42),
    );
    const far: Point = [
      x + SPACING * (0.35 + 0.3 * random()),
      y + SPACING * 0.7 * (random() - 0.5),
    ];
    const rays =
      random() < 0.45
        ? `<path d="${points.join('')}" fill="${light}" stroke="${dark}" stroke-width="0.2"/>`
        : '';
    return `<path d="M${mm(x)} ${mm(y)}L${mm(far[0])} ${mm(far[1])}" stroke="${light}" stroke-width="0.3"/>${rays}<circle cx="${mm(x)}" cy="${mm(y)}" r="${mm(r)}" fill="${random() < 0.5 ? PALETTE.goldLight : pale}" stroke="${dark}" stroke-width="0.35"/><circle cx="${mm(far[0])}" cy="${mm(far[1])}" r="${mm(0.5 + 0.4 * random())}" fill="${pale}"/>`;
  },
  leaves: ([x, y], { light, pale, dark, random }) => {
    const turn = 360 * random();
    const size = 5 + 3.4 * random();
    return [-52, -20, 14, 46]
      .map(
        (step, index) =>
          `<path d="${petal([x, y], turn + step, size * (1 - 0.1 * Math.abs(index - 1.5)), size * 0.15)}" fill="${index === 1 ? pale : light}" stroke="${dark}" stroke-width="0.25"/>`,
      )
      .join('');
  },
  waves: ([x, y], { light, pale, dark, random }) => {
    const size = SPACING * (0.3 + 0.26 * random());
    const fill = mixed(light, dark, 0.25 + 0.5 * random());
    return [1, 0.72, 0.46, 0.2]
      .map(
        (part, index) =>
          `<path d="M${mm(x - size * part)} ${mm(y)}A${mm(size * part)} ${mm(size * part)} 0 0 1 ${mm(x + size * part)} ${mm(y)}" fill="${index === 0 ? fill : 'none'}" stroke="${index === 0 ? pale : light}" stroke-width="0.28"/>`,
      )
      .join('');
  },
};
