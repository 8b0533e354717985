import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useRef } from 'react';
import type { ExternalTexture } from 'three';
import { intrinsicsOfProjection, lookedAtPicture } from '#domain/projection-intrinsics.ts';
import type { SignSpot } from '#domain/sign-spot.ts';
import type { PlaceSceneProps } from '../place-props.ts';
import { useLatest } from '../use-latest.ts';
import { CameraLuma } from './camera-luma.ts';
import { createSignSight, type SignSight, type SightView } from './sign-sight.ts';

/** A picture is taken so often at most: a sign that hangs still needs no more, and the battery wants less. */
const LEAST_REST_MS = 120;

/** The device's camera in a view, where it is lent; not yet in the types. */
type CameraView = XRView & { readonly camera?: { width: number; height: number } | null };

type SignWatchProps = {
  sign: NonNullable<PlaceSceneProps['sign']>;
  onSpot: (spot: SignSpot) => void;
};

/** Looks for the sign in the session's own camera while it is mounted; draws nothing. */
export function SignWatch({ sign, onSpot }: SignWatchProps) {
  const gl = useThree((state) => state.gl);
  const latest = useLatest(onSpot);
  const sight = useRef<SignSight | null>(null);
  const eye = useRef<{ luma: CameraLuma | null; view: SightView | null; restedMs: number }>({
    luma: null,
    view: null,
    restedMs: 0,
  });

  useEffect(() => {
    const leaving = new AbortController();
    const held = eye.current;
    sign.bring(leaving.signal).then(
      (locator) => {
        if (leaving.signal.aborted) return locator.dispose();
        sight.current = createSignSight(locator, sign.printScale, {
          spot: (spot) => latest.current(spot),
          // Two taps are left, which are asked for all the while.
          lost: () => {},
        });
      },
      // The same without a tracker.
      () => {},
    );
    return () => {
      leaving.abort();
      sight.current?.dispose();
      sight.current = null;
      held.luma?.dispose();
      held.luma = null;
    };
  }, [sign, latest]);

  useFrame((_, deltaSeconds, frame: XRFrame | undefined) => {
    const looking = sight.current;
    const held = eye.current;
    held.restedMs += deltaSeconds * 1000;
    if (looking === null || frame === undefined) return;
    if (held.luma !== null && held.view !== null) {
      const bytes = looking.bytes(held.luma.width * held.luma.height);
      if (bytes === null || !held.luma.take(bytes)) return;
      looking.look(held.view);
      held.view = null;
    }
    if (!looking.isFree || held.restedMs < LEAST_REST_MS) return;
    const space = gl.xr.getReferenceSpace();
    const view = space === null ? undefined : frame.getViewerPose(space)?.views[0];
    const camera = (view as CameraView | undefined)?.camera;
    if (view === undefined || camera == null) return;
    // three keeps the textures by the device's camera, whatever its types say.
    const picture = gl.xr.getCameraTexture(camera as never) as ExternalTexture | undefined;
    if (picture === undefined) return;
    const { width, height } = lookedAtPicture(camera.width, camera.height);
    if (held.luma?.width !== width || held.luma.height !== height) {
      held.luma?.dispose();
      held.luma = new CameraLuma(gl, width, height);
    }
    held.restedMs = 0;
    held.view = sightView(view, width, height);
    held.luma.begin(picture);
    // Before the building is drawn, so that it comes before nothing of this frame.
  }, -10);

  return null;
}

function sightView({ projectionMatrix, transform }: XRView, width: number, height: number) {
  const { x, y, z, w } = transform.orientation;
  return {
    intrinsics: intrinsicsOfProjection(projectionMatrix, width, height),
    timeMs: performance.now(),
    turned: [x, y, z, w],
    roomFromCamera: [...transform.matrix],
  } satisfies SightView;
}
