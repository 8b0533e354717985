import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { useLatest } from './use-latest.ts';

/** How long a lost WebGL context may take to come back before the scene gives up, milliseconds. */
const RESTORE_MS = 1500;

/** Reports a WebGL context that is lost for good; a phone that ran out of memory takes it without asking. */
export function ContextGuard({ onLost }: { onLost: () => void }) {
  const canvas = useThree((state) => state.gl.domElement);
  const latest = useLatest(onLost);
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    let timer: ReturnType<typeof setTimeout> | undefined;
    canvas.addEventListener(
      'webglcontextlost',
      (event) => {
        // Without this the browser never gives the context back.
        event.preventDefault();
        timer = setTimeout(() => latest.current(), RESTORE_MS);
      },
      { signal },
    );
    canvas.addEventListener('webglcontextrestored', () => clearTimeout(timer), { signal });
    return () => {
      listening.abort();
      clearTimeout(timer);
    };
  }, [canvas, latest]);
  return null;
}
