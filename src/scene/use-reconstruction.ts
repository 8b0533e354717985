import { useFrame, useThree } from '@react-three/fiber';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { layerFiles, levelsUpTo, type ModelLevelName } from '#domain/model-levels.ts';
import { createLayerStage, type LayerStage } from './layer-stage.ts';
import {
  createReconstructionLoader,
  type Reconstruction,
  type ReconstructionLoader,
} from './load-reconstruction.ts';
import { useQuality } from './quality-context.ts';
import { ReconstructionError } from './reconstruction-error.ts';
import type { ReconstructionProps } from './scene-props.ts';
import { useLatest } from './use-latest.ts';
import { warmUp } from './warm-up.ts';

type ReconstructionOptions = Pick<
  ReconstructionProps,
  'layer' | 'reducedMotion' | 'onModelProgress' | 'onModelReady' | 'onModelFailure'
> & {
  models: ReconstructionProps['reconstruction']['models'];
  /** Nothing fades. */
  isSlow: boolean;
  onShown: (shown: Reconstruction) => void;
};

/** A fade counts no more of a long frame than this: an idle canvas counts its rest as one. */
const LONGEST_STEP_MS = 50;

/** Which level of what stands on the stage. */
type Standing = { models: ReconstructionProps['reconstruction']['models']; layer: string | null };

/**
 * Loads a layer level by level, the coarsest first, up to the finest that the canvas's quality allows, and
 * gives the stage on which it stands; what stood before stays until then, and is freed. A level that fails
 * leaves the one before standing.
 */
export function useReconstruction(options: ReconstructionOptions): LayerStage {
  const { models, layer = null, isSlow } = options;
  const gl = useThree((state) => state.gl);
  const get = useThree((state) => state.get);
  const latest = useLatest(options);
  const [stage] = useState(createLayerStage);
  const loader = useLoader(stage);
  const { finest } = useQuality();
  const standing = useRef<(Standing & { level: ModelLevelName }) | null>(null);

  useEffect(() => {
    const loading = loader.current;
    if (loading === null) return;
    const leaving = new AbortController();
    const { signal } = leaving;

    async function bring(from: ReconstructionLoader): Promise<void> {
      const before = stage.shown() === null ? null : standing.current;
      const isThere = before?.models === models && before.layer === layer;
      let isFirst = !isThere;
      let failure: unknown = null;
      for (const level of levelsUpTo(finest, isThere ? before.level : null)) {
        try {
          // What another layer has finer is taken as it is, unless it is just what is to go.
          const files = layerFiles(models, layer, level, isThere ? undefined : from.holds);
          const next = await from.load(files, {
            signal,
            onProgress: isFirst ? (share) => latest.current.onModelProgress?.(share) : undefined,
          });
          const fades = stage.shown() !== null && !isSlow && !latest.current.reducedMotion;
          await makeReady(next, fades, signal);
          if (signal.aborted) return next.dispose();
          stage.put(next, fades);
          standing.current = { models, layer, level };
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
  }, [loader, models, layer, finest, isSlow, gl, get, stage, latest]);

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
