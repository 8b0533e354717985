import { useEffect, useRef, useState } from 'react';
import { BACKDROP_STOPS } from './backdrop.ts';
import { ContactShadow } from './ContactShadow.tsx';
import { Daylight } from './Daylight.tsx';
import { Ground } from './Ground.tsx';
import { HotspotPins, listenForPinKeys } from './HotspotPins.tsx';
import type { Reconstruction } from './load-reconstruction.ts';
import type { ModelExtent } from './model-extent.ts';
import { OrbitCapture } from './OrbitCapture.tsx';
import { OrbitRig } from './OrbitRig.tsx';
import { ReconstructionModel } from './ReconstructionModel.tsx';
import { SceneCanvas } from './SceneCanvas.tsx';
import type { OrbitSceneProps } from './scene-props.ts';
import { createSceneTouch } from './scene-touch.ts';
import { Touchable } from './Touchable.tsx';
import { useLatest } from './use-latest.ts';

const BACKDROP = `linear-gradient(${BACKDROP_STOPS.map(([at, colour]) => `${colour} ${at * 100}%`).join(', ')})`;

/** The rig, which moves the camera, comes first; the canvas draws after all. */
const BEFORE_DRAWING = 0;

/** The reconstruction to walk around, without camera or sign; fills its parent. */
export function OrbitScene(props: OrbitSceneProps) {
  const frame = useRef<HTMLDivElement>(null);
  const { footprintWidthMetres } = props.reconstruction;
  const [touch] = useState(createSceneTouch);
  const [shown, setShown] = useState<Reconstruction | null>(null);
  const latest = useLatest(props);
  const [extent, setExtent] = useState<ModelExtent | null>(null);
  useEffect(() => {
    const element = frame.current;
    return element === null ? undefined : listenForPinKeys(element, () => latest.current);
  }, [latest]);
  return (
    <div
      ref={frame}
      // Arrow keys must reach the picture even while a screen reader is on.
      role="application"
      aria-label={props.label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keys turn this picture, so Tab must reach it
      tabIndex={0}
      style={{ position: 'absolute', inset: 0, touchAction: 'none', background: BACKDROP }}
    >
      <SceneCanvas
        frameloop="demand"
        savesPower={props.savesPower}
        onGraphicsFailure={props.onGraphicsFailure}
        style={{ pointerEvents: 'none' }}
      >
        <OrbitRig {...props} frame={frame} touch={touch} />
        {extent !== null && <OrbitCapture onCapture={props.onCapture} />}
        <Daylight />
        <Ground radiusMetres={footprintWidthMetres * 2.2} />
        {extent !== null && <ContactShadow {...extent} />}
        <ReconstructionModel {...props} onExtent={setExtent} onShown={setShown}>
          <Touchable {...props} touch={touch} shown={shown} order={BEFORE_DRAWING} />
        </ReconstructionModel>
      </SceneCanvas>
      <HotspotPins {...props} board={touch.pins} />
    </div>
  );
}
