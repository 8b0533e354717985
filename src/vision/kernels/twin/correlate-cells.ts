import type { Heap } from '../heap.ts';
import type { PatchKernels } from '../patch-kernels.ts';
import { sampleSixteenths } from './patch-warp.ts';

/** Twin of `assembly/correlate-cells.ts`. */
export function correlateCells(
  heap: Heap,
  ...[
    frame,
    frameWidth,
    frameHeight,
    template,
    columns,
    rows,
    homography,
    samples,
    records,
  ]: Parameters<PatchKernels['correlateCells']>
): void {
  const width = 8 * columns;
  for (let cell = 0, row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, cell++) {
      const to = samples + 128 * cell;
      const seen = sampleCell(
        heap,
        frame,
        frameWidth,
        frameHeight,
        homography,
        8 * column + 4,
        8 * row + 4,
        to,
      );
      const print = template + 8 * row * width + 8 * column;
      correlate(heap, print, width, to, seen, records + 16 * cell);
    }
  }
}

function sampleCell(
  heap: Heap,
  frame: number,
  frameWidth: number,
  frameHeight: number,
  homography: number,
  x: number,
  y: number,
  to: number,
): boolean {
  const { u8, i16, f64 } = heap;
  const h = homography >> 3;
  const weight = f64[h + 6] * x + f64[h + 7] * y + f64[h + 8];
  if (weight <= 1e-9) return false;
  const u = (f64[h] * x + f64[h + 1] * y + f64[h + 2]) / weight;
  const v = (f64[h + 3] * x + f64[h + 4] * y + f64[h + 5]) / weight;
  const ux = (f64[h] - u * f64[h + 6]) / weight;
  const uy = (f64[h + 1] - u * f64[h + 7]) / weight;
  const vx = (f64[h + 3] - v * f64[h + 6]) / weight;
  const vy = (f64[h + 4] - v * f64[h + 7]) / weight;
  const reachX = 3.5 * (Math.abs(ux) + Math.abs(uy)) + 0.51;
  const reachY = 3.5 * (Math.abs(vx) + Math.abs(vy)) + 0.51;
  if (!(u - reachX >= 0 && v - reachY >= 0)) return false;
  if (!(u + reachX <= frameWidth - 1 && v + reachY <= frameHeight - 1)) return false;
  const a = Math.trunc(ux * 65536);
  const b = Math.trunc(uy * 65536);
  const c = Math.trunc(vx * 65536);
  const d = Math.trunc(vy * 65536);
  let rowX = Math.trunc((u - 0.5) * 65536) - ((7 * (a + b)) >> 1);
  let rowY = Math.trunc((v - 0.5) * 65536) - ((7 * (c + d)) >> 1);
  let at = to >> 1;
  for (let j = 0; j < 8; j++) {
    let px = rowX;
    let py = rowY;
    for (let i = 0; i < 8; i++) {
      i16[at++] = sampleSixteenths(u8, frame, frameWidth, px, py);
      px += a;
      py += c;
    }
    rowX += b;
    rowY += d;
  }
  return true;
}

function correlate(
  heap: Heap,
  template: number,
  stride: number,
  samples: number,
  seen: boolean,
  record: number,
): void {
  const { u8, i16, f32 } = heap;
  let sumT = 0;
  let sumF = 0;
  let squaresT = 0;
  let squaresF = 0;
  let products = 0;
  let at = samples >> 1;
  for (let row = 0; row < 8; row++) {
    const from = template + row * stride;
    for (let k = 0; k < 8; k++, at++) {
      const print = u8[from + k];
      const view = i16[at];
      sumT += print;
      sumF += view;
      squaresT += print * print;
      squaresF += view * view;
      products += print * view;
    }
  }
  const energyT = squaresT - (sumT * sumT) / 64;
  const energyF = squaresF - (sumF * sumF) / 64;
  const product = products - (sumT * sumF) / 64;
  const flat = energyT < 16 || energyF < 16 * 256;
  const to = record >> 2;
  f32[to] = !seen ? -2 : flat ? 0 : product / Math.sqrt(energyT * energyF);
  f32[to + 1] = energyT / 64;
  f32[to + 2] = energyF / (64 * 256);
  f32[to + 3] = sumF / (64 * 16);
}
