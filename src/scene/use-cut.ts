import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useState } from 'react';
import { CUT_MS, cutOnItsWay } from '#domain/cut-away.ts';
import { layerBox } from '#domain/model-layers.ts';
import { prepareCut } from './cut-programs.ts';
import type { LayerStage } from './layer-stage.ts';
import type { ReconstructionProps, SceneCut } from './scene-props.ts';

/** An idle canvas counts its rest as one long frame. */
const LONGEST_STEP_MS = 50;

/** Cuts what stands on a stage open, and closes it again: the plane moves in from the side, or is there at once where motion is unwelcome. */
export function useCut(
  stage: LayerStage,
  {
    cut = null,
    layer = null,
    reconstruction: { models },
    reducedMotion,
  }: Pick<ReconstructionProps, 'cut' | 'layer' | 'reconstruction' | 'reducedMotion'>,
): void {
  const invalidate = useThree((state) => state.invalidate);
  const get = useThree((state) => state.get);
  const [way] = useState(() => ({
    last: null as SceneCut | null,
    /** 0 whole, 1 open. */
    share: 0,
    drawn: 0,
    isReady: false,
  }));
  const isOpen = cut !== null;

  useEffect(() => {
    const root = stage.shown()?.root;
    // Before there is a model there is nothing that could pause.
    way.isReady = root === undefined;
    if (!isOpen || root === undefined) return;
    const { gl, scene, camera } = get();
    const programs = prepareCut(gl, root, scene, camera);
    void programs.ready.then(() => {
      way.isReady = true;
      invalidate();
    });
    return () => {
      way.isReady = false;
      programs.dispose();
    };
  }, [way, stage, isOpen, get, invalidate]);

  useEffect(() => {
    if (cut !== null) {
      // Another section than before comes in from its own side.
      if (way.last !== null && way.last.axis !== cut.axis) way.share = 0;
      way.last = cut;
      way.drawn = -1;
    }
    invalidate();
  }, [way, cut, invalidate]);

  useFrame((_, deltaSeconds) => {
    const { last } = way;
    if (last === null) return;
    if (cut !== null && !way.isReady) return;
    const step = reducedMotion ? 1 : Math.min(LONGEST_STEP_MS, deltaSeconds * 1000) / CUT_MS;
    way.share = cut === null ? Math.max(0, way.share - step) : Math.min(1, way.share + step);
    if (way.share === way.drawn) return;
    way.drawn = way.share;
    const box = layerBox(models, layer ?? models.layers[0]?.id ?? null);
    stage.cut(way.share === 0 ? null : cutOnItsWay(last, box, way.share));
    if (way.share === 0) way.last = null;
    else if (way.share < 1 || cut === null) invalidate();
  });
}
