import type { Figure } from './buildings/figure.ts';
import type { Detail, PartSet } from './kit/part-set.ts';
import type { Vec3 } from './kit/vector.ts';

/** A piece as a layer shows it. */
export interface PlacedPiece {
  piece: string;
  /** Metres from where the piece was built; none where it stands as built. */
  offset?: Vec3;
}

/** One state of a site in time: the pieces that stand together. */
export interface LayerModel {
  /** As in the site's reconstruction file. */
  id: string;
  pieces: readonly PlacedPiece[];
}

/**
 * How a figure is read back from a finished model: the size of a part along an axis, the rise between
 * two parts' tops, a diameter seen from above, or a number of separate things that stand apart.
 */
export type Measure =
  | { kind: 'size'; part: string; axis: 'x' | 'y' | 'z' }
  | { kind: 'rise'; from: Level; to: Level }
  | {
      kind: 'diameter';
      part: string;
      /** Where the part is several things that stand this far apart: the mean of theirs. */
      apart?: number;
    }
  /** Metres between the middles of two parts. */
  | { kind: 'distance'; from: string; to: string; axis: 'x' | 'y' | 'z' }
  | { kind: 'count'; part: string /** Least gap between two, metres. */; apart: number }
  /** Square metres of the parts' faces that look up, together. */
  | { kind: 'area'; parts: readonly string[] }
  /** Several readings added up: things that are counted in more than one part. */
  | { kind: 'sum'; of: readonly Measure[] };

export interface Level {
  part: string;
  edge: 'top' | 'bottom';
}

/** A figure with how, and in which layer, a finished model shows it. */
export interface MeasuredFigure {
  name: string;
  figure: Figure;
  layer: string;
  measure: Measure;
}

/**
 * Everything that is built for one site. A piece is one file at each level, shared by all layers that
 * name it; the first layer is what a visitor sees first. Frame: metres, y up, main front towards +z,
 * origin on the ground under the middle of the site's main building.
 */
export interface SiteModel {
  site: string;
  pieces: Readonly<Record<string, (detail: Detail) => PartSet>>;
  layers: readonly LayerModel[];
  measured: readonly MeasuredFigure[];
  /**
   * Pieces that shade a piece besides itself, as they stand in the first layer that shows both. Only
   * for pieces that are never shown without them, or a vanished hall leaves its shadow behind.
   */
  shadedBy?: Readonly<Record<string, readonly string[]>>;
  /** Least light, 0 to 1, that parts in deep shade keep because they are there to be seen. */
  leastLight?: Readonly<Record<string, number>>;
}
