import type { WebGLRenderer } from 'three';
import type { ViewTangents } from '#domain/orbit.ts';
import type { DrawnFrame } from './scene-props.ts';
import type { SignMotionInput } from './sign-motion.ts';

/** Fills in when a frame was drawn, after which pause, and how much was in it. */
export function countFrame(frame: DrawnFrame, renderer: WebGLRenderer, deltaMs: number): void {
  frame.timeMs = performance.now();
  frame.deltaMs = deltaMs;
  frame.triangles = renderer.info.render.triangles;
  frame.drawCalls = renderer.info.render.calls;
}

/** What the sign's frame callback writes into instead of making it anew. */
export function createSignScratch() {
  const projection: number[] = [];
  const view: ViewTangents = { across: 1, up: 1 };
  const input: SignMotionInput = {
    phase: 'hidden',
    modelView: null,
    isSmooth: false,
    placement: { scale: 1, matrix: [] },
    box: { widthMetres: 1, depthMetres: 1, heightMetres: 1 },
    view,
    turn: { yawRadians: 0, tiltRadians: 0, zoom: 1 },
    deltaMs: 0,
    reducedMotion: false,
  };
  const frame: DrawnFrame = {
    timeMs: 0,
    deltaMs: 0,
    modelView: null,
    triangles: 0,
    drawCalls: 0,
  };
  return { projection, view, input, frame, restedMs: 0, presence: Number.NaN };
}
