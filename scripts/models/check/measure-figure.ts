import { areaLookingUp } from './area-seen.ts';
import type { ReadPiece } from './read-piece.ts';
import type { Level, Measure } from '../site-model.ts';
import { type Body, bodiesOf } from './bodies.ts';

/** Points of a part, three numbers each, in the layer's metres; throws when no piece holds the part. */
function pointsOf(pieces: readonly ReadPiece[], part: string): number[] {
  const points: number[] = [];
  for (const { primitives, partIds, offset } of pieces) {
    const number = partIds.indexOf(part);
    if (number < 0) continue;
    for (const { positions, parts } of primitives) {
      parts.forEach((owner, i) => {
        if (owner !== number) return;
        for (const axis of [0, 1, 2] as const)
          points.push((positions[i * 3 + axis] ?? 0) + offset[axis]);
      });
    }
  }
  if (points.length === 0) throw new Error(`no part ${part} in this layer`);
  return points;
}

function extent(points: readonly number[], axis: number): [number, number] {
  let [min, max] = [Infinity, -Infinity];
  for (let i = axis; i < points.length; i += 3) {
    min = Math.min(min, points[i] ?? min);
    max = Math.max(max, points[i] ?? max);
  }
  return [min, max];
}

function heightOf(pieces: readonly ReadPiece[], { part, edge }: Level): number {
  const [bottom, top] = extent(pointsOf(pieces, part), 1);
  return edge === 'top' ? top : bottom;
}

/** Reads a figure back from finished pieces, in metres, square metres or things counted. */
export function measureFigure(pieces: readonly ReadPiece[], measure: Measure): number {
  switch (measure.kind) {
    case 'size': {
      const [min, max] = extent(pointsOf(pieces, measure.part), 'xyz'.indexOf(measure.axis));
      return max - min;
    }
    case 'rise':
      return heightOf(pieces, measure.to) - heightOf(pieces, measure.from);
    case 'diameter': {
      const { part, apart = Infinity } = measure;
      const things = thingsApart(bodiesOf(pieces, part), apart);
      if (things.length === 0) throw new Error(`no part ${part} in this layer`);
      return (
        things.reduce((sum, { min, max }) => sum + (max[0] - min[0] + max[2] - min[2]) / 2, 0) /
        things.length
      );
    }
    case 'distance': {
      const axis = 'xyz'.indexOf(measure.axis);
      const middle = (part: string): number => {
        const [min, max] = extent(pointsOf(pieces, part), axis);
        return (min + max) / 2;
      };
      return Math.abs(middle(measure.to) - middle(measure.from));
    }
    case 'sum':
      return measure.of.reduce((total, one) => total + measureFigure(pieces, one), 0);
    case 'count':
      return thingsApart(bodiesOf(pieces, measure.part), measure.apart).length;
    case 'area':
      return measure.parts.reduce((sum, part) => sum + areaLookingUp(pieces, part), 0);
  }
}

/** Groups of bodies that stand more than `apart` metres from each other, seen from above. */
function thingsApart(bodies: readonly Body[], apart: number): Box[] {
  const groups: Box[] = [];
  for (const body of bodies) {
    let whole: Box = body;
    for (let i = groups.length - 1; i >= 0; i--) {
      const group = groups[i];
      if (!group || gapSeenFromAbove(group, whole) > apart) continue;
      whole = joined(group, whole);
      groups.splice(i, 1);
      i = groups.length;
    }
    groups.push(whole);
  }
  return groups;
}

function gapSeenFromAbove(a: Box, b: Box): number {
  const gap = (axis: 0 | 2): number =>
    Math.max(0, a.min[axis] - b.max[axis], b.min[axis] - a.max[axis]);
  return Math.hypot(gap(0), gap(2));
}

type Box = Pick<Body, 'min' | 'max'>;

function joined(a: Box, b: Box): Box {
  const each = (
    pick: (...values: number[]) => number,
    x: Box['min'],
    y: Box['min'],
  ): Box['min'] => [pick(x[0], y[0]), pick(x[1], y[1]), pick(x[2], y[2])];
  return { min: each(Math.min, a.min, b.min), max: each(Math.max, a.max, b.max) };
}
