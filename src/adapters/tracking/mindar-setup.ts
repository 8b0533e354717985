import { Controller } from 'mind-ar/src/image-target/controller.js';
import { Tracker } from 'mind-ar/src/image-target/tracker/tracker.js';
import type { Intrinsics } from '#domain/pose.ts';
import type { CompiledTarget } from './compiled-target.ts';

/** A controller that looks for these targets in pictures of this camera, its shaders compiled. */
export function createController(
  targets: readonly CompiledTarget[],
  intrinsics: Intrinsics,
): Controller {
  const { width: inputWidth, height: inputHeight } = intrinsics;
  const controller = new Controller({ inputWidth, inputHeight });
  try {
    addTargets(controller, targets, intrinsics);
    warmUp(controller, inputWidth, inputHeight);
    return controller;
  } catch (cause) {
    controller.worker.terminate();
    throw cause;
  }
}

/** What Controller.addImageTargetsFromBuffer does, for targets that come from several files and a camera of our own. */
function addTargets(
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
}

/** Compiles the shaders now, while the visitor still reads, and not at the first sight of the sign. */
function warmUp(controller: Controller, width: number, height: number): void {
  const blank = document.createElement('canvas');
  blank.width = width;
  blank.height = height;
  blank.getContext('2d')?.fillRect(0, 0, width, height);
  controller.dummyRun(blank);
}
