import { useThree } from '@react-three/fiber';
import { useEffect, useState } from 'react';
import type { Reconstruction } from './load-reconstruction.ts';
import type { ModelExtent } from './model-extent.ts';
import type { ReconstructionProps } from './scene-props.ts';
import { useReconstruction } from './use-reconstruction.ts';

type ReconstructionModelProps = Omit<ReconstructionProps, 'onGraphicsFailure'> & {
  /** Only the coarsest level is drawn. */
  isSlow?: boolean;
  /** What the level that has just appeared fills. */
  onExtent: (extent: ModelExtent) => void;
};

/** The building in real metres, on the ground at the origin, front towards +z; nothing until it is loaded. */
export function ReconstructionModel(props: ReconstructionModelProps) {
  const { reconstruction, highlightPart = null, evidence = null, isSlow = false } = props;
  const [shown, setShown] = useState<Reconstruction | null>(null);
  const invalidate = useThree((state) => state.invalidate);
  const group = useReconstruction({
    ...props,
    models: reconstruction.models,
    isSlow,
    onShown: (next) => {
      // In the same step as it appears, so that it never stands there in another look.
      next.look.show(highlightPart, evidence);
      setShown(next);
      props.onExtent(next.extent);
    },
  });
  useEffect(() => {
    shown?.look.show(highlightPart, evidence);
    invalidate();
  }, [shown, highlightPart, evidence, invalidate]);
  return <primitive object={group} dispose={null} />;
}
