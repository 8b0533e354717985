import type { ModelPiece } from './site-models.ts';
import type { Site } from './site.ts';

/** Where a layer is cut open, in the model's frame: what lies beyond `atMetres` of `axis` on that side is left away. */
export type SceneCut = {
  axis: 'x' | 'y' | 'z';
  side: 1 | -1;
  atMetres: number;
  /** Ids of parts that stay whole: the ground, and what the section is about. */
  whole?: readonly string[];
  /** Ground, as x and z, that was left out under what is cut away. */
  footing?:
    | { min: readonly [x: number, z: number]; max: readonly [x: number, z: number] }
    | undefined;
};

export type CutAway = NonNullable<Site['cutAways']>[number];

/** How long a building takes to open or to close. */
export const CUT_MS = 1200;

const AXES = { x: 0, y: 1, z: 2 } as const;

/** Whether a point of the model's frame, metres, is left away; with `part`, never where that part stays whole. */
export function isCutAway(
  cut: SceneCut | null | undefined,
  point: readonly [number, number, number],
  part: string | null = null,
): boolean {
  if (cut === null || cut === undefined) return false;
  if (part !== null && cut.whole?.includes(part) === true) return false;
  return (point[AXES[cut.axis]] - cut.atMetres) * cut.side > 0;
}

/** What a site's file says of the section through a layer; null where it is shown whole only. */
export function cutAwayOf(site: Pick<Site, 'cutAways'>, layerId: string): CutAway | null {
  return site.cutAways?.find(({ layers }) => layers.includes(layerId)) ?? null;
}

/** The section on its way: the plane comes in from the box's side (`share` 0) to its place (1), fast at first. */
export function cutOnItsWay(cut: SceneCut, box: ModelPiece['box'], share: number): SceneCut {
  const outside = (cut.side === 1 ? box.max : box.min)[AXES[cut.axis]];
  const left = (1 - share) ** 3;
  return { ...cut, atMetres: cut.atMetres + (outside - cut.atMetres) * left };
}
