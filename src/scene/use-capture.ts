import { useEffect } from 'react';
import type { CaptureScene, ReconstructionProps } from './scene-props.ts';
import { useLatest } from './use-latest.ts';

/** Hands out the way to take a picture as long as the scene is there; `draw` runs within the very call. */
export function useCapture(onCapture: ReconstructionProps['onCapture'], draw: CaptureScene): void {
  const newest = useLatest(draw);
  const announce = useLatest(onCapture);
  const isWanted = onCapture !== undefined;
  useEffect(() => {
    if (!isWanted) return;
    const told = announce.current;
    told?.(async (size) => newest.current(size));
    return () => told?.(null);
  }, [isWanted, newest, announce]);
}
