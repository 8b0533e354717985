import { useThree } from '@react-three/fiber';
import { type ReactNode, useEffect, useState } from 'react';
import type { Reconstruction } from './load-reconstruction.ts';
import type { ModelExtent } from './model-extent.ts';
import { People } from './People.tsx';
import type { ReconstructionProps } from './scene-props.ts';
import { useCut } from './use-cut.ts';
import { useReconstruction } from './use-reconstruction.ts';

type ReconstructionModelProps = Omit<ReconstructionProps, 'onGraphicsFailure'> & {
  /** Only the coarsest level is drawn. */
  isSlow?: boolean;
  /** What the level that has just appeared fills. */
  onExtent: (extent: ModelExtent) => void;
  /** The level that has just appeared. */
  onShown?: (shown: Reconstruction) => void;
  /** Stands with the model, in its own frame. */
  children?: ReactNode;
};

/**
 * What stands in a layer, in real metres, front towards +z, the middle of the first layer's ground at
 * the origin; nothing until it is loaded.
 */
export function ReconstructionModel(props: ReconstructionModelProps) {
  const { reconstruction, highlightPart = null, evidence = null, isSlow = false } = props;
  const { pickedPart = null } = props;
  const { middle } = reconstruction;
  const [shown, setShown] = useState<Reconstruction | null>(null);
  const invalidate = useThree((state) => state.invalidate);
  const stage = useReconstruction({
    ...props,
    models: reconstruction.models,
    isSlow,
    onShown: (next) => {
      // In the same step as it appears, so that it never stands there in another look.
      next.look.show(highlightPart, evidence, pickedPart);
      setShown(next);
      props.onShown?.(next);
      const { x, z } = next.extent;
      props.onExtent({ ...next.extent, x: x - middle.x, z: z - middle.z });
    },
  });
  useCut(stage, props);
  useEffect(() => {
    shown?.look.show(highlightPart, evidence, pickedPart);
    invalidate();
  }, [shown, highlightPart, evidence, pickedPart, invalidate]);
  return (
    <group position={[-middle.x, 0, -middle.z]}>
      <primitive object={stage.group} dispose={null} />
      <People {...props} ground={shown?.root ?? null} />
      {props.children}
    </group>
  );
}
