import { useRef, useState } from 'react';
import { BACKDROP_STOPS } from './backdrop.ts';
import { ContactShadow } from './ContactShadow.tsx';
import { Daylight } from './Daylight.tsx';
import { Ground } from './Ground.tsx';
import type { ModelExtent } from './model-extent.ts';
import { OrbitCapture } from './OrbitCapture.tsx';
import { OrbitRig } from './OrbitRig.tsx';
import { ReconstructionModel } from './ReconstructionModel.tsx';
import { SceneCanvas } from './SceneCanvas.tsx';
import type { OrbitSceneProps } from './scene-props.ts';

const BACKDROP = `linear-gradient(${BACKDROP_STOPS.map(([at, colour]) => `${colour} ${at * 100}%`).join(', ')})`;

/** The reconstruction to walk around, without camera or sign; fills its parent. */
export function OrbitScene(props: OrbitSceneProps) {
  const frame = useRef<HTMLDivElement>(null);
  const { footprintWidthMetres } = props.reconstruction;
  const [extent, setExtent] = useState<ModelExtent | null>(null);
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
        onGraphicsFailure={props.onGraphicsFailure}
        style={{ pointerEvents: 'none' }}
      >
        <OrbitRig {...props} frame={frame} />
        <OrbitCapture onCapture={props.onCapture} />
        <Daylight />
        <Ground radiusMetres={footprintWidthMetres * 2.2} />
        {extent !== null && <ContactShadow {...extent} />}
        <ReconstructionModel {...props} onExtent={setExtent} />
      </SceneCanvas>
    </div>
  );
}
