import type { Detail } from '../kit/part-set.ts';
import type { SiteModel } from '../site-model.ts';
import { bodiesOf } from './bodies.ts';
import { floatingBodies } from './floating.ts';
import { flickeringFaces } from './coplanar.ts';
import { measureFigure } from './measure-figure.ts';
import type { ReadPiece } from './read-piece.ts';

/** How far a figure read back from a model may be from the published one, as a share of it. */
const FIGURE_TOLERANCE = 0.01;

/** The pieces of one layer at one level. */
export type PiecesOf = (layer: string, level: Detail) => ReadPiece[];

/** Figures that do not read back from a level as they are published, in plain words. */
export function figureFaults(
  { site, measured }: SiteModel,
  level: Detail,
  piecesOf: PiecesOf,
): string[] {
  return measured.flatMap(({ name, figure, layer, measure }) => {
    const where = `${site}, ${layer}, ${level}: ${name}`;
    try {
      const found = measureFigure(piecesOf(layer, level), measure);
      if (Math.abs(found - figure.value) <= Math.abs(figure.value) * FIGURE_TOLERANCE) return [];
      return [
        `${where} reads ${found.toFixed(3)} in the model and is published as ${figure.value} (${figure.sources.join(', ')})`,
      ];
    } catch (error) {
      return [`${where} cannot be read: ${error instanceof Error ? error.message : String(error)}`];
    }
  });
}

/** Bodies of a layer that touch nothing, in plain words; at most five. */
export function floatFaults(
  site: string,
  layer: string,
  level: Detail,
  pieces: readonly ReadPiece[],
): string[] {
  const floating = floatingBodies(bodiesOf(pieces));
  const told = floating.slice(0, 5).map(({ part, min, max }) => {
    const middle = min.map((value, i) => ((value + (max[i] ?? value)) / 2).toFixed(2)).join(', ');
    return `${site}, ${layer}, ${level}: something of ${part} floats at ${middle}`;
  });
  const more = floating.length - told.length;
  return more > 0 ? [...told, `${site}, ${layer}, ${level}: and ${more} more`] : told;
}

/** Faces of a layer that lie in one another, by the parts that they belong to, in plain words. */
export function flickerFaults(
  site: string,
  layer: string,
  level: Detail,
  pieces: readonly ReadPiece[],
): string[] {
  const places = new Map<string, string[]>();
  for (const { parts, at } of flickeringFaces(pieces)) {
    const pair = parts.toSorted().join(' and ');
    const place = at.map((value) => value.toFixed(2)).join(', ');
    places.set(pair, [...(places.get(pair) ?? []), place]);
  }
  return [...places].map(
    ([pair, list]) =>
      `${site}, ${layer}, ${level}: faces of ${pair} lie in one another, ${list.length} times, first at ${list[0]}`,
  );
}
