import type * as Mindar from 'mind-ar/dist/mindar-image.prod.js';
import type { Controller, ControllerUpdate } from 'mind-ar/dist/mindar-image.prod.js';
import type { Pinhole } from '#vision/camera/pinhole.ts';
import { SIGN_WIDTH_METRES, type StartTracker } from './bench-tracker.ts';
import type { FrameGate } from './frame-gate.ts';

/** Compiled features of signs, one .mind file each. */
export type MindFiles = (ids: readonly string[]) => Promise<ArrayBuffer[]>;

type MindarModule = typeof Mindar;

/** mind-ar takes every camera to have this vertical field of view. */
const FIELD_OF_VIEW = (45 * Math.PI) / 180;
/** The part of the picture in which its search begins. */
const FIRST_CROP = 4;
/** Its clock begins late, so that no time is 0. */
const CLOCK_BEGINS_MS = 1_000_000;

/** Stock mind-ar 1.2.5 as published, its own loop, filter, warm-up and tolerance; `paint` puts a frame on its canvas. */
export function mindarStarter(
  gate: FrameGate,
  mindFiles: MindFiles,
  paint: (luma: Uint8Array, width: number, height: number) => HTMLCanvasElement,
): StartTracker {
  let kept: { key: string; loop: MindarLoop } | null = null;
  return async ({ signs, width, height }) => {
    const minds = await mindFiles(signs.map(({ id }) => id));
    const begun = performance.now();
    const mindar = await import('mind-ar/dist/mindar-image.prod.js');
    const loadedMs = performance.now() - begun;
    const joined = join(mindar, minds);
    const starting = performance.now();
    // It has no way to let everything go again: made anew only for other signs or another size.
    const key = `${width}×${height} ${signs.map(({ id }) => id).join(' ')}`;
    if (kept !== null && kept.key !== key) kept.loop.dispose();
    if (kept?.key === key) await kept.loop.rest();
    else kept = { key, loop: new MindarLoop(mindar, gate, width, height, joined) };
    const { loop } = kept;
    const startMs = loadedMs + performance.now() - starting;
    const focal = height / 2 / Math.tan(FIELD_OF_VIEW / 2);
    const camera: Pinhole = { fx: focal, fy: focal, cx: width / 2, cy: height / 2, width, height };
    return {
      startMs,
      targetBytes: joined.byteLength,
      tracker: {
        look: async ({ luma, timeMs }) => {
          const canvas = paint(luma, width, height);
          const before = performance.now();
          const shown = await loop.step(canvas, timeMs + CLOCK_BEGINS_MS);
          const processMs = performance.now() - before;
          if (shown === null) return { sighting: null, between: null, processMs, feedMs: 0 };
          const targetId = signs[shown.targetIndex]?.id ?? '';
          const sighting = {
            targetId,
            modelView: shown.modelView,
            camera,
            isPredicted: false,
            quality: 1,
          };
          return { sighting, between: sighting, processMs, feedMs: 0 };
        },
        dispose: () => loop.stop(),
      },
    };
  };
}

function join({ Compiler }: MindarModule, minds: readonly ArrayBuffer[]): Uint8Array {
  const joint = new Compiler();
  joint.data = minds.flatMap((mind) => new Compiler().importData(mind));
  return joint.exportData();
}

/** mind-ar's endless loop, one round at a time. */
class MindarLoop {
  readonly #gate: FrameGate;
  readonly #controller: Controller;
  readonly #dimensions: readonly [number, number][];
  readonly #shown = new Map<number, number[]>();
  #isRunning = false;
  #finishRound: (() => void) | null = null;

  constructor(
    { Controller: Stock }: MindarModule,
    gate: FrameGate,
    width: number,
    height: number,
    targets: Uint8Array,
  ) {
    this.#gate = gate;
    this.#controller = new Stock({
      inputWidth: width,
      inputHeight: height,
      onUpdate: (update) => this.#take(update),
    });
    this.#dimensions = this.#controller.addImageTargetsFromBuffer(targets).dimensions;
    // As its own viewers do before they show anything.
    const blank = document.createElement('canvas');
    blank.width = width;
    blank.height = height;
    blank.getContext('2d')?.fillRect(0, 0, width, height);
    this.#controller.dummyRun(blank);
  }

  #take(update: ControllerUpdate): void {
    if (update.type === 'processDone') {
      this.#finishRound?.();
      this.#finishRound = null;
    } else if (update.worldMatrix === null) this.#shown.delete(update.targetIndex);
    else this.#shown.set(update.targetIndex, update.worldMatrix);
  }

  /** One frame; the first target that mind-ar would show, centred and in metres. */
  async step(
    canvas: HTMLCanvasElement,
    timeMs: number,
  ): Promise<{ targetIndex: number; modelView: number[] } | null> {
    const round = new Promise<void>((settle) => {
      this.#finishRound = settle;
    });
    this.#gate.setTime(timeMs);
    if (this.#isRunning) this.#gate.release();
    else this.#controller.processVideo(canvas);
    this.#isRunning = true;
    await round;
    const [first] = this.#shown;
    if (first === undefined) return null;
    const [targetIndex, matrix] = first;
    return { targetIndex, modelView: this.#centred(matrix, targetIndex) };
  }

  /** From mind-ar's measure, pixels of the compiled picture from its lower left corner. */
  #centred(matrix: readonly number[], targetIndex: number): number[] {
    const [width, height] = this.#dimensions[targetIndex];
    const metres = SIGN_WIDTH_METRES / width;
    return matrix.map((value, i) => {
      if (i < 12 || i === 15) return value;
      return metres * (value + (matrix[i - 12] * width + matrix[i - 8] * height) / 2);
    });
  }

  /** Ends the loop; the next step begins a new one. */
  stop(): void {
    this.#controller.stopProcessVideo();
    this.#gate.release();
    this.#isRunning = false;
  }

  /** Forgets what it followed; a loop that was stopped has ended by then. */
  async rest(): Promise<void> {
    await new Promise((settle) => setTimeout(settle, 0));
    this.#shown.clear();
    this.#controller.cropDetector.lastRandomIndex = FIRST_CROP;
  }

  dispose(): void {
    this.stop();
    this.#controller.dispose();
    this.#controller.worker.terminate();
  }
}
