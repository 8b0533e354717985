import { useEffect, useRef, useState } from 'react';
import { PerspectiveCamera } from 'three';
import type { ModelExtent } from './model-extent.ts';
import { probeGraphics } from './probe-graphics.ts';
import { ReconstructionModel } from './ReconstructionModel.tsx';
import { SceneCanvas } from './SceneCanvas.tsx';
import { SignAnchor } from './SignAnchor.tsx';
import { SignOutline } from './SignOutline.tsx';
import type { Turn } from './sign-motion.ts';
import type { SignSceneProps } from './scene-props.ts';
import { listenForTurns } from './turn-gestures.ts';

const RADIANS_PER_PIXEL = 0.008;
const MIN_ZOOM = 0.5;
const MAX_ZOOM = 4;

/** The reconstruction on its sign, over the camera's picture; fills its parent as the `<video>` under it does. */
export function SignScene(props: SignSceneProps) {
  const { phase, label, poses, target, showOutline = false } = props;
  const pinned = phase === 'pinned';
  const frame = useRef<HTMLDivElement>(null);
  // Changed by fingers, read by frames; never a reason to render.
  const [turn] = useState<Turn>(() => ({ yawRadians: 0, zoom: 1 }));
  const [extent, setExtent] = useState<ModelExtent | null>(null);
  const isSlow = probeGraphics() === 'software';
  const [camera] = useState(createPhoneCamera);

  useEffect(() => {
    const element = frame.current;
    if (!pinned || element === null) return;
    const home = () => Object.assign(turn, { yawRadians: 0, zoom: 1 });
    home();
    return listenForTurns(element, {
      onDrag: (right) => {
        turn.yawRadians += right * RADIANS_PER_PIXEL;
      },
      onZoom: (factor) => {
        turn.zoom = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, turn.zoom * factor));
      },
      onHome: home,
    });
  }, [pinned, turn]);

  return (
    <div
      ref={frame}
      role="img"
      aria-label={label}
      aria-hidden={!pinned}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keys turn this picture, so Tab must reach it
      tabIndex={pinned ? 0 : -1}
      style={{
        position: 'absolute',
        inset: 0,
        touchAction: 'none',
        pointerEvents: pinned ? 'auto' : 'none',
      }}
    >
      <SceneCanvas
        camera={camera}
        onGraphicsFailure={props.onGraphicsFailure}
        style={{ pointerEvents: 'none' }}
      >
        <SignAnchor {...props} camera={camera} turn={turn} extent={extent} isSlow={isSlow}>
          <ReconstructionModel {...props} onExtent={setExtent} isSlow={isSlow} />
        </SignAnchor>
        {showOutline && <SignOutline poses={poses} target={target} />}
      </SceneCanvas>
    </div>
  );
}

/** Sits at the origin and looks down −z, as the tracker's camera does; its projection comes with the poses. */
function createPhoneCamera() {
  return Object.assign(new PerspectiveCamera(), { manual: true as const });
}
