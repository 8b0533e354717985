import { LearntCamera } from './camera/learnt-camera.ts';
import { FollowedSign } from './follow/followed-sign.ts';
import { SignSearch } from './follow/sign-search.ts';
import { createFramePyramid } from './frame/frame-pyramid.ts';
import { poseHomography } from './geometry/pose-homography.ts';
import { projectCorners } from './geometry/homography.ts';
import type {
  ImageTracker,
  ImageTrackerOptions,
  Orientation,
  TrackedSign,
} from './image-tracker-types.ts';
import { createTwinKernels } from './kernels/twin-kernels.ts';
import { createWasmKernels } from './kernels/wasm-kernels.ts';
import { readTargetsFile } from './targets/read-targets-file.ts';
import type { SignSighting } from './track/sign-tracker.ts';

export { compileTargets } from './targets/compile-targets.ts';

const SMALLEST_SIDE = 64;
const LARGEST_SIDE = 4_096;
/** One frame's share of a search, milliseconds. */
const SEARCH_SHARE_MS = 18;
/** While some signs are followed, the others are looked for in every so-manieth frame. */
const FURTHER_SIGNS_INTERVAL = 6;
/** With less of the sign in view agreeing, a pose teaches nothing of the camera. */
const TEACHING_SHARE = 0.6;
/** In every so-manieth frame a followed sign is held against those that look like it. */
const LIKES_INTERVAL = 5;
/** So many signs are unpacked before the first frame; of more, each when it is first seen. */
const UNPACKED_AHEAD = 2;
/** Looks at the frame in which a sign is found, while they still change the focal length. */
const FIRST_LOOKS = 4;

/**
 * Gets ready to find and follow the signs of a targets file in frames of one size; rejects with a
 * TargetsFileError for a damaged file and a RangeError for a size or a camera that cannot be.
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
  const targets = readTargetsFile(options.targets);
  const wasm = options.kernels === 'typescript' ? null : await createWasmKernels();
  const kernels = wasm ?? createTwinKernels();
  const pyramid = createFramePyramid(kernels, width, height);
  const search = new SignSearch(kernels, targets, width, height);
  const signs: FollowedSign[] = [];

  const learnt = new LearntCamera(width, height, options.intrinsics);
  const camera = learnt.pinhole;
  // A sign's picture takes milliseconds to unpack: where there are few, that is done before the first frame.
  if (targets.length <= UNPACKED_AHEAD) targets.forEach((_, index) => signOf(index));
  let disposed = false;
  let frames = 0;

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

  function quadOf(pose: Float64Array, aspect: number): Float64Array | null {
    const corners = new Float64Array(8);
    return projectCorners(poseHomography(pose, camera, new Float64Array(9)), aspect, corners)
      ? corners
      : null;
  }

  function process(
    luma: Uint8Array,
    timestampMs: number,
    orientation?: Orientation,
  ): TrackedSign[] {
    if (disposed) throw new Error('the tracker was disposed of');
    const begunAt = clock?.() ?? 0;
    frames++;
    refocus(learnt.takeUp());
    pyramid.fill(luma);
    const excluded: Float64Array[] = [];
    let followed = 0;
    let doubted = 0;
    for (const sign of signs) {
      if (!sign.seen && !sign.wanted(timestampMs)) continue;
      const sighting = sign.follow(pyramid, camera, timestampMs, orientation);
      if (sighting === null) continue;
      const isSuspect = sign.slumped || frames % LIKES_INTERVAL === 0;
      if (isSuspect && !isItself(sign, sighting)) {
        sign.forget();
        continue;
      }
      followed++;
      if (sign.doubted) {
        doubted++;
        continue;
      }
      const quad = quadOf(sighting.pose, targets[sign.index].aspect);
      if (quad !== null) excluded.push(quad);
      if (isTelling(sighting)) learnt.observe(sighting.observations, sighting.pose, sign.speed);
    }
    if (followed - doubted < maxSigns) {
      const due = followed === doubted || frames % FURTHER_SIGNS_INTERVAL === 0;
      if (!search.busy && due) search.begin(luma, excluded);
      if (search.busy) {
        const found = search.advance({
          pyramid,
          camera,
          likelyCamera: (evidence, pose) =>
            signs.some(({ seen }) => seen) ? null : learnt.likely(evidence, pose),
          signOf,
          late: () => clock !== undefined && clock() - begunAt > SEARCH_SHARE_MS,
        });
        found.sort((a, b) => b.sighting.quality - a.sighting.quality);
        for (const { sign, sighting, camera: likely } of found) {
          if (!sign.yieldsTo(sighting)) continue;
          if (!sign.seen && followed >= maxSigns) {
            // A doubted sign may be another one that looks alike.
            const doubtful = signs.find((other) => other.doubted && other.yieldsTo(sighting));
            if (doubtful === undefined) continue;
            doubtful.forget();
            followed--;
          }
          if (!sign.seen) followed++;
          if (signs.every(({ seen }) => !seen)) refocus(learnt.adopt(likely));
          sign.takeFound(focused(sign, sighting), camera, timestampMs, orientation);
        }
      }
    } else search.stop();
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
    predict: (timestampMs, orientation) =>
      listed((sign) => sign.predict(camera, timestampMs, orientation)),
    get intrinsics() {
      return camera;
    },
    get intrinsicsSpread() {
      return learnt.spread;
    },
    reset() {
      search.stop();
      for (const sign of signs) sign.forget();
    },
    dispose() {
      disposed = true;
      signs.length = 0;
    },
  };
}
