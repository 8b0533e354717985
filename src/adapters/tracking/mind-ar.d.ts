// The parts of mind-ar 1.2.5 that the tracker drives; the package brings no types.

declare module 'mind-ar/src/image-target/controller.js' {
  import type { Tensor2D } from '@tensorflow/tfjs-core';
  import type { CropDetector } from 'mind-ar/src/image-target/detector/crop-detector.js';
  import type { Tracker } from 'mind-ar/src/image-target/tracker/tracker.js';

  /** Three rows of four: pixels of the compiled picture to the camera's frame (y down, looking down +z). */
  export type PixelPose = number[][];
  export type ScreenPoint = { x: number; y: number };

  export class Controller {
    constructor(options: { inputWidth: number; inputHeight: number; maxTrack?: number });
    /** Three rows of three. */
    projectionTransform: number[][];
    inputLoader: { loadInput(picture: HTMLCanvasElement): Tensor2D };
    cropDetector: CropDetector;
    tracker: Tracker;
    worker: Worker;
    markerDimensions: [number, number][];
    dummyRun(picture: HTMLCanvasElement): void;
    _workerMatch(
      featurePoints: readonly unknown[],
      targetIndexes: readonly number[],
    ): Promise<{ targetIndex: number; modelViewTransform: PixelPose | null }>;
    _workerTrackUpdate(
      pose: PixelPose,
      features: { worldCoords: readonly ScreenPoint[]; screenCoords: readonly ScreenPoint[] },
    ): Promise<PixelPose | null>;
    dispose(): void;
  }
}

declare module 'mind-ar/src/image-target/detector/crop-detector.js' {
  import type { Tensor2D } from '@tensorflow/tfjs-core';

  export class CropDetector {
    readonly width: number;
    readonly height: number;
    readonly cropSize: number;
    detectMoving(input: Tensor2D): { featurePoints: readonly unknown[] };
    /** The crop that begins at this pixel. */
    _detect(input: Tensor2D, startX: number, startY: number): { featurePoints: readonly unknown[] };
  }
}

declare module 'mind-ar/src/image-target/tracker/tracker.js' {
  import type { TrackingLevel } from '#adapters/tracking/compiled-target.ts';
  import type { Tensor2D } from '@tensorflow/tfjs-core';
  import type { PixelPose, ScreenPoint } from 'mind-ar/src/image-target/controller.js';

  export class Tracker {
    constructor(
      markerDimensions: readonly [number, number][],
      trackingDataList: readonly (readonly TrackingLevel[])[],
      projectionTransform: number[][],
      inputWidth: number,
      inputHeight: number,
    );
    track(
      input: Tensor2D,
      pose: PixelPose,
      targetIndex: number,
    ): { worldCoords: ScreenPoint[]; screenCoords: ScreenPoint[] };
  }
}

declare module 'mind-ar/src/image-target/compiler-base.js' {
  import type { CompiledTarget } from '#adapters/tracking/compiled-target.ts';

  export class CompilerBase {
    /**
     * The targets of a .mind file, unchecked; throws on bytes that are no MessagePack and gives an
     * empty list for another version of the format.
     */
    importData(buffer: ArrayBuffer): CompiledTarget[];
  }
}
