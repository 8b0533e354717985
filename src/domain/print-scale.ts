import type { TargetObservation } from './ports/image-tracker.ts';
import type { Matrix4 } from './pose.ts';
import { ASSUMED_PRINT_SIZE, printSize, type PrintSizeId } from './print-sizes.ts';

/** How large the sign is, and whether that was said or is assumed. */
export type KnownPrint = { size: PrintSizeId; isAssumed: boolean };

/** How many times as large a print is as the assumed one. */
export function printScaleOf(print: PrintSizeId): number {
  return printSize(print).target.width / printSize(ASSUMED_PRINT_SIZE).target.width;
}

/**
 * A sighting that was measured in the assumed size's metres, in those of the real print: one camera
 * cannot tell a near postcard from a far sheet, so the tracker need not know.
 */
export function atPrint(seen: TargetObservation, print: PrintSizeId): TargetObservation {
  if (print === ASSUMED_PRINT_SIZE) return seen;
  const factor = printScaleOf(print);
  const { modelView, ahead } = seen;
  return {
    ...seen,
    modelView: withDistance(modelView, factor),
    ...(ahead === undefined
      ? {}
      : { ahead: { ...ahead, modelView: withDistance(ahead.modelView, factor) } }),
  };
}

/** The same direction and turn, at `factor` times the distance. */
function withDistance(pose: Matrix4, factor: number): Matrix4 {
  return pose.map((value, index) => (index >= 12 && index < 15 ? value * factor : value));
}
