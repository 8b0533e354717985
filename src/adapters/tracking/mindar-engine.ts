import type { Intrinsics, Vector2 } from '#domain/pose.ts';
import type { CompiledTarget } from './compiled-target.ts';
import { createController } from './mindar-setup.ts';
import { type Candidate, type Input, refine, type Sighting, search } from './mindar-steps.ts';
import { projectPixel } from './pixel-pose.ts';
import { LEAST_QUALITY, poseQuality } from './pose-quality.ts';
import { type GraphicsLease, leaseGraphics } from './tensorflow.ts';

/** mind-ar set up for pictures of one size; every picture is looked at once, and nothing is smoothed. */
export type MindarEngine = {
  /** Looks at one picture; null when no target is in it, or none for certain. Never call it while one is in work. */
  look(picture: HTMLCanvasElement): Promise<Sighting | null>;
  /** Searches afresh with the next picture. */
  forget(): void;
  close(): void;
};

/** Builds it, null where there is no WebGL; `onCrash` is called when the graphics context or the worker is lost. */
export function openMindarEngine(
  targets: readonly CompiledTarget[],
  intrinsics: Intrinsics,
  onCrash: (cause: unknown) => void,
): MindarEngine | null {
  const lease = leaseGraphics();
  if (lease === null) return null;
  try {
    return engineOn(lease, targets, intrinsics, onCrash);
  } catch (cause) {
    lease.release();
    throw cause;
  }
}

function engineOn(
  lease: GraphicsLease,
  targets: readonly CompiledTarget[],
  intrinsics: Intrinsics,
  onCrash: (cause: unknown) => void,
): MindarEngine {
  const controller = createController(targets, intrinsics);
  const { projectionTransform } = controller;
  lease.onLost(() => onCrash(new Error('the graphics context was lost')));
  controller.worker.onerror = (event) => onCrash(new Error(event.message));
  let last: Sighting | null = null;
  /** Where the target was when it was lost; looked at once, first of all. */
  let lostAt: Vector2 | null = null;
  let closed = false;

  const middleOf = ({ targetIndex, pose }: Candidate): Vector2 => {
    const { width, height } = targets[targetIndex]?.targetImage ?? { width: 0, height: 0 };
    return projectPixel(projectionTransform, pose, width / 2, height / 2);
  };

  async function find(input: Input): Promise<Sighting | null> {
    const middle = lostAt;
    lostAt = null;
    const candidate = await search(controller, targets, input, middle);
    return closed || candidate === null ? null : refine(controller, targets, input, candidate);
  }

  async function look(picture: HTMLCanvasElement): Promise<Sighting | null> {
    const input = controller.inputLoader.loadInput(picture);
    let sighting = last === null ? null : await refine(controller, targets, input, last);
    if (!closed && sighting === null) {
      if (last !== null) lostAt = middleOf(last);
      sighting = await find(input);
    }
    if (closed) return null;
    input.dispose();
    const isTrusted = sighting !== null && poseQuality(sighting) >= LEAST_QUALITY;
    // Followed further, a wrong pose could stay for good.
    if (sighting !== null && !isTrusted) lostAt = middleOf(sighting);
    last = isTrusted ? sighting : null;
    return last;
  }

  return {
    look,
    forget: () => {
      last = null;
      lostAt = null;
    },
    close: () => {
      if (closed) return;
      closed = true;
      controller.worker.terminate();
      lease.release();
    },
  };
}
