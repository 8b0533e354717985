import type { Pinhole } from '../camera/pinhole.ts';
import type { FramePyramid } from '../frame/frame-pyramid.ts';
import type { Rigid } from '../geometry/rigid.ts';
import { projectCorners } from '../geometry/homography.ts';
import { poseHomography } from '../geometry/pose-homography.ts';
import { toModelView } from '../geometry/model-view.ts';
import type { Orientation, TrackedSign } from '../image-tracker-types.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { createMotionFilter } from '../motion/motion-filter.ts';
import type { PoseMeasurement } from '../motion/pose-measurement.ts';
import type { SignTarget } from '../targets/sign-target.ts';
import { type SignSighting, SignTracker } from '../track/sign-tracker.ts';
import { createTemplate, type Template } from '../track/template.ts';
import { inViewShare } from './in-view-share.ts';

/** A sign that was lost is looked for where it should be for so long, milliseconds; a search runs besides. */
const RECOVERY_MS = 500;
/** Without a sensor a lost sign is shown where it should be for so long, milliseconds, while most of it would be in view. */
const COAST_MS = 70;
const COAST_IN_VIEW = 0.5;
/** With one it goes on for so long, milliseconds: sensors drift, and people walk away. */
const HELD_MS = 60_000;
/** A lost sign's pose is trusted half as much after so long, milliseconds. */
const HALF_TRUST_MS = 1_500;
/** Quality of a pose that goes on without being measured, at most. */
const PREDICTED_QUALITY = 0.4;

/** A pose below this quality is doubted, and after so many frames in a row the sign is searched for besides. */
const DOUBTED_QUALITY = 0.3;
const DOUBTED_FRAMES = 2;
/** A rival pose must be so much better to take over. */
const RIVAL_MARGIN = 0.1;

/** One registered sign that was seen: followed now, or lost a while ago. */
export class FollowedSign {
  readonly index: number;
  readonly template: Template;
  readonly #kernels: Kernels;
  #tracker: SignTracker;
  /** Looks at rival poses while the sign is followed in a doubtful one. */
  #rival: SignTracker | null = null;
  #doubtedFrames = 0;
  readonly #target: SignTarget;
  readonly #filter = createMotionFilter();
  readonly #predicted: Rigid = new Float64Array(12);
  #seen = false;
  #seenMs = Number.NEGATIVE_INFINITY;
  #quality = 0;
  /** Of the fastest corner. */
  #speed = 0;
  readonly #corners = new Float64Array(8);
  readonly #cornersBefore = new Float64Array(8);
  readonly #homography = new Float64Array(9);
  #orientation: Orientation | undefined;

  constructor(kernels: Kernels, index: number, target: SignTarget) {
    this.index = index;
    this.template = createTemplate(kernels, target.image(), target.aspect);
    this.#kernels = kernels;
    this.#target = target;
    this.#tracker = new SignTracker(kernels, this.template);
  }

  /** Whether it is followed in a pose that the frames have not borne out for a while. */
  get doubted(): boolean {
    return this.#seen && this.#doubtedFrames >= DOUBTED_FRAMES;
  }

  /** Its corners where it was seen last, pixels: upper left first, clockwise, as pairs. */
  get corners(): Float64Array {
    return this.#corners;
  }

  /** The tracker for rough poses from a search: the sign's own unless it is being followed. */
  get seeker(): SignTracker {
    if (!this.#seen) return this.#tracker;
    this.#rival ??= new SignTracker(this.#kernels, this.template);
    return this.#rival;
  }

  /** Whether a sighting of `seeker` is worth giving up the present pose. */
  yieldsTo({ quality }: SignSighting): boolean {
    return !this.#seen || quality > this.#quality + RIVAL_MARGIN;
  }

  /** Whether the newest frame showed it. */
  get seen(): boolean {
    return this.#seen;
  }

  /** Pixels per millisecond by which its fastest corner moved between the last two frames; 0 when it was just found. */
  get speed(): number {
    return this.#speed;
  }

  /** Whether it was seen not long ago. */
  wanted(timestampMs: number): boolean {
    return timestampMs - this.#seenMs <= RECOVERY_MS;
  }

  /** Looks for it in a frame where it should be by now. */
  follow(
    pyramid: FramePyramid,
    camera: Pinhole,
    timestampMs: number,
    orientation: Orientation | undefined,
  ): SignSighting | null {
    this.#filter.predict(timestampMs, orientation, this.#predicted);
    const sighting = this.#tracker.follow(pyramid, camera, this.#predicted);
    if (sighting === null) this.#seen = false;
    else this.take(sighting, camera, timestampMs, orientation);
    return sighting;
  }

  /** Takes in where `seeker` has found it. */
  takeFound(
    sighting: SignSighting,
    camera: Pinhole,
    timestampMs: number,
    orientation: Orientation | undefined,
  ): void {
    if (this.#seen && this.#rival !== null) {
      [this.#tracker, this.#rival] = [this.#rival, this.#tracker];
      this.#seen = false;
    }
    this.take(sighting, camera, timestampMs, orientation);
  }

  /** Takes in where a frame shows it. */
  take(
    sighting: SignSighting,
    camera: Pinhole,
    timestampMs: number,
    orientation: Orientation | undefined,
  ): void {
    this.#measureSpeed(sighting.pose, camera, timestampMs);
    // A sign found anew has nothing to do with how it moved before.
    if (!this.#seen) this.#filter.reset();
    const { fit } = sighting;
    const measurement: PoseMeasurement = {
      pose: sighting.pose,
      normal: fit.normal,
      spread: fit.spread,
    };
    this.#filter.update(measurement, timestampMs, orientation);
    this.#seen = true;
    this.#seenMs = timestampMs;
    this.#quality = sighting.quality;
    this.#doubtedFrames = sighting.quality < DOUBTED_QUALITY ? this.#doubtedFrames + 1 : 0;
    this.#orientation = orientation;
  }

  /**
   * As the newest frame shows it. A frame that does not show it says nothing (null), unless the device tells
   * how it has turned since.
   */
  report(camera: Pinhole, timestampMs: number, orientation: Orientation | undefined) {
    if (!this.#seen) return orientation ? this.predict(camera, timestampMs, orientation) : null;
    return this.#sign(this.#filter.pose, this.#quality, 'tracked');
  }

  /** Where it will be at a time; null when that can no longer be said. */
  predict(
    camera: Pinhole,
    timestampMs: number,
    orientation: Orientation | undefined,
  ): TrackedSign | null {
    if (this.#seenMs === Number.NEGATIVE_INFINITY) return null;
    this.#filter.predict(timestampMs, orientation, this.#predicted);
    if (this.#seen) return this.#sign(this.#predicted, this.#quality, 'predicted');
    const lostMs = timestampMs - this.#seenMs;
    const held = orientation !== undefined && this.#orientation !== undefined;
    if (lostMs > HELD_MS) return null;
    if (!held) {
      if (lostMs > COAST_MS) return null;
      if (inViewShare(this.#predicted, camera, this.#target.aspect) < COAST_IN_VIEW) return null;
    }
    const trust = PREDICTED_QUALITY * 0.5 ** (lostMs / HALF_TRUST_MS);
    return this.#sign(this.#predicted, Math.min(trust, this.#quality), 'predicted');
  }

  /** The focal length in use was changed by this ratio. */
  refocus(ratio: number): void {
    this.#filter.refocus(ratio);
  }

  /** Forgets where it was. */
  forget(): void {
    this.#filter.reset();
    this.#seen = false;
    this.#seenMs = Number.NEGATIVE_INFINITY;
  }

  /** Compares the corners with those of the sighting before. */
  #measureSpeed(pose: Rigid, camera: Pinhole, timestampMs: number): void {
    const corners = this.#corners;
    this.#cornersBefore.set(corners);
    projectCorners(poseHomography(pose, camera, this.#homography), this.#target.aspect, corners);
    let farthest = 0;
    for (let i = 0; i < corners.length; i += 2) {
      const across = corners[i] - this.#cornersBefore[i];
      const down = corners[i + 1] - this.#cornersBefore[i + 1];
      farthest = Math.max(farthest, Math.hypot(across, down));
    }
    this.#speed = this.#seen ? farthest / (timestampMs - this.#seenMs) : 0;
  }

  #sign(pose: Rigid, quality: number, state: TrackedSign['state']): TrackedSign {
    const { id, widthMetres } = this.#target;
    return { targetId: id, modelView: toModelView(pose, widthMetres), quality, state };
  }
}
