import { createXRStore, XR } from '@react-three/xr';
import { useEffect, useMemo } from 'react';
import { PlaceOnGround } from './PlaceOnGround.tsx';
import type { PlaceSceneProps } from './scene-props.ts';
import { SceneCanvas } from './SceneCanvas.tsx';
import { useLatest } from './use-latest.ts';

/** The building at its true size in the real place; only where `supportsPlace` says so. Nothing is drawn on the page. */
export function PlaceScene(props: PlaceSceneProps) {
  const { overlay } = props;
  const latest = useLatest(props);
  const store = useMemo(
    () =>
      createXRStore({
        domOverlay: overlay,
        hitTest: 'required',
        // A headset's controllers are looked up on this server, in vain, and never at a third party.
        baseAssetPath: new URL('/input-profiles/', location.href).href,
        // Rights and things in the hand that a phone has no use for.
        emulate: false,
        offerSession: false,
        enterGrantedSession: false,
        hand: false,
        controller: false,
        gaze: false,
        screenInput: false,
        transientPointer: false,
        anchors: false,
        handTracking: false,
        bodyTracking: false,
        layers: false,
        meshDetection: false,
        planeDetection: false,
        depthSensing: false,
      }),
    [overlay],
  );
  useEffect(() => {
    return () => {
      void store.getState().session?.end();
      store.destroy();
    };
  }, [store]);

  return (
    <div style={{ position: 'absolute', inset: 0, visibility: 'hidden' }}>
      <SceneCanvas onGraphicsFailure={(failure) => latest.current.onGraphicsFailure(failure)}>
        <XR store={store}>
          <PlaceOnGround {...props} store={store} />
        </XR>
      </SceneCanvas>
    </div>
  );
}
