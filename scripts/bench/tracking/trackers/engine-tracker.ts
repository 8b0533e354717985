import type { Pinhole } from '#vision/camera/pinhole.ts';
import type {
  ImageTracker,
  ImageTrackerOptions,
  TrackedSign,
} from '#vision/image-tracker-types.ts';
import type { SignImage } from '#vision/targets/compile-targets.ts';
import type { NamedSign } from '../film/film.ts';
import { SIGN_WIDTH_METRES, type Sighting, type StartTracker } from './bench-tracker.ts';

/** What the engine's module offers, from its sources or as built. */
export type EngineModule = {
  compileTargets(signs: readonly SignImage[]): Uint8Array;
  createImageTracker(options: ImageTrackerOptions): Promise<ImageTracker>;
};

/** Takes a frame as the tracker would get it on the spot: the luma, and the milliseconds that it took. */
export type Feed = (
  luma: Uint8Array,
  width: number,
  height: number,
) => { luma: Uint8Array; feedMs: number };

/** Node hands the frame over as it is. */
export const DIRECT_FEED: Feed = (luma) => ({ luma, feedMs: 0 });

/** This project's engine. */
export function engineStarter(
  load: () => Promise<EngineModule>,
  options: Pick<ImageTrackerOptions, 'kernels' | 'clock'>,
  feed: Feed,
): StartTracker {
  const compiled = new Map<string, Uint8Array>();
  return async ({ signs, width, height, told }) => {
    const beforeLoad = performance.now();
    const engine = await load();
    const loadMs = performance.now() - beforeLoad;
    const targets = compile(engine, signs, compiled);
    const begun = performance.now();
    const tracker = await engine.createImageTracker({
      targets,
      width,
      height,
      ...options,
      ...(told === null ? {} : { intrinsics: told }),
    });
    const startMs = loadMs + performance.now() - begun;
    return {
      startMs,
      targetBytes: targets.byteLength,
      tracker: {
        look: async (frame) => {
          const { luma, feedMs } = feed(frame.luma, width, height);
          const before = performance.now();
          const [sign] = tracker.process(luma, frame.timeMs);
          const processMs = performance.now() - before;
          const camera = { ...tracker.intrinsics };
          const [later] = sign === undefined ? [] : tracker.predict(frame.betweenMs);
          return {
            sighting: sightingOf(sign, camera),
            between: sightingOf(later, camera),
            processMs,
            feedMs,
          };
        },
        dispose: () => tracker.dispose(),
      },
    };
  };
}

function sightingOf(sign: TrackedSign | undefined, camera: Pinhole): Sighting | null {
  if (sign === undefined) return null;
  const { targetId, modelView, quality, state } = sign;
  return { targetId, modelView, quality, camera, isPredicted: state === 'predicted' };
}

/** Compiling takes long and is no part of a start: done once for the same signs. */
function compile(
  engine: EngineModule,
  signs: readonly NamedSign[],
  compiled: Map<string, Uint8Array>,
): Uint8Array {
  const key = signs.map(({ id }) => id).join(' ');
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const targets = engine.compileTargets(
    signs.map(({ id, picture }) => ({ ...picture, id, widthMetres: SIGN_WIDTH_METRES })),
  );
  compiled.set(key, targets);
  return targets;
}
