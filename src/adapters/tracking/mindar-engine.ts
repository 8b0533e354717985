import type { CompiledTarget } from 'mind-ar/src/image-target/compiler-base.js';
import { Controller } from 'mind-ar/src/image-target/controller.js';
import { Tracker } from 'mind-ar/src/image-target/tracker/tracker.js';
import type { Intrinsics } from '#domain/pose.ts';
import { orthonormalize, shiftOrigin } from './pixel-pose.ts';
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

/** mind-ar's template level (128 pixels across the shorter side) in the compiled file. */
const TRACKING_LEVEL = 1;
const FEWEST_POINTS = 6;

/** Builds it, null where there is no WebGL; `onCrash` is called when the graphics context or the worker is lost. */
export async function openMindarEngine(
  targets: readonly CompiledTarget[],
  intrinsics: Intrinsics,
  onCrash: (cause: unknown) => void,
): Promise<MindarEngine | null> {
  const lease = await leaseGraphics();
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
  const controller = setUp(targets, intrinsics);
  lease.onLost(() => onCrash(new Error('the graphics context was lost')));
  controller.worker.onerror = (event) => onCrash(new Error(event.message));
  const all = targets.map((_, index) => index);
  let closed = false;
  let last: { targetIndex: number; pose: number[][] } | null = null;

  /** mind-ar counts a template's pixel from its corner where its content lies in its middle. */
  const templateShift = (index: number) =>
    0.5 / (targets[index]?.trackingData[TRACKING_LEVEL]?.scale ?? 1);

  async function search(input: Parameters<Tracker['track']>[0]) {
    const { featurePoints } = controller.cropDetector.detectMoving(input);
    const match = await controller._workerMatch(featurePoints, all);
    if (match.targetIndex < 0 || match.modelViewTransform === null) return null;
    const shift = templateShift(match.targetIndex);
    const pose = shiftOrigin(orthonormalize(match.modelViewTransform), shift, shift);
    return { targetIndex: match.targetIndex, pose };
  }

  async function look(picture: HTMLCanvasElement): Promise<Sighting | null> {
    const input = controller.inputLoader.loadInput(picture);
    const start = last ?? (await search(input));
    last = null;
    if (closed) return null;
    if (start === null) {
      input.dispose();
      return null;
    }
    const { targetIndex } = start;
    const points = controller.tracker.track(input, start.pose, targetIndex);
    input.dispose();
    if (points.worldCoords.length < FEWEST_POINTS) return null;
    const pose = await controller._workerTrackUpdate(start.pose, points);
    if (closed || pose === null) return null;
    last = { targetIndex, pose };
    const shift = templateShift(targetIndex);
    const all = targets[targetIndex]?.trackingData[TRACKING_LEVEL]?.points.length ?? 1;
    return {
      targetIndex,
      pose: shiftOrigin(pose, -shift, -shift),
      foundShare: points.worldCoords.length / all,
      residualPixels: medianResidual(controller.projectionTransform, pose, points),
    };
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

/** What Controller.addImageTargetsFromBuffer does, for targets that come from several files. */
function setUp(targets: readonly CompiledTarget[], intrinsics: Intrinsics): Controller {
  const { width: inputWidth, height: inputHeight } = intrinsics;
  const controller = new Controller({ inputWidth, inputHeight });
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
  return controller;
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
    const [x, y, z] = pose.map(
      ([a = 0, b = 0, , t = 0]) => a * world.x + b * world.y + t,
    ) as [number, number, number];
    const [[fx = 1, , cx = 0] = [], [, fy = 1, cy = 0] = []] = projection;
    const screen = points.screenCoords[index] ?? { x: Number.NaN, y: Number.NaN };
    return Math.hypot((fx * x) / z + cx - screen.x, (fy * y) / z + cy - screen.y);
  });
  return distances.toSorted((a, b) => a - b)[distances.length >> 1] ?? Number.POSITIVE_INFINITY;
}
