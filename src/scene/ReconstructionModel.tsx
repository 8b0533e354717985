import { useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import type { ModelExtent } from './model-extent.ts';
import { createPartLook } from './part-look.ts';
import type { ReconstructionProps } from './scene-props.ts';
import { useLatest } from './use-latest.ts';
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
  const shown = useReconstruction(reconstruction.models, props, isSlow);
  const root = shown?.root ?? null;
  const latest = useLatest(props);
  useEffect(() => {
    if (shown !== null) latest.current.onExtent(shown.extent);
  }, [shown, latest]);
  const look = useMemo(() => (root === null ? null : createPartLook(root)), [root]);
  const invalidate = useThree((state) => state.invalidate);
  useEffect(() => () => look?.dispose(), [look]);
  useEffect(() => {
    look?.show(highlightPart, evidence);
    invalidate();
  }, [look, highlightPart, evidence, invalidate]);
  return root === null ? null : <primitive key={root.uuid} object={root} dispose={null} />;
}
