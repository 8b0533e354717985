import { useFrame } from '@react-three/fiber';
import { useEffect, useMemo, useRef, useState } from 'react';
import { CanvasTexture, type Group, LinearFilter, SRGBColorSpace, Vector3 } from 'three';
import { easeShare } from '#domain/easing.ts';
import type { PlacePanel } from '../place-props.ts';
import { buttonAt } from './panel-layout.ts';
import { drawPanel } from './panel-picture.ts';

const WIDTH_METRES = 0.56;
/** Below the eyes and a little to the left, at the length of an arm. */
const AHEAD_METRES = 0.85;
const BELOW_METRES = 0.42;
/** It stays where it is until the visitor has gone so far from it, and then comes along. */
const LEASH_METRES = 0.55;
const FOLLOW_MS = 220;

const eye = new Vector3();
const ahead = new Vector3();
const wanted = new Vector3();

/** A sheet of buttons and a caption before a visitor who wears a headset; it follows at leisure. */
export function RoomPanel({ panel }: { panel: PlacePanel }) {
  const { caption, buttons, onPress } = panel;
  const group = useRef<Group>(null);
  const isComing = useRef(true);
  const [under, setUnder] = useState<number | null>(null);
  const [canvas] = useState(() => document.createElement('canvas'));
  const texture = useMemo(() => {
    const made = new CanvasTexture(canvas);
    made.colorSpace = SRGBColorSpace;
    made.minFilter = LinearFilter;
    made.generateMipmaps = false;
    return made;
  }, [canvas]);
  useEffect(() => () => texture.dispose(), [texture]);
  const layout = useMemo(
    () => drawPanel(canvas, { caption, buttons }, under),
    [canvas, caption, buttons, under],
  );
  const { width, height } = layout;
  useEffect(() => {
    // Another size needs another texture on the graphics card.
    texture.dispose();
    texture.needsUpdate = true;
  }, [texture, width, height]);
  useEffect(() => {
    texture.needsUpdate = true;
  }, [texture, layout]);

  useFrame(({ camera }, deltaSeconds) => {
    const panelGroup = group.current;
    if (panelGroup === null) return;
    eye.setFromMatrixPosition(camera.matrixWorld);
    camera.getWorldDirection(ahead).setY(0);
    if (ahead.lengthSq() < 0.01) return;
    wanted
      .copy(ahead.normalize())
      .multiplyScalar(AHEAD_METRES)
      .add(eye)
      .setY(eye.y - BELOW_METRES);
    const apart = panelGroup.position.distanceTo(wanted);
    if (apart > LEASH_METRES) isComing.current = true;
    if (!isComing.current) return;
    panelGroup.position.lerp(wanted, easeShare(deltaSeconds * 1000, FOLLOW_MS));
    panelGroup.lookAt(eye);
    if (apart < 0.02) isComing.current = false;
  });

  return (
    <group ref={group}>
      <mesh
        renderOrder={20}
        // Before everything else that a ray may meet on its way.
        pointerEventsOrder={2}
        onPointerMove={({ uv }) => {
          const next = uv === undefined ? null : buttonAt(layout, uv.x, uv.y);
          if (next !== under) setUnder(next);
        }}
        onPointerLeave={() => setUnder(null)}
        onClick={(event) => {
          event.stopPropagation();
          const index = event.uv === undefined ? null : buttonAt(layout, event.uv.x, event.uv.y);
          const button = index === null ? undefined : buttons[index];
          if (button !== undefined) onPress(button.id);
        }}
      >
        <planeGeometry args={[WIDTH_METRES, (WIDTH_METRES * height) / width]} />
        <meshBasicMaterial map={texture} transparent toneMapped={false} depthTest={false} />
      </mesh>
    </group>
  );
}
