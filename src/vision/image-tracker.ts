import { LearntCamera } from './camera/learnt-camera.ts';
import { FollowedSign } from './follow/followed-sign.ts';
import { type Found, SignSearch } from './follow/sign-search.ts';
import { createFramePyramid } from './frame/frame-pyramid.ts';
import type {
  ImageTracker,
  ImageTrackerOptions,
  Orientation,
  TrackedSign,
} from './image-tracker-types.ts';
import { createTwinKernels } from './kernels/twin-kernels.ts';
import { createWasmKernels } from './kernels/wasm-kernels.ts';
import { soundOrientation } from './motion/orientation.ts';
import { readTargetsFile } from './targets/read-targets-file.ts';
import type { SignSighting } from './track/sign-tracker.ts';

export { compileTargets } from './targets/compile-targets.ts';

const SMALLEST_SIDE = 64;
const LARGEST_SIDE = 4_096;
/** Time without frames, on a hidden page say, after which signs are looked for anew. */
const LONGEST_PAUSE_MS = 1_000;
/** One frame's share of a search, milliseconds. */
const SEARCH_SHARE_MS = 17;
/** While some signs are followed, the others are looked for in every so-manieth frame. */
const FURTHER_SIGNS_INTERVAL = 6;
/** With less of the sign in view agreeing, a pose teaches nothing of the camera. */
const TEACHING_SHARE = 0.6;
/** Steps of that search in each frame: a few milliseconds. */
const FURTHER_STEPS = 3;
/** So many signs are unpacked before the first frame, so many more one by one in the frames that show none. */
const UNPACKED_AHEAD = 2;
const UNPACKED_IDLY = 12;
/** Looks at the frame in which a sign is found, while they still change the focal length. */
const FIRST_LOOKS = 4;

type Frame = {
  readonly timestampMs: number;
  readonly orientation: Orientation | undefined;
  /** By the caller's clock; 0 without one. */
  readonly begunAt: number;
};

/**
 * Gets ready to find and follow the signs of a targets file in frames of one size; rejects with a
 * TargetsFileError for a damaged file and a RangeError for a size, a camera or a number of signs that
 * cannot be.
 */
export async function createImageTracker(options: ImageTrackerOptions): Promise<ImageTracker> {
  const { width, height, maxSigns = 1, clock } = options;
  for (const side of [width, height]) {
    if (!Number.isInteger(side) || side < SMALLEST_SIDE || side > LARGEST_SIDE) {
      throw new RangeError(
        `frames are ${SMALLEST_SIDE} to ${LARGEST_SIDE} pixels a side: ${width}×${height} are not`,
      );
    }
  }
  if (!(maxSigns >= 1 && Math.floor(maxSigns) === maxSigns)) {
    throw new RangeError(`signs are followed in whole numbers from 1, not ${maxSigns} of them`);
  }
  const targets = readTargetsFile(options.targets);
  const wasm = options.kernels === 'typescript' ? null : await createWasmKernels();
  const kernels = wasm ?? createTwinKernels();
  const pyramid = createFramePyramid(kernels, width, height);
  const search = new SignSearch(kernels, targets, width, height);
  const signs: FollowedSign[] = [];

  const learnt = new LearntCamera(width, height, options.intrinsics);
  const camera = learnt.pinhole;
  // A sign's picture takes milliseconds to unpack: where there are few, that is done before the first frame.
  for (let index = 0; index < Math.min(targets.length, UNPACKED_AHEAD); index++) signOf(index);
  let disposed = false;
  let frames = 0;
  let lastMs = Number.NaN;

  function signOf(index: number): FollowedSign {
    const known = signs.find((sign) => sign.index === index);
    if (known !== undefined) return known;
    const sign = new FollowedSign(kernels, index, targets[index]);
    signs.push(sign);
    return sign;
  }

  /** The focal length became so many times longer: every sign keeps its place in the picture. */
  function refocus(ratio: number): void {
    if (ratio !== 1) for (const sign of signs) sign.refocus(ratio);
  }

  /** Not by its quality, which a wrong focal length itself lowers. */
  function isTelling({ verification: { agreeingCells, visibleCells } }: SignSighting): boolean {
    return agreeingCells >= TEACHING_SHARE * visibleCells;
  }

  /** A sign's first sighting, once the camera fits it: nothing is shown yet that could jump. */
  function focused(sign: FollowedSign, first: SignSighting): SignSighting {
    let sighting = first;
    for (let look = 1; look < FIRST_LOOKS; look++) {
      if (!isTelling(sighting) || signs.some(({ seen }) => seen)) break;
      // One frame counts once, however often it is looked at: what is only likely is not kept.
      const likely = learnt.likely(sighting.observations, sighting.pose);
      if (likely === null) break;
      const start = sighting.pose.slice();
      const before = { ...camera };
      const ratio = learnt.adopt(likely);
      refocus(ratio);
      start[11] *= ratio;
      const again = sign.seeker.acquire(pyramid, camera, [start]);
      if (again === null) {
        // The pose is that of the camera before.
        refocus(learnt.adopt(before));
        break;
      }
      sighting = again;
    }
    if (isTelling(sighting)) learnt.observe(sighting.observations, sighting.pose, 0);
    return sighting;
  }

  /** Whether no other sign of its layout shows in its place: they may be changed while the camera looks. */
  function isItself(sign: FollowedSign, sighting: SignSighting): boolean {
    const settled = search.settle({ sign, sighting, camera }, { pyramid, signOf });
    return settled === null || settled.sign === sign;
  }

  /** Prepares a sign that was never seen yet, so that seeing it does not take longer. */
  function unpackNext(): void {
    if (signs.length >= Math.min(targets.length, UNPACKED_IDLY)) return;
    const next = targets.findIndex((_, index) => !signs.some((sign) => sign.index === index));
    signOf(next);
  }

  function forgetSigns(): void {
    search.stop();
    for (const sign of signs) sign.forget();
  }

  function followOn(sign: FollowedSign, { timestampMs, orientation }: Frame): void {
    const sighting = sign.follow(pyramid, camera, timestampMs, orientation);
    if (sighting === null) return;
    if (!isItself(sign, sighting)) sign.forget();
    else if (!sign.doubted && isTelling(sighting)) {
      learnt.observe(sighting.observations, sighting.pose, sign.speed);
    }
  }

  /** Searches the frame for signs other than the `sure` ones; with some to follow, a little in each frame. */
  function searchOn(luma: Uint8Array, sure: readonly FollowedSign[], frame: Frame): void {
    const isIdle = sure.length === 0;
    if (!search.busy) {
      if (!isIdle && frames % FURTHER_SIGNS_INTERVAL !== 0) return;
      search.begin(
        luma,
        sure.map(({ corners }) => corners),
      );
    }
    let steps = 0;
    const found = search.advance({
      pyramid,
      camera,
      likelyCamera: (evidence, pose) =>
        signs.some(({ seen }) => seen) ? null : learnt.likely(evidence, pose),
      signOf,
      late: () =>
        (!isIdle && ++steps >= FURTHER_STEPS) ||
        (clock !== undefined && clock() - frame.begunAt > SEARCH_SHARE_MS),
    });
    found.sort((a, b) => b.sighting.quality - a.sighting.quality);
    for (const one of found) takeUp(one, frame);
  }

  function takeUp(found: Found, { timestampMs, orientation }: Frame): void {
    const { sign, sighting } = found;
    if (!sign.yieldsTo(sighting)) return;
    const seen = signs.filter((other) => other.seen);
    if (!sign.seen && seen.length >= maxSigns) {
      // A doubted sign may be another one that looks alike.
      const doubtful = seen.find((other) => other.doubted && other.yieldsTo(sighting));
      if (doubtful === undefined) return;
      doubtful.forget();
    }
    if (signs.every((other) => !other.seen)) refocus(learnt.adopt(found.camera));
    sign.takeFound(focused(sign, sighting), camera, timestampMs, orientation);
  }

  function process(luma: Uint8Array, timestampMs: number, turned?: Orientation): TrackedSign[] {
    if (!Number.isFinite(timestampMs)) {
      throw new RangeError(`a frame's time is a number of milliseconds, not ${timestampMs}`);
    }
    if (disposed) throw new Error('the tracker was disposed of');
    const orientation = soundOrientation(turned);
    // After a pause, or in another film, what was seen last says nothing of this frame.
    if (timestampMs < lastMs || timestampMs > lastMs + LONGEST_PAUSE_MS) forgetSigns();
    lastMs = timestampMs;
    const frame = { timestampMs, orientation, begunAt: clock?.() ?? 0 };
    frames++;
    refocus(learnt.takeUp());
    pyramid.fill(luma);
    for (const sign of signs) if (sign.seen || sign.wanted(timestampMs)) followOn(sign, frame);
    const sure = signs.filter((sign) => sign.seen && !sign.doubted);
    if (sure.length < maxSigns) searchOn(luma, sure, frame);
    else search.stop();
    if (sure.length === 0) unpackNext();
    return listed((sign) => sign.report(camera, timestampMs, orientation));
  }

  function listed(view: (sign: FollowedSign) => TrackedSign | null): TrackedSign[] {
    const list: TrackedSign[] = [];
    for (const sign of signs) {
      const seen = view(sign);
      if (seen !== null) list.push(seen);
    }
    list.sort((a, b) => b.quality - a.quality);
    return list.slice(0, maxSigns);
  }

  return {
    process,
    predict(timestampMs, turned) {
      const orientation = soundOrientation(turned);
      return listed((sign) => sign.predict(camera, timestampMs, orientation));
    },
    get intrinsics() {
      return camera;
    },
    get intrinsicsSpread() {
      return learnt.spread;
    },
    reset() {
      forgetSigns();
      learnt.reset();
      lastMs = Number.NaN;
    },
    dispose() {
      disposed = true;
      signs.length = 0;
    },
  };
}
