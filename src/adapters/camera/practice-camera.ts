import { CAMERA_PATH_DEFAULTS, cameraPath } from '#domain/camera-path.ts';
import { assumedIntrinsics } from '#domain/intrinsics.ts';
import { CameraError, type CameraFeed, type CameraSource } from '#domain/ports/camera-source.ts';
import type { Matrix4 } from '#domain/pose.ts';
import { publicAddress } from '#domain/public-address.ts';
import { invertHomography, planeToPixels } from '#vision/plane-homography.ts';
import { createBrowserClock } from '../device/browser-clock.ts';
import {
  keepPlaying,
  pauseVideo,
  playStream,
  resumeVideo,
  stopStream,
  watchShownFrame,
} from './live-video.ts';
import { createSignPainter, type SheetPlace, type SignPainter } from './sign-painter.ts';

/** Where the image target lies in the practice picture, fractions from its top left corner; written with the picture. */
export type PracticeFrame = {
  sheetWidthMetres: number;
  sheetHeightMetres: number;
  target: { left: number; top: number; width: number; height: number };
};

export type PracticeCameraOptions = {
  /** The plain addresses of the whole printed sheet and its PracticeFrame; same origin. */
  pictureUrl: string;
  frameUrl: string;
  /** Pixels; null for 640 × 480, upright where the window is. */
  size: { width: number; height: number } | null;
  framesPerSecond: number;
  /** One round of the camera's path. */
  periodMs: number;
};

export const PRACTICE_CAMERA_DEFAULTS: Omit<PracticeCameraOptions, 'pictureUrl' | 'frameUrl'> = {
  size: null,
  framesPerSecond: 30,
  periodMs: 18_000,
};

/**
 * A camera for those without camera or sign: draws the sheet along the known camera path and gives
 * it as a real video, on which the real tracker works.
 */
export function createPracticeCamera(
  given: Partial<PracticeCameraOptions> & Pick<PracticeCameraOptions, 'pictureUrl' | 'frameUrl'>,
): CameraSource<HTMLVideoElement> {
  const options = { ...PRACTICE_CAMERA_DEFAULTS, ...given };
  return { open: (signal) => openPractice(options, signal), list: async () => [] };
}

async function openPractice(
  options: PracticeCameraOptions,
  signal: AbortSignal,
): Promise<CameraFeed<HTMLVideoElement>> {
  const [sheet, frame] = await fetchSheet(options, signal);
  const canvas = document.createElement('canvas');
  const { width, height } = options.size ?? sizeForWindow();
  canvas.width = width;
  canvas.height = height;
  if (canvas.captureStream === undefined) {
    throw new CameraError('unsupported', 'a canvas cannot be filmed in this browser');
  }
  const painter = createSignPainter(canvas, sheet, placeOf(frame));
  sheet.close();
  if (painter === null) throw new CameraError('unsupported', 'there is no WebGL 2');
  const path = cameraPath({
    ...CAMERA_PATH_DEFAULTS,
    periodMs: options.periodMs,
    targetWidthMetres: frame.target.width * frame.sheetWidthMetres,
    targetHeightMetres: frame.target.height * frame.sheetHeightMetres,
  });
  const stream = canvas.captureStream(options.framesPerSecond);
  const endDrawing = drawPath(canvas, painter, path, options.framesPerSecond);
  const release = () => {
    endDrawing();
    stopStream(stream);
    painter.dispose();
  };
  try {
    const video = await playStream(stream);
    signal.throwIfAborted();
    return feedOf(video, canvas, release);
  } catch (cause) {
    release();
    signal.throwIfAborted();
    throw new CameraError('unsupported', 'the drawn picture does not play', { cause });
  }
}

/** A page that came back draws at once; a phone that was asleep takes its time. */
const DRAWN_AFTER_MS = 4_000;

/** A phone's camera turns with the phone. */
function sizeForWindow(): { width: number; height: number } {
  return innerHeight > innerWidth ? { width: 480, height: 640 } : { width: 640, height: 480 };
}

async function fetchSheet(
  { pictureUrl, frameUrl }: PracticeCameraOptions,
  signal: AbortSignal,
): Promise<[ImageBitmap, PracticeFrame]> {
  try {
    const [picture, frame] = await Promise.all(
      [pictureUrl, frameUrl].map(async (url) => {
        const answer = await fetch(publicAddress(url), { signal });
        if (!answer.ok) throw new Error(`${url}: the server answered ${answer.status}`);
        return answer;
      }),
    );
    if (picture === undefined || frame === undefined) throw new Error('nothing was fetched');
    const sheet = await createImageBitmap(await picture.blob());
    return [sheet, (await frame.json()) as PracticeFrame];
  } catch (cause) {
    signal.throwIfAborted();
    throw new CameraError('missing', 'the practice picture did not come', { cause });
  }
}

/** The sheet's place in the target's frame, whose origin is the target's centre and whose y is up. */
function placeOf({ sheetWidthMetres, sheetHeightMetres, target }: PracticeFrame): SheetPlace {
  return {
    left: -(target.left + target.width / 2) * sheetWidthMetres,
    top: (target.top + target.height / 2) * sheetHeightMetres,
    width: sheetWidthMetres,
    height: sheetHeightMetres,
  };
}

/** Draws now and with every repaint that is due; returns what ends it. */
function drawPath(
  canvas: HTMLCanvasElement,
  painter: SignPainter,
  path: (timeMs: number) => Matrix4,
  framesPerSecond: number,
): () => void {
  const intrinsics = assumedIntrinsics(canvas.width, canvas.height);
  const begunAt = performance.now();
  let drawn = -1;
  let request = 0;
  const draw = () => {
    request = requestAnimationFrame(draw);
    const timeMs = performance.now() - begunAt;
    const frame = Math.floor((timeMs * framesPerSecond) / 1_000);
    if (frame === drawn) return;
    drawn = frame;
    painter.paint(invertHomography(planeToPixels(intrinsics, path(timeMs))), frame);
  };
  draw();
  return () => cancelAnimationFrame(request);
}

function feedOf(
  video: HTMLVideoElement,
  canvas: HTMLCanvasElement,
  release: () => void,
): CameraFeed<HTMLVideoElement> {
  const letGo = keepPlaying(video);
  const shown = watchShownFrame(video);
  let stopped = false;
  return {
    picture: video,
    kind: 'practice',
    looksAway: false,
    cameraId: null,
    shownTimeMs: shown.timeMs,
    setTorch: null,
    pause: () => pauseVideo(video),
    resume: () => resumeVideo(video, createBrowserClock(), DRAWN_AFTER_MS),
    onEnded: (listener) => {
      canvas.addEventListener('webglcontextlost', () => stopped || listener('ended'), {
        once: true,
      });
    },
    stop: () => {
      if (stopped) return;
      stopped = true;
      letGo();
      shown.end();
      release();
      video.srcObject = null;
    },
  };
}
