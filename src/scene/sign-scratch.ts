import { Matrix4, type WebGLRenderer } from 'three';
import type { ViewTangents } from '#domain/orbit.ts';
import type { DrawnFrame } from './scene-props.ts';
import type { ScaleStep } from './scale-change.ts';
import type { SignMotionInput } from './sign-motion.ts';
import type { PictureOf } from './still-picture.ts';

/** Fills in after which pause a frame was drawn, and how much was in it. */
export function countFrame(frame: DrawnFrame, renderer: WebGLRenderer, deltaMs: number): void {
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
    lifeShare: 0,
    up: null,
    box: { widthMetres: 1, depthMetres: 1, heightMetres: 1 },
    view,
    turn: { yawRadians: 0, tiltRadians: 0, zoom: 1 },
    deltaMs: 0,
    reducedMotion: false,
  };
  const step: ScaleStep = {
    isLifeSize: false,
    onSign: input.placement,
    lifeSize: input.placement,
    deltaMs: 0,
    isAtOnce: false,
  };
  const frame: DrawnFrame = {
    timeMs: 0,
    deltaMs: 0,
    pictureTimeMs: null,
    modelView: null,
    triangles: 0,
    drawCalls: 0,
  };
  const picture: PictureOf = {
    model: new Matrix4(),
    projection: new Matrix4(),
    risen: Number.NaN,
    presence: Number.NaN,
  };
  return {
    projection,
    view,
    input,
    step,
    frame,
    picture,
    /** Since the model was drawn. */
    restedMs: 0,
    /** Something has changed that was not drawn yet. */
    isDue: true,
    presence: Number.NaN,
  };
}
