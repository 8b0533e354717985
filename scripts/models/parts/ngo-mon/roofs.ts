import type { Tint } from '../../kit/mesh.ts';
import { ROYAL_YELLOW, tintOf } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import {
  addFascia,
  addRoofPlane,
  addTileRows,
  addUpperBoard,
  type RoofCover,
} from '../../kit/roof-cover.ts';
import type { RoofPlane } from '../../kit/roof-shape.ts';
import type { GatePlan } from './plan.ts';
import { lowerPlanes, type UpperRoof, upperRoofs } from './roof-plan.ts';

/** Thanh lưu ly dulled by weather. */
const WEATHERED_GREEN = tintOf('#5c8561');

/** Part of an upper roof: the yellow one in the middle, the other four main ones, the four minor ones. */
export const ROOF_PARTS: Record<UpperRoof['kind'], string> = {
  middle: 'roof-middle',
  main: 'roofs-main',
  minor: 'roofs-minor',
};

/** Covers a plane that is not whole; false leaves it to the usual cover. */
export type PlaneCover = (
  parts: PartSet,
  part: string,
  plane: RoofPlane,
  cover: RoofCover,
) => boolean;

/** A state in time in which some roofs are broken: ending of their parts' names, and how they are covered. */
export interface BrokenRoofs {
  suffix: string;
  cover: PlaneCover;
}

const WHOLE: BrokenRoofs = { suffix: '', cover: () => false };

/** The skirt of the ground storey in green, and the nine upper roofs, yellow in the middle and green beside it. */
export function addGateRoofs(parts: PartSet, plan: GatePlan, broken: BrokenRoofs = WHOLE): void {
  const cover = (glaze: Tint): RoofCover => ({ detail: parts.detail, glaze });
  for (const plane of lowerPlanes(plan)) {
    const part = `lower-roof${broken.suffix}`;
    coverPlane(parts, part, plane, cover(WEATHERED_GREEN), broken.cover);
    addUpperBoard(parts.mesh('rafters', 'trim'), plane);
  }
  for (const roof of upperRoofs(plan)) {
    const middle = roof.kind === 'middle';
    const part = `${ROOF_PARTS[roof.kind]}${middle ? '' : broken.suffix}`;
    for (const plane of roof.planes) {
      coverPlane(parts, part, plane, cover(middle ? ROYAL_YELLOW : WEATHERED_GREEN), broken.cover);
    }
  }
}

function coverPlane(
  parts: PartSet,
  part: string,
  plane: RoofPlane,
  cover: RoofCover,
  broken: PlaneCover,
): void {
  const timber = parts.mesh('rafters', 'trim');
  addFascia(timber, plane, cover);
  if (broken(parts, part, plane, cover)) return;
  const tiles = parts.mesh(part, 'roof');
  addRoofPlane(tiles, timber, plane, cover);
  addTileRows(tiles, plane, cover);
}
