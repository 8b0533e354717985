import { sampleCurve } from '../curve.ts';
import { PALETTE } from '../palette.ts';
import { mm, type Point } from '../svg.ts';
import type { Enamels } from './motif.ts';
import { cell, disc, limb, line, petal, smooth } from './wire.ts';

export function wing(
  [x, y]: Point,
  heading: number,
  length: number,
  enamels: Enamels,
  count: number,
  spread: number,
): string[] {
  const row = (part: number, fills: readonly string[], width: number) =>
    Array.from({ length: count }, (_, index) => {
      const turn = heading + (index - count * 0.35) * spread;
      const reach = length * part * (1 - 0.05 * Math.abs(index - 1));
      const fill = fills[index % fills.length] ?? enamels.body;
      return cell(petal([x, y], turn, reach, width, 0.06 * Math.sign(spread)), fill, 0.24);
    });
  return [
    ...row(1, [enamels.third, enamels.fourth], length * 0.105),
    ...row(0.68, [enamels.second, enamels.body], length * 0.095),
    ...row(0.4, [PALETTE.white, enamels.body], length * 0.085),
  ];
}

/** The trunk from rump to breast, covered with rows of small feathers. */
export function body([ax, ay]: Point, [bx, by]: Point, enamels: Enamels, girth = 4.4): string[] {
  const [dx, dy] = [bx - ax, by - ay];
  const long = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / long, dy / long];
  const at = (along: number, across: number): Point => [
    ax + ux * along * long - uy * across * girth,
    ay + uy * along * long + ux * across * girth,
  ];
  const outline = smooth([
    at(-0.35, 0.1),
    at(0.05, -0.62),
    at(0.55, -0.86),
    at(1.02, -0.62),
    at(1.22, 0.05),
    at(1, 0.8),
    at(0.5, 1.08),
    at(0.02, 0.72),
  ]);
  const feathers = [-0.05, 0.17, 0.39, 0.61, 0.83, 1.05].flatMap((along, row) =>
    [-0.55, -0.2, 0.15, 0.5, 0.85].map((across) => {
      const [x, y] = at(along, across + (row % 2) * 0.17 - 0.05);
      return petal([x, y], (Math.atan2(-ux, uy) * 180) / Math.PI, girth * 0.34, girth * 0.17);
    }),
  );
  return [cell(outline, enamels.body, 0.32), cell(feathers.join(''), enamels.second, 0.16)];
}

export function neck(knots: readonly Point[], enamels: Enamels): string {
  const bars = sampleCurve(knots, 15)
    .filter((_, index) => index > 1 && index < 14)
    .map(
      ({ point: [x, y], tangent: [dx, dy] }) =>
        `M${mm(x - dy * 0.9)} ${mm(y + dx * 0.9)}Q${mm(x + dx * 0.8)} ${mm(y + dy * 0.8)} ${mm(x + dy * 0.9)} ${mm(y - dx * 0.9)}`,
    );
  return cell(limb(knots, [2.3, 1]), enamels.third) + line(bars.join(''), 0.2);
}

export function head([x, y]: Point, turn: number, enamels: Enamels): string {
  const crest = [-58, -34, -10].map((degrees) =>
    cell(petal([-0.2, -0.8], degrees - 14, 4.2, 0.8, -0.25), enamels.second, 0.22),
  );
  const wattle = cell(
    'M0.8 1.1C1.6 1.6 1.5 3 0.9 3.4C0.3 2.8 0.2 1.8 0.8 1.1Z',
    PALETTE.vermilion,
    0.2,
  );
  return `<g transform="translate(${mm(x)} ${mm(y)}) rotate(${turn})">${crest.join('')}${wattle}${cell('M-1.7 0.4C-1.8 -1.4 0.4 -2 1.7 -0.9C3 -0.9 4.4 -0.2 4.8 0.9C3.4 0.5 2.6 0.8 1.7 1.1C0.6 1.9 -1.4 1.8 -1.7 0.4Z', enamels.body, 0.26)}<circle cx="0.8" cy="-0.3" r="0.55" fill="${PALETTE.white}"/><circle cx="0.95" cy="-0.25" r="0.3" fill="${PALETTE.ink}"/></g>`;
}

/** A tail feather along a curve, with barbs and an eye at its end. */
export function plume(
  knots: readonly Point[],
  colour: string,
  width: number,
  enamels: Enamels,
): string[] {
  const samples = sampleCurve(knots, 24);
  const barbs = samples
    .filter((_, index) => index > 3 && index % 2 === 0)
    .map(({ point: [x, y], tangent: [dx, dy] }) => {
      const [bx, by] = [x + dx * 1.3, y + dy * 1.3];
      return `M${mm(bx - dy * width * 0.9)} ${mm(by + dx * width * 0.9)}L${mm(x)} ${mm(y)}L${mm(bx + dy * width * 0.9)} ${mm(by - dx * width * 0.9)}`;
    });
  const tip = knots.at(-1) ?? [0, 0];
  return [
    cell(
      limb(knots, (t) => width * (0.35 + 0.75 * t)),
      colour,
    ),
    line(barbs.join(''), 0.2),
    disc(tip, width * 1.35, enamels.body, 0.26),
    disc(tip, width * 0.8, enamels.fourth, 0.2),
    disc(tip, width * 0.34, PALETTE.white, 0.1),
  ];
}
