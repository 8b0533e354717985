import type { Controller } from 'mind-ar/src/image-target/controller.js';
import type { Tracker } from 'mind-ar/src/image-target/tracker/tracker.js';
import type { Vector2 } from '#domain/pose.ts';
import { type CompiledTarget, TRACKING_LEVEL } from './compiled-target.ts';
import { orthonormalize, projectPixel, shiftOrigin } from './pixel-pose.ts';

/** A target and where it might be. */
export type Candidate = {
  targetIndex: number;
  /** Pixels of the compiled picture, from the corner of its first pixel, to the camera's frame. */
  pose: number[][];
};

/** A target found in one picture. */
export type Sighting = Candidate & {
  /** Share of the target's tracking points that were found again, 0 to 1. */
  foundShare: number;
  /** Median distance between where points were found and where the pose puts them, pixels. */
  residualPixels: number;
};

/** A picture on the graphics card, grey. */
export type Input = Parameters<Tracker['track']>[0];

const FEWEST_POINTS = 6;

/**
 * Looks for any target in a square part of the picture: around `middle`, or where mind-ar's round
 * over the picture's parts has come to.
 */
export async function search(
  controller: Controller,
  targets: readonly CompiledTarget[],
  input: Input,
  middle: Vector2 | null,
): Promise<Candidate | null> {
  const { cropDetector } = controller;
  const { featurePoints } =
    middle === null
      ? cropDetector.detectMoving(input)
      : cropDetector._detect(input, ...cropAround(cropDetector, middle));
  const match = await controller._workerMatch(featurePoints, [...targets.keys()]);
  if (match.targetIndex < 0 || match.modelViewTransform === null) return null;
  return { targetIndex: match.targetIndex, pose: orthonormalize(match.modelViewTransform) };
}

function cropAround(
  { width, height, cropSize }: Controller['cropDetector'],
  [x, y]: Vector2,
): [number, number] {
  const start = (middle: number, size: number) =>
    Math.max(0, Math.min(Math.round(middle - cropSize / 2), size - cropSize - 1));
  return [start(x, width), start(y, height)];
}

/** Finds the target's points near where the candidate puts them, and moves the pose onto them. */
export async function refine(
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
