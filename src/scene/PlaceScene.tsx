import { XR } from '@react-three/xr';
import { useEffect, useMemo } from 'react';
import type { PlaceSceneProps } from './place-props.ts';
import { SceneCanvas } from './SceneCanvas.tsx';
import { useLatest } from './use-latest.ts';
import { createPlaceStore } from './xr/place-store.ts';
import { createPlacingDesk } from './xr/placing-desk.ts';
import { PlaceRoom } from './xr/PlaceRoom.tsx';

/**
 * The building at its true size in the real place or in a quiet world, or small on a table; only where
 * `placeSupport` says so. Nothing is drawn on the page.
 */
export function PlaceScene(props: PlaceSceneProps) {
  const { overlay, sign, reconstruction } = props;
  const latest = useLatest(props);
  const wantsCamera = sign !== null;
  const { store, desk } = useMemo(() => {
    const made = createPlaceStore(overlay, wantsCamera);
    return { store: made, desk: createPlacingDesk(made, reconstruction) };
  }, [overlay, wantsCamera, reconstruction]);
  useEffect(() => {
    return () => {
      desk.close();
      store.destroy();
    };
  }, [store, desk]);
  return (
    <div style={{ position: 'absolute', inset: 0, visibility: 'hidden' }}>
      <SceneCanvas
        // A session brings its own frames; before it there is nothing to see.
        frameloop="demand"
        onGraphicsFailure={(failure) => latest.current.onGraphicsFailure(failure)}
      >
        <XR store={store}>
          <PlaceRoom {...props} desk={desk} />
        </XR>
      </SceneCanvas>
    </div>
  );
}
