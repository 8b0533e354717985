import { scaleIntrinsics } from '#domain/intrinsics.ts';
import type { Intrinsics } from '#domain/pose.ts';
import type { Size } from '#domain/viewport.ts';
import { type WorkSize, workSizes } from '../camera/frame-parcel.ts';
import type { KnownCamera } from './engine-messages.ts';
import type { KnownCameras } from './known-cameras.ts';
import { WorkPace } from './work-pace.ts';

/** What was learnt of the camera is kept each time a sign was followed for so many frames more. */
const LEARNT_FRAMES = 150;
/** Once its focal length is known as well as this. */
const LEARNT_SPREAD = 0.03;
/** A phone may come with another lens, or with its steadying of the picture on. */
const REMEMBERED_SPREAD = 0.06;

/** A video that the engine follows: at what size, how often, and through which camera. */
export class LookedAtVideo {
  readonly #video: HTMLVideoElement;
  readonly #cameras: KnownCameras;
  #sizes: readonly WorkSize[] = [];
  #pace = new WorkPace([1]);
  #camera: KnownCamera | null = null;
  #followed = 0;
  #passed = 0;

  constructor(video: HTMLVideoElement, cameras: KnownCameras) {
    this.#video = video;
    this.#cameras = cameras;
  }

  /** What is known of the camera; null for one that was never met. */
  get camera(): KnownCamera | null {
    return this.#camera;
  }

  /**
   * The size for this frame; null when it is left out: on a hidden page, on a hot device, before the
   * first picture. A video that was turned or changed its size starts anew.
   */
  nextSize(): WorkSize | null {
    const { videoWidth: width, videoHeight: height } = this.#video;
    if (width === 0 || height === 0 || document.visibilityState !== 'visible') return null;
    const [finest] = this.#sizes;
    if (finest?.videoWidth !== width || finest.videoHeight !== height) this.#measure(width, height);
    this.#passed = (this.#passed + 1) % this.#pace.everyNth;
    return this.#passed === 0 ? (this.#sizes[this.#pace.size] ?? null) : null;
  }

  /** What one frame took and told. */
  note(camera: KnownCamera, isFollowing: boolean): void {
    this.#camera = camera;
    if (!isFollowing) return;
    this.#followed += 1;
    const label = labelOf(this.#video);
    if (label === null || this.#followed % LEARNT_FRAMES !== 0) return;
    if (camera.spread > LEARNT_SPREAD) return;
    this.#cameras.remember(label, camera);
  }

  /** What one frame took in the worker. */
  noteTime(workMs: number, isFollowing: boolean, nowMs: number): void {
    this.#pace.note({ workMs, isFollowing, nowMs });
  }

  #measure(width: number, height: number): void {
    this.#sizes = workSizes(width, height);
    const [finest] = this.#sizes;
    const all = finest === undefined ? 1 : finest.width * finest.height;
    this.#pace = new WorkPace(this.#sizes.map((size) => (size.width * size.height) / all));
    this.#camera = this.#cameraOf(width, height);
  }

  /** A phone that is turned has the same camera; a new shape of picture is perhaps another crop. */
  #cameraOf(width: number, height: number): KnownCamera | null {
    const before = this.#camera;
    if (before !== null && sameShape(before, { width, height })) {
      const isTurned = before.width > before.height !== width > height;
      const upright = scaleIntrinsics(isTurned ? turned(before) : before, width, height);
      return { ...upright, spread: before.spread };
    }
    const label = labelOf(this.#video);
    const kept = label === null ? null : this.#cameras.find(label, width, height);
    return kept === null ? null : { ...kept, spread: REMEMBERED_SPREAD };
  }
}

function turned({ fx, fy, cx, cy, width, height }: Intrinsics): Intrinsics {
  return { fx: fy, fy: fx, cx: cy, cy: cx, width: height, height: width };
}

function sameShape(one: Size, other: Size): boolean {
  const shape = ({ width, height }: Size) => Math.max(width, height) / Math.min(width, height);
  return Math.abs(shape(one) - shape(other)) < 0.01;
}

/** Null for a picture that comes from no camera, such as a canvas's. */
function labelOf({ srcObject }: HTMLVideoElement): string | null {
  const [track] = srcObject instanceof MediaStream ? srcObject.getVideoTracks() : [];
  return track === undefined || 'canvas' in track || track.label === '' ? null : track.label;
}
