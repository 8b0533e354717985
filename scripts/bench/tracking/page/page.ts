import { BenchSession } from '../session/bench-session.ts';
import type { SetName } from '../signs/sign-set.ts';
import { type EngineModule, engineStarter, type Feed } from '../trackers/engine-tracker.ts';
import { FrameGate } from '../trackers/frame-gate.ts';
import { mindarStarter } from '../trackers/mindar-tracker.ts';
import { unpackSign } from '../session/packed-sign.ts';

declare global {
  var benchSession: BenchSession;
}

const gate = new FrameGate(globalThis);

/** Where the page finds what Node made for it; `session/page-host.ts` answers. */
const FILES = '/bench-files';

let canvas = document.createElement('canvas');
let pixels = new ImageData(1, 1);
let current: SetName = 'tune';

/** Puts a frame on the canvas that all trackers read, as a camera's picture would be. */
function paint(luma: Uint8Array, width: number, height: number): HTMLCanvasElement {
  if (canvas.width !== width || canvas.height !== height) {
    canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    pixels = new ImageData(width, height);
  }
  const words = new Uint32Array(pixels.data.buffer);
  for (let i = 0; i < luma.length; i++) words[i] = (luma[i] * 0x010101) | 0xff000000;
  canvas.getContext('2d', { willReadFrequently: true })?.putImageData(pixels, 0, 0);
  return canvas;
}

let grey = new Uint8Array();

/** Reads the canvas back and makes it grey, as an engine without the frame's own luma has to. */
const readBack: Feed = (luma, width, height) => {
  const picture = paint(luma, width, height);
  if (grey.length !== luma.length) grey = new Uint8Array(luma.length);
  const before = performance.now();
  const context = picture.getContext('2d', { willReadFrequently: true });
  const colour = context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
  for (let i = 0, at = 0; i < grey.length; i++, at += 4) {
    grey[i] = (77 * colour[at] + 150 * colour[at + 1] + 29 * colour[at + 2] + 128) >> 8;
  }
  return { luma: grey, feedMs: performance.now() - before };
};

async function file(path: string): Promise<ArrayBuffer> {
  const answer = await fetch(`${FILES}/${path}`);
  if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
  return answer.arrayBuffer();
}

const loadEngine = async () =>
  (await import(/* @vite-ignore */ `${FILES}/engine.js`)) as EngineModule;

const time = location.search === '?no-clock' ? {} : { clock: () => performance.now() };

globalThis.benchSession = new BenchSession(
  {
    engine: engineStarter(loadEngine, { kernels: 'wasm', ...time }, readBack),
    'engine-typescript': engineStarter(loadEngine, { kernels: 'typescript', ...time }, readBack),
    'mind-ar': mindarStarter(
      gate,
      (ids) => Promise.all(ids.map((id) => file(`minds/${current}/${id}`))),
      paint,
    ),
  },
  async (set, name) => {
    current = set;
    return unpackSign(await file(`signs/${set}/${name}`));
  },
);
