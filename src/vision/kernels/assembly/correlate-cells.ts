import { sampleSixteenths, sumLanes } from './patch-warp';

/** Whole-sign comparison; see `PatchKernels.correlateCells`. */
export function correlateCells(
  frame: usize,
  frameWidth: i32,
  frameHeight: i32,
  template: usize,
  columns: i32,
  rows: i32,
  homography: usize,
  samples: usize,
  records: usize,
): void {
  const width = 8 * columns;
  for (let cell = 0, row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, cell++) {
      const to = samples + 128 * cell;
      const record = records + 16 * cell;
      const seen = sampleCell(
        frame,
        frameWidth,
        frameHeight,
        homography,
        8 * column + 4,
        8 * row + 4,
        to,
      );
      correlate(template + 8 * row * width + 8 * column, width, to, seen, record);
    }
  }
}

/** Takes 8×8 samples of the frame, four fractional bits each; false when one lies outside. */
function sampleCell(
  frame: usize,
  frameWidth: i32,
  frameHeight: i32,
  homography: usize,
  column: i32,
  row: i32,
  to: usize,
): bool {
  const x = <f64>column;
  const y = <f64>row;
  const weight =
    load<f64>(homography, 48) * x + load<f64>(homography, 56) * y + load<f64>(homography, 64);
  if (weight <= 1e-9) return false;
  const u =
    (load<f64>(homography, 0) * x + load<f64>(homography, 8) * y + load<f64>(homography, 16)) /
    weight;
  const v =
    (load<f64>(homography, 24) * x + load<f64>(homography, 32) * y + load<f64>(homography, 40)) /
    weight;
  const ux = (load<f64>(homography, 0) - u * load<f64>(homography, 48)) / weight;
  const uy = (load<f64>(homography, 8) - u * load<f64>(homography, 56)) / weight;
  const vx = (load<f64>(homography, 24) - v * load<f64>(homography, 48)) / weight;
  const vy = (load<f64>(homography, 32) - v * load<f64>(homography, 56)) / weight;
  const reachX = 3.5 * (abs(ux) + abs(uy)) + 0.51;
  const reachY = 3.5 * (abs(vx) + abs(vy)) + 0.51;
  if (!(u - reachX >= 0 && v - reachY >= 0)) return false;
  if (!(u + reachX <= <f64>(frameWidth - 1) && v + reachY <= <f64>(frameHeight - 1))) return false;
  const a = <i32>(ux * 65536);
  const b = <i32>(uy * 65536);
  const c = <i32>(vx * 65536);
  const d = <i32>(vy * 65536);
  let rowX = <i32>((u - 0.5) * 65536) - ((7 * (a + b)) >> 1);
  let rowY = <i32>((v - 0.5) * 65536) - ((7 * (c + d)) >> 1);
  for (let j = 0; j < 8; j++) {
    let px = rowX;
    let py = rowY;
    for (let i = 0; i < 8; i++) {
      store<i16>(to, <i16>sampleSixteenths(frame, frameWidth, px, py));
      to += 2;
      px += a;
      py += c;
    }
    rowX += b;
    rowY += d;
  }
  return true;
}

function correlate(template: usize, stride: i32, samples: usize, seen: bool, record: usize): void {
  const ones = i16x8.splat(1);
  let t = i32x4.splat(0);
  let f = i32x4.splat(0);
  let tt = i32x4.splat(0);
  let ff = i32x4.splat(0);
  let tf = i32x4.splat(0);
  for (let row = 0; row < 8; row++) {
    const print = v128.load8x8_u(template + row * stride);
    const view = v128.load(samples + 16 * row);
    t = i32x4.add(t, i32x4.dot_i16x8_s(print, ones));
    f = i32x4.add(f, i32x4.dot_i16x8_s(view, ones));
    tt = i32x4.add(tt, i32x4.dot_i16x8_s(print, print));
    ff = i32x4.add(ff, i32x4.dot_i16x8_s(view, view));
    tf = i32x4.add(tf, i32x4.dot_i16x8_s(print, view));
  }
  const sumT = <f64>sumLanes(t);
  const sumF = <f64>sumLanes(f);
  const energyT = <f64>sumLanes(tt) - (sumT * sumT) / 64;
  const energyF = <f64>sumLanes(ff) - (sumF * sumF) / 64;
  const product = <f64>sumLanes(tf) - (sumT * sumF) / 64;
  const flat = energyT < 16 || energyF < 16 * 256;
  const correlation = !seen ? -2 : flat ? 0 : product / sqrt(energyT * energyF);
  store<f32>(record, <f32>correlation, 0);
  store<f32>(record, <f32>(energyT / 64), 4);
  store<f32>(record, <f32>(energyF / (64 * 256)), 8);
  store<f32>(record, <f32>(sumF / (64 * 16)), 12);
}
