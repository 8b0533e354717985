import { Matrix4, Vector3 } from 'three';
import type { Box, ViewTangents } from '#domain/orbit.ts';
import { orbitCentreMetres } from '#domain/orbit.ts';
import type { Placement } from '#domain/placement.ts';
import type { Vector3 as Direction, Matrix4 as PoseMatrix } from '#domain/pose.ts';
import { RISE_MS, riseAt } from '#domain/rise.ts';
import { createHandTurn, type Turn } from './hand-turn.ts';
import { createLeveller, type LevelStep } from './leveller.ts';
import { createPoseFollower, GLIDING_PACE, TRACKING_PACE } from './pose-follower.ts';
import type { SignPhase } from './scene-props.ts';

export type SignMotionInput = {
  phase: SignPhase;
  /** The newest pose of the sign, target to camera; null before the first. */
  modelView: PoseMatrix | null;
  /** The poses are drawn as they are; else they are eased. */
  isSmooth: boolean;
  placement: Placement;
  /** 0 on the sign, 1 at life size around it. */
  lifeShare: number;
  /** Up in the camera's frame; null where it is not known. */
  up: Direction | null;
  box: Box;
  view: ViewTangents;
  turn: Turn;
  deltaMs: number;
  reducedMotion: boolean;
};

export type SignMotion = {
  /** The eased sign, target to camera. */
  readonly anchor: Matrix4;
  /** The model, real metres to camera. */
  readonly model: Matrix4;
  /** 0 below the sign, 1 standing on it. */
  readonly risen: number;
  /** 0 unseen, 1 there. */
  readonly presence: number;
  /** Whether the camera is above the model's ground. */
  readonly seenFromAbove: boolean;
  update: (input: SignMotionInput) => void;
};

const FADE_MS = 220;
/** After the sign was found again the model glides home for so long before it follows closely. */
const GLIDE_MS = 450;
/** In the first frames textures go to the graphics card; their length must not swallow the rise. */
const SETTLING_FRAMES = 2;
/** A pinned model is seen from so far above. */
const PIN_TILT_RADIANS = (24 * Math.PI) / 180;
/** Part of the picture's width or height that a pinned model fills. */
const PIN_FILL = 0.96;
/** The widest part of the building seldom points at the viewer: so much of its half width comes nearer. */
const PIN_DEPTH = 0.4;

const aim = new Matrix4();
const placed = new Matrix4();
const scratch = new Matrix4();
const axis = new Vector3();
const origin = new Vector3();

/** Moves the model from phase to phase without a jump; `update` once per drawn frame, which allocates nothing. */
export function createSignMotion(): SignMotion {
  const anchor = createPoseFollower();
  const placement = createPoseFollower();
  const hand = createHandTurn();
  const leveller = createLeveller();
  const level: LevelStep = {
    anchor: anchor.matrix,
    placement: placement.matrix,
    up: null,
    share: 0,
    deltaMs: 0,
  };
  const model = new Matrix4();
  let phaseBefore: SignPhase = 'hidden';
  let risenForMs = 0;
  let settlingFrames = 0;
  let glideMs = 0;
  let heading = 0;
  const motion = {
    anchor: anchor.matrix,
    model,
    risen: 0,
    presence: 0,
    seenFromAbove: true,
    update,
  };

  function update(input: SignMotionInput): void {
    enterPhase(input);
    const { phase, deltaMs, modelView } = input;
    const fade = deltaMs / FADE_MS;
    if (phase === 'hidden') {
      motion.presence = Math.max(0, motion.presence - fade);
      return;
    }
    motion.presence = Math.min(1, motion.presence + fade);
    if (settlingFrames > 0) settlingFrames -= 1;
    else risenForMs += deltaMs;
    motion.risen = riseAt(risenForMs, input.reducedMotion);
    placed.fromArray(input.placement.matrix);
    // What is on its way between two scales is eased already.
    if (input.lifeShare > 0) placement.jump(placed);
    else placement.follow(placed, deltaMs, GLIDING_PACE);
    if (phase === 'pinned') {
      anchor.follow(pinnedAim(input), deltaMs, GLIDING_PACE);
    } else if (modelView !== null) {
      glideMs = Math.max(0, glideMs - deltaMs);
      aim.fromArray(modelView);
      if (input.isSmooth) anchor.jump(aim);
      else anchor.follow(aim, deltaMs, glideMs > 0 ? GLIDING_PACE : TRACKING_PACE);
    }
    hand.follow(input.turn, deltaMs, input.reducedMotion);
    level.up = input.up;
    level.share = phase === 'pinned' ? 0 : input.lifeShare;
    level.deltaMs = deltaMs;
    leveller.update(level);
    model.makeRotationFromQuaternion(leveller.turn).premultiply(anchor.matrix);
    hand.apply(model.multiply(placement.matrix));
    motion.seenFromAbove = isSeenFromAbove(model);
  }

  function enterPhase(input: SignMotionInput) {
    const { phase, modelView, placement: place, reducedMotion } = input;
    if (phase === phaseBefore) return;
    if (phaseBefore === 'hidden' && modelView !== null) {
      // A sign found anew: nothing to glide from.
      anchor.jump(aim.fromArray(modelView));
      placement.jump(placed.fromArray(place.matrix));
      // Nothing as large as a building comes out of the ground: at life size it fades in where it stands.
      const rises = input.lifeShare === 0;
      risenForMs = rises ? 0 : RISE_MS;
      settlingFrames = SETTLING_FRAMES;
      // The rise itself is the appearance; only without it the model fades in.
      if (rises && !reducedMotion) motion.presence = 1;
    } else if (phase === 'anchored') {
      glideMs = GLIDE_MS;
    } else if (phase === 'pinned') {
      risenForMs = Math.max(risenForMs, RISE_MS);
      heading = headingOf(model);
    }
    phaseBefore = phase;
  }

  /** The anchor that holds the model upright before the camera, as large as the picture allows, facing as it did. */
  function pinnedAim({ placement: place, box, view }: SignMotionInput): Matrix4 {
    const across = (place.scale * Math.hypot(box.widthMetres, box.depthMetres)) / 2;
    const up = (place.scale * box.heightMetres) / 2;
    const distance =
      across * PIN_DEPTH + Math.max(across / (view.across * PIN_FILL), up / (view.up * PIN_FILL));
    aim.makeTranslation(0, 0, -distance);
    aim.multiply(scratch.makeRotationX(PIN_TILT_RADIANS));
    aim.multiply(scratch.makeTranslation(0, -orbitCentreMetres(box) * place.scale, 0));
    aim.multiply(scratch.makeRotationY(heading));
    aim.multiply(scratch.makeScale(place.scale, place.scale, place.scale));
    return aim.multiply(scratch.fromArray(place.matrix).invert());
  }

  return motion;
}

/** Which way the model's front looks on the screen: 0 towards the viewer, +π/2 to the right. */
function headingOf(model: Matrix4): number {
  axis.setFromMatrixColumn(model, 2);
  return Math.atan2(axis.x, axis.z - axis.y);
}

function isSeenFromAbove(model: Matrix4): boolean {
  axis.setFromMatrixColumn(model, 1);
  return axis.dot(origin.setFromMatrixPosition(model)) < 0;
}
