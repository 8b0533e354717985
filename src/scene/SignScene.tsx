import { useEffect, useRef, useState } from 'react';
import { PerspectiveCamera } from 'three';
import { NO_TURN, type Turn } from './hand-turn.ts';
import { HotspotPins, listenForPinKeys } from './HotspotPins.tsx';
import type { Reconstruction } from './load-reconstruction.ts';
import type { ModelExtent } from './model-extent.ts';
import { probeGraphics } from './probe-graphics.ts';
import { ReconstructionModel } from './ReconstructionModel.tsx';
import { SceneCanvas } from './SceneCanvas.tsx';
import { SignAnchor } from './SignAnchor.tsx';
import { SignOutline } from './SignOutline.tsx';
import type { SignSceneProps } from './scene-props.ts';
import { createSceneTouch } from './scene-touch.ts';
import { listenForTaps } from './tap-gestures.ts';
import { Touchable } from './Touchable.tsx';
import { listenForTurns } from './turn-gestures.ts';
import { useLatest } from './use-latest.ts';

const RADIANS_PER_PIXEL = 0.008;
/** A pinned model tilts so far either way: enough to look under the eaves and onto the roof. */
const MOST_TILT_RADIANS = (20 * Math.PI) / 180;
const MIN_ZOOM = 0.5;
const MAX_ZOOM = 4;
/** The anchor moves the model and draws it at 1. */
const AFTER_DRAWING = 2;

/** The reconstruction on its sign, over the camera's picture; fills its parent as the `<video>` under it does. */
export function SignScene(props: SignSceneProps) {
  const { phase, label, poses, target, showOutline = false } = props;
  const pinned = phase === 'pinned';
  const frame = useRef<HTMLDivElement>(null);
  // Changed by fingers, read by frames; never a reason to render.
  const [turn] = useState<Turn>(() => ({ ...NO_TURN }));
  const [touch] = useState(createSceneTouch);
  const [shown, setShown] = useState<Reconstruction | null>(null);
  const latest = useLatest(props);
  const [extent, setExtent] = useState<ModelExtent | null>(null);
  const isSlow = probeGraphics() === 'software';
  const [rests, setRests] = useState(false);
  const [camera] = useState(createPhoneCamera);

  useEffect(() => {
    const element = frame.current;
    return element === null ? undefined : listenForPinKeys(element, () => latest.current);
  }, [latest]);

  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const home = () => Object.assign(turn, NO_TURN);
    const stopTaps = listenForTaps(element, {
      onTap: (x, y) => touch.tap?.(x, y),
      onDoubleTap: pinned ? home : undefined,
    });
    if (!pinned) return stopTaps;
    home();
    const stopTurns = listenForTurns(element, {
      onDrag: (right, down) => {
        turn.yawRadians += right * RADIANS_PER_PIXEL;
        const tilt = turn.tiltRadians + (down * RADIANS_PER_PIXEL) / 2;
        turn.tiltRadians = Math.min(MOST_TILT_RADIANS, Math.max(-MOST_TILT_RADIANS, tilt));
      },
      onZoom: (factor) => {
        turn.zoom = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, turn.zoom * factor));
      },
      onHome: home,
    });
    return () => {
      stopTaps();
      stopTurns();
      home();
    };
  }, [pinned, turn, touch]);

  return (
    <div
      ref={frame}
      // Keys that a pin hears turn the picture as well; the pin gives them back when it goes.
      tabIndex={-1}
      style={{
        position: 'absolute',
        inset: 0,
        touchAction: pinned ? 'none' : 'manipulation',
        pointerEvents: pinned || props.onPick !== undefined ? 'auto' : 'none',
      }}
    >
      <div
        role="img"
        aria-label={label}
        aria-hidden={!pinned}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keys turn this picture, so Tab must reach it
        tabIndex={pinned ? 0 : -1}
        style={{ position: 'absolute', inset: 0, pointerEvents: pinned ? 'auto' : 'none' }}
      >
        <SceneCanvas
          camera={camera}
          rests={rests}
          savesPower={props.savesPower}
          onGraphicsFailure={props.onGraphicsFailure}
          style={{ pointerEvents: 'none' }}
        >
          <SignAnchor {...props} {...{ camera, turn, touch, extent, isSlow }} onRest={setRests}>
            <ReconstructionModel {...props} onExtent={setExtent} onShown={setShown} isSlow={isSlow}>
              <Touchable {...props} touch={touch} shown={shown} order={AFTER_DRAWING} />
            </ReconstructionModel>
          </SignAnchor>
          {showOutline && <SignOutline poses={poses} target={target} />}
        </SceneCanvas>
      </div>
      <HotspotPins {...props} board={touch.pins} />
    </div>
  );
}

/** Sits at the origin and looks down −z, as the tracker's camera does; its projection comes with the poses. */
function createPhoneCamera() {
  return Object.assign(new PerspectiveCamera(), { manual: true as const });
}
