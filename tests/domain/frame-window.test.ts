import { expect, it } from 'vitest';
import { FrameWindow } from '#domain/frame-window.ts';

function noting(...lengths: number[]): FrameWindow {
  const window = new FrameWindow();
  for (const length of lengths) window.note(length);
  return window;
}

it('tells the middle frame, which one hiccup does not move', () => {
  expect(noting(16.6, 16.8, 900).quantile(0.5)).toBe(17);
});

it('tells the length that a share of the frames does not exceed', () => {
  const window = noting(10, 20, 30, 40);
  expect([0, 0.25, 0.5, 0.75, 1].map((share) => window.quantile(share))).toEqual([
    10, 10, 20, 30, 40,
  ]);
});

it('counts all that is longer than its last bin alike, and its time in full', () => {
  const window = noting(500, 700);
  expect(window.quantile(1)).toBe(127);
  expect(window.totalMs).toBe(1_200);
});

it('begins anew after it was cleared', () => {
  const window = noting(50, 60);
  window.clear();
  expect([window.frames, window.totalMs, window.quantile(0.5)]).toEqual([0, 0, 0]);
});
