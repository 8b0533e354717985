import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { useLatest } from './use-latest.ts';
import { watchContext } from './watch-context.ts';

/** Reports a WebGL context that is lost for good; a phone that ran out of memory takes it without asking. */
export function ContextGuard({ onLost }: { onLost: () => void }) {
  const canvas = useThree((state) => state.gl.domElement);
  const invalidate = useThree((state) => state.invalidate);
  const latest = useLatest(onLost);
  useEffect(() => watchContext(canvas, () => latest.current()), [canvas, latest]);
  useEffect(() => {
    // A context that came back is empty.
    canvas.addEventListener('webglcontextrestored', invalidateOnce);
    return () => canvas.removeEventListener('webglcontextrestored', invalidateOnce);
    function invalidateOnce(): void {
      invalidate();
    }
  }, [canvas, invalidate]);
  return null;
}
