import { ribbon, sampleCurve } from '../curve.ts';
import { PALETTE } from '../palette.ts';
import { mm, type Point, polygon } from '../svg.ts';

/** The gold wire between two enamels (cloison), `width` in the drawing's unit. */
export function wire(width = 0.28): string {
  return `stroke="${PALETTE.goldLight}" stroke-width="${mm(width)}" stroke-linejoin="round" stroke-linecap="round"`;
}

/** One field of enamel between gold wires. */
export function cell(path: string, fill: string, width = 0.28): string {
  return `<path d="${path}" fill="${fill}" ${wire(width)}/>`;
}

/** Gold wire alone, along a path. */
export function line(path: string, width = 0.28): string {
  return `<path d="${path}" fill="none" ${wire(width)}/>`;
}

/** A plain stroke of enamel along a path. */
export function stroke(path: string, colour: string, width: number): string {
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${mm(width)}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

export function disc([x, y]: Point, radius: number, fill: string, width = 0.28): string {
  return `<circle cx="${mm(x)}" cy="${mm(y)}" r="${mm(radius)}" fill="${fill}" ${wire(width)}/>`;
}

/** A smooth outline through points, as the path of a closed shape or of an open line. */
export function smooth(points: readonly Point[], closed = true): string {
  const count = points.length;
  const at = (index: number): Point => {
    const place = closed ? (index + count) % count : Math.min(Math.max(index, 0), count - 1);
    return points[place] ?? [0, 0];
  };
  const [startX, startY] = at(0);
  const spans = Array.from({ length: closed ? count : count - 1 }, (_, index) => {
    const [ax, ay] = at(index - 1);
    const [bx, by] = at(index);
    const [cx, cy] = at(index + 1);
    const [dx, dy] = at(index + 2);
    return `C${mm(bx + (cx - ax) / 6)} ${mm(by + (cy - ay) / 6)} ${mm(cx - (dx - bx) / 6)} ${mm(cy - (dy - by) / 6)} ${mm(cx)} ${mm(cy)}`;
  });
  return `M${mm(startX)} ${mm(startY)}${spans.join('')}${closed ? 'Z' : ''}`;
}

/** A limb, tail or band along a curve; its half width runs from `from` to `to`, or as a function tells. */
export function limb(
  knots: readonly Point[],
  halfWidth: readonly [from: number, to: number] | ((t: number) => number),
): string {
  const width =
    typeof halfWidth === 'function'
      ? halfWidth
      : (t: number) => halfWidth[0] + (halfWidth[1] - halfWidth[0]) * t;
  return polygon(ribbon(sampleCurve(knots, 28), width));
}

/** A pointed petal or feather from its root, `degrees` clockwise from upright. */
export function petal(
  [x, y]: Point,
  degrees: number,
  length: number,
  width: number,
  bend = 0,
): string {
  const angle = (degrees * Math.PI) / 180;
  const [ux, uy] = [Math.sin(angle), -Math.cos(angle)];
  const at = (along: number, across: number) =>
    `${mm(x + ux * along - uy * across)} ${mm(y + uy * along + ux * across)}`;
  const b = bend * length;
  return `M${at(0, 0)}C${at(length * 0.3, -width + b * 0.3)} ${at(length * 0.8, -width * 0.7 + b * 0.7)} ${at(length, b)}C${at(length * 0.8, width * 0.7 + b * 0.7)} ${at(length * 0.3, width + b * 0.3)} ${at(0, 0)}Z`;
}

/** Moves, turns (degrees, clockwise) and scales a drawing. */
export function placed(
  content: string,
  [x, y]: Point,
  {
    turn = 0,
    scale = 1,
    mirrored = false,
  }: { turn?: number; scale?: number; mirrored?: boolean } = {},
): string {
  return `<g transform="translate(${mm(x)} ${mm(y)}) rotate(${mm(turn)}) scale(${mm(mirrored ? -scale : scale)} ${mm(scale)})">${content}</g>`;
}
