// The part of mind-ar 1.2.5's published build that the benchmark drives; the package brings no types.
declare module 'mind-ar/dist/mindar-image.prod.js' {
  export class Compiler {
    data: unknown[];
    importData(buffer: ArrayBuffer | Uint8Array): unknown[];
    exportData(): Uint8Array;
  }

  export type ControllerUpdate =
    | { type: 'updateMatrix'; targetIndex: number; worldMatrix: number[] | null }
    | { type: 'processDone' };

  export class Controller {
    constructor(options: {
      inputWidth: number;
      inputHeight: number;
      maxTrack?: number;
      onUpdate: (update: ControllerUpdate) => void;
    });
    worker: Worker;
    cropDetector: { lastRandomIndex: number };
    addImageTargetsFromBuffer(buffer: ArrayBuffer | Uint8Array): {
      dimensions: [width: number, height: number][];
    };
    dummyRun(picture: HTMLCanvasElement): void;
    processVideo(picture: HTMLCanvasElement): void;
    stopProcessVideo(): void;
    dispose(): void;
  }
}
