import { useThree } from '@react-three/fiber';
import { useEffect, useState } from 'react';
import { modelUrls } from '#domain/model-levels.ts';
import { createReconstructionLoader, type Reconstruction } from './load-reconstruction.ts';
import { ReconstructionError } from './reconstruction-error.ts';
import type { ReconstructionProps } from './scene-props.ts';
import { useLatest } from './use-latest.ts';
import { warmUp } from './warm-up.ts';

type LoadHandlers = Pick<
  ReconstructionProps,
  'onModelProgress' | 'onModelReady' | 'onModelFailure'
>;

/**
 * Loads a building level by level, the coarsest first, and gives the finest that is ready; null
 * before the first. On a slow device the coarsest stays; a finer level that fails leaves the coarser one standing.
 */
export function useReconstruction(
  models: ReconstructionProps['reconstruction']['models'],
  handlers: LoadHandlers,
  isSlow: boolean,
): Reconstruction | null {
  const gl = useThree((state) => state.gl);
  const get = useThree((state) => state.get);
  const [shown, setShown] = useState<Reconstruction | null>(null);
  const latest = useLatest(handlers);

  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const loader = createReconstructionLoader(gl);

    async function loadLevels(): Promise<void> {
      let first = true;
      let failure: unknown = new ReconstructionError('corrupt', 'the site names no model');
      for (const url of modelUrls(models, { memoryGigabytes: memoryGigabytes(), isSlow })) {
        try {
          const next = await loader.load(url, {
            signal,
            onProgress: first ? (share) => latest.current.onModelProgress?.(share) : undefined,
          });
          if (!signal.aborted) await warmUp(gl, next.root, get().scene, get().camera);
          if (signal.aborted) return next.dispose();
          setShown(next);
          get().invalidate();
          if (first) latest.current.onModelReady?.();
          first = false;
        } catch (error) {
          failure = error;
        }
        if (signal.aborted) return;
      }
      if (first) latest.current.onModelFailure(failureOf(failure));
    }

    void loadLevels();
    return () => {
      leaving.abort();
      loader.dispose();
      setShown(null);
    };
  }, [models, isSlow, gl, get, latest]);

  // A level is freed once another has taken its place on the screen.
  useEffect(() => () => shown?.dispose(), [shown]);

  return shown;
}

function failureOf(error: unknown) {
  return error instanceof ReconstructionError ? error.failure : 'corrupt';
}

/** Undefined in browsers that do not tell. */
function memoryGigabytes(): number | undefined {
  return 'deviceMemory' in navigator && typeof navigator.deviceMemory === 'number'
    ? navigator.deviceMemory
    : undefined;
}
