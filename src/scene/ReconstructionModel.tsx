import { useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { createPartLook } from './part-look.ts';
import type { ReconstructionProps } from './scene-props.ts';
import { useReconstruction } from './use-reconstruction.ts';

/** The building in real metres, on the ground at the origin, front towards +z; nothing until it is loaded. */
export function ReconstructionModel(props: Omit<ReconstructionProps, 'onGraphicsFailure'>) {
  const { reconstruction, highlightPart = null, evidence = null } = props;
  const shown = useReconstruction(reconstruction.models, props);
  const root = shown?.root ?? null;
  const look = useMemo(() => (root === null ? null : createPartLook(root)), [root]);
  const invalidate = useThree((state) => state.invalidate);
  useEffect(() => () => look?.dispose(), [look]);
  useEffect(() => {
    look?.show(highlightPart, evidence);
    invalidate();
  }, [look, highlightPart, evidence, invalidate]);
  return root === null ? null : <primitive key={root.uuid} object={root} dispose={null} />;
}
