import { Controller } from 'mind-ar/src/image-target/controller.js';
import { Tracker } from 'mind-ar/src/image-target/tracker/tracker.js';
import type { Intrinsics } from '#domain/pose.ts';
import { type CompiledTarget, TRACKING_LEVEL } from './compiled-target.ts';
import { largestShift, orthonormalize, projectPixel, shiftOrigin } from './pixel-pose.ts';
import { type GraphicsLease, leaseGraphics } from './tensorflow.ts';

/** A target found in one picture. */
export type Sighting = {
  targetIndex: number;
  /** Pixels of the compiled picture, from the corner of its first pixel, to the camera's frame. */
  pose: number[][];
  /** Share of the target's tracking points that were found again, 0 to 1. */
  foundShare: number;
  /** Median distance between where points were found and where the pose puts them, pixels. */
  residualPixels: number;
};

/** mind-ar set up for pictures of one size; every picture is looked at once, and nothing is smoothed. */
export type MindarEngine = {
  /** Looks at one picture; null when no target is in it. Never call it while one is in work. */
  look(picture: HTMLCanvasElement): Promise<Sighting | null>;
  /** Searches afresh with the next picture. */
  forget(): void;
  close(): void;
};

const FEWEST_POINTS = 6;
/** Times that one picture is looked at, at most, and the movement in pixels after which once is enough. */
const MOST_LOOKS = 2;
const NEAR_PIXELS = 5;

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
  const { width: inputWidth, height: inputHeight } = intrinsics;
  const controller = new Controller({ inputWidth, inputHeight });
  try {
    setUp(controller, targets, intrinsics);
  } catch (cause) {
    controller.worker.terminate();
    throw cause;
  }
  lease.onLost(() => onCrash(new Error('the graphics context was lost')));
  controller.worker.onerror = (event) => onCrash(new Error(event.message));
  let last: Sighting | null = null;
  let closed = false;

  /** Templates are cut as the start pose sees them: far from it a second look fits better than the first. */
  async function follow(input: Input, start: Candidate): Promise<Sighting | null> {
    let from = start;
    for (let look = 1; ; look++) {
      const found = await refine(controller, targets, input, from);
      if (closed || found === null || look === MOST_LOOKS) return found;
      const size = targets[found.targetIndex]?.targetImage ?? { width: 0, height: 0 };
      const moved = largestShift(controller.projectionTransform, from.pose, found.pose, size);
      if (moved < NEAR_PIXELS) return found;
      from = found;
    }
  }

  async function look(picture: HTMLCanvasElement): Promise<Sighting | null> {
    const input = controller.inputLoader.loadInput(picture);
    const start = last ?? (await search(controller, targets, input));
    last = closed || start === null ? null : await follow(input, start);
    if (closed) return null;
    input.dispose();
    return last;
  }

  return {
    look,
    forget: () => {
      last = null;
    },
    close: () => {
      if (closed) return;
      closed = true;
      controller.worker.terminate();
      lease.release();
    },
  };
}

/** A target and where it might be. */
type Candidate = Pick<Sighting, 'targetIndex' | 'pose'>;
type Input = Parameters<Tracker['track']>[0];

/** Looks for any target in a part of the picture; mind-ar moves on to the next part with every call. */
async function search(
  controller: Controller,
  targets: readonly CompiledTarget[],
  input: Input,
): Promise<Candidate | null> {
  const { featurePoints } = controller.cropDetector.detectMoving(input);
  const match = await controller._workerMatch(featurePoints, [...targets.keys()]);
  if (match.targetIndex < 0 || match.modelViewTransform === null) return null;
  return { targetIndex: match.targetIndex, pose: orthonormalize(match.modelViewTransform) };
}

/** Finds the target's points near where the candidate puts them, and moves the pose onto them. */
async function refine(
  controller: Controller,
  targets: readonly CompiledTarget[],
  input: Input,
  { targetIndex, pose }: Candidate,
): Promise<Sighting | null> {
  const level = targets[targetIndex]?.trackingData[TRACKING_LEVEL];
  if (level === undefined) return null;
  // mind-ar counts a template's pixel from its corner, where its content lies around its middle.
  const shift = 0.5 / level.scale;
  const start = shiftOrigin(pose, shift, shift);
  const points = controller.tracker.track(input, start, targetIndex);
  if (points.worldCoords.length < FEWEST_POINTS) return null;
  const moved = await controller._workerTrackUpdate(start, points);
  if (moved === null) return null;
  return {
    targetIndex,
    pose: shiftOrigin(moved, -shift, -shift),
    foundShare: points.worldCoords.length / level.points.length,
    residualPixels: medianResidual(controller.projectionTransform, moved, points),
  };
}

/** What Controller.addImageTargetsFromBuffer does, for targets that come from several files. */
function setUp(
  controller: Controller,
  targets: readonly CompiledTarget[],
  intrinsics: Intrinsics,
): void {
  const { width: inputWidth, height: inputHeight } = intrinsics;
  // mind-ar takes a pixel's number for its place, which is its corner: its middle lies half a pixel on.
  const projection = [
    [intrinsics.fx, 0, intrinsics.cx - 0.5],
    [0, intrinsics.fy, intrinsics.cy - 0.5],
    [0, 0, 1],
  ];
  controller.projectionTransform = projection;
  controller.markerDimensions = targets.map(({ targetImage }) => [
    targetImage.width,
    targetImage.height,
  ]);
  controller.tracker = new Tracker(
    controller.markerDimensions,
    targets.map((target) => target.trackingData),
    projection,
    inputWidth,
    inputHeight,
  );
  controller.worker.postMessage({
    type: 'setup',
    inputWidth,
    inputHeight,
    projectionTransform: projection,
    debugMode: false,
    matchingDataList: targets.map((target) => target.matchingData),
  });
  warmUp(controller, inputWidth, inputHeight);
}

/** Compiles the shaders now, while the visitor still reads, and not at the first sight of the sign. */
function warmUp(controller: Controller, width: number, height: number): void {
  const blank = document.createElement('canvas');
  blank.width = width;
  blank.height = height;
  blank.getContext('2d')?.fillRect(0, 0, width, height);
  controller.dummyRun(blank);
}

function medianResidual(
  projection: number[][],
  pose: number[][],
  points: ReturnType<Tracker['track']>,
): number {
  const distances = points.worldCoords.map((world, index) => {
    const [x, y] = projectPixel(projection, pose, world.x, world.y);
    const screen = points.screenCoords[index] ?? { x: Number.NaN, y: Number.NaN };
    return Math.hypot(x - screen.x, y - screen.y);
  });
  distances.sort((a, b) => a - b);
  return distances[distances.length >> 1] ?? Number.POSITIVE_INFINITY;
}
