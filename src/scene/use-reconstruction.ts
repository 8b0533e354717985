import { useFrame, useThree } from '@react-three/fiber';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { layerFiles, levelsFor } from '#domain/model-levels.ts';
import { createLayerStage, type LayerStage } from './layer-stage.ts';
import {
  createReconstructionLoader,
  type Reconstruction,
  type ReconstructionLoader,
} from './load-reconstruction.ts';
import { ReconstructionError } from './reconstruction-error.ts';
import type { ReconstructionProps } from './scene-props.ts';
import { useLatest } from './use-latest.ts';
import { warmUp } from './warm-up.ts';

type ReconstructionOptions = Pick<
  ReconstructionProps,
  'layer' | 'reducedMotion' | 'onModelProgress' | 'onModelReady' | 'onModelFailure'
> & {
  models: ReconstructionProps['reconstruction']['models'];
  /** Only the coarsest level is drawn, and nothing fades. */
  isSlow: boolean;
  onShown: (shown: Reconstruction) => void;
};

/** A fade counts no more of a long frame than this: an idle canvas counts its rest as one. */
const LONGEST_STEP_MS = 50;

/**
 * Loads a layer level by level, the coarsest first, and gives the stage on which the finest that is
 * ready stands; what stood before stays until then. A finer level that fails leaves the coarser one standing.
 */
export function useReconstruction(options: ReconstructionOptions): LayerStage {
  const { models, layer = null, isSlow } = options;
  const gl = useThree((state) => state.gl);
  const get = useThree((state) => state.get);
  const latest = useLatest(options);
  const [stage] = useState(createLayerStage);
  const loader = useLoader(stage);

  useEffect(() => {
    const loading = loader.current;
    if (loading === null) return;
    const leaving = new AbortController();
    const { signal } = leaving;

    async function bring(from: ReconstructionLoader): Promise<void> {
      let isFirst = true;
      let failure: unknown = null;
      for (const level of levelsFor({ ...devicePower(), isSlow })) {
        try {
          const files = layerFiles(models, layer, level, from.holds);
          const next = await from.load(files, {
            signal,
            onProgress: isFirst ? (share) => latest.current.onModelProgress?.(share) : undefined,
          });
          const fades = stage.shown() !== null && !isSlow && !latest.current.reducedMotion;
          await makeReady(next, fades, signal);
          if (signal.aborted) return next.dispose();
          stage.put(next, fades);
          latest.current.onShown(next);
          get().invalidate();
          if (isFirst) latest.current.onModelReady?.();
          isFirst = false;
        } catch (error) {
          failure = error;
        }
        if (signal.aborted) return;
      }
      if (isFirst) latest.current.onModelFailure(failureOf(failure));
    }

    async function makeReady(next: Reconstruction, fades: boolean, until: AbortSignal) {
      const { scene, camera } = get();
      if (until.aborted) return;
      if (fades) {
        next.look.fade([0, 0]);
        await gl.compileAsync(next.root, camera, scene);
        next.look.fade(null);
      }
      if (!until.aborted) await warmUp(gl, next.root, scene, camera);
    }

    void bring(loading);
    return () => leaving.abort();
  }, [loader, models, layer, isSlow, gl, get, stage, latest]);

  useFrame((_, deltaSeconds) => {
    if (stage.step(Math.min(LONGEST_STEP_MS, deltaSeconds * 1000))) get().invalidate();
  });

  return stage;
}

/** One loader for each canvas; what it loaded leaves with it. To be called before the effects that load by it. */
function useLoader(stage: LayerStage): RefObject<ReconstructionLoader | null> {
  const gl = useThree((state) => state.gl);
  const loader = useRef<ReconstructionLoader | null>(null);
  useEffect(() => {
    const made = createReconstructionLoader(gl);
    loader.current = made;
    return () => {
      loader.current = null;
      stage.clear();
      made.dispose();
    };
  }, [gl, stage]);
  return loader;
}

function failureOf(error: unknown) {
  return error instanceof ReconstructionError ? error.failure : 'corrupt';
}

/** What the browser tells of the device; no memory where it does not. */
function devicePower() {
  const told = navigator as { deviceMemory?: unknown; connection?: { saveData?: unknown } };
  return {
    memoryGigabytes: typeof told.deviceMemory === 'number' ? told.deviceMemory : undefined,
    savesData: told.connection?.saveData === true,
  };
}
