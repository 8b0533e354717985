import { useFrame } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { CanvasTexture, type Group, MeshBasicMaterial, Vector3 } from 'three';
import type { ReconstructionProps, SceneHotspot } from '../scene-props.ts';

const SIDE = 128;
/** As wide as a thumbnail at arm's length, wherever the pin is. */
const SIZE_PER_METRE = 0.045;
const eye = new Vector3();
const size = new Vector3();

type RoomPinsProps = {
  [Name in 'hotspots' | 'openHotspot' | 'onHotspot']: ReconstructionProps[Name] | undefined;
};

/** Numbered pins that hang in the room at their points, for rays, hands and taps; to be put into the model's own frame. */
export function RoomPins({ hotspots = [], openHotspot = null, onHotspot }: RoomPinsProps) {
  return hotspots.map((hotspot) => (
    <RoomPin
      key={hotspot.id}
      hotspot={hotspot}
      isOpen={hotspot.id === openHotspot}
      onTap={() => onHotspot?.(hotspot.id === openHotspot ? null : hotspot.id)}
    />
  ));
}

type RoomPinProps = { hotspot: SceneHotspot; isOpen: boolean; onTap: () => void };

function RoomPin({ hotspot: { number, position }, isOpen, onTap }: RoomPinProps) {
  const pin = useRef<Group>(null);
  const material = useMemo(() => pinMaterial(number, isOpen), [number, isOpen]);
  useEffect(
    () => () => {
      material.map?.dispose();
      material.dispose();
    },
    [material],
  );
  useFrame(({ camera }) => {
    if (pin.current === null) return;
    const { matrixWorld } = pin.current;
    eye.setFromMatrixPosition(camera.matrixWorld);
    const away = eye.distanceTo(size.setFromMatrixPosition(matrixWorld));
    // The frame that it hangs in may be a hundredth of the building's.
    const parent = size.setFromMatrixScale(pin.current.parent?.matrixWorld ?? matrixWorld).x;
    pin.current.scale.setScalar((away * SIZE_PER_METRE) / parent);
    pin.current.lookAt(eye);
  });
  return (
    <group ref={pin} position={[...position]}>
      {/* No sprite: those cannot be met by a hand's ray. */}
      <mesh
        material={material}
        renderOrder={10}
        // Before the box that stands for the model.
        pointerEventsOrder={1}
        onClick={(event) => {
          event.stopPropagation();
          onTap();
        }}
      >
        <planeGeometry />
      </mesh>
    </group>
  );
}

function pinMaterial(number: number, isOpen: boolean): MeshBasicMaterial {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIDE;
  const context = canvas.getContext('2d');
  if (context !== null) {
    const middle = SIDE / 2;
    context.beginPath();
    context.arc(middle, middle, middle - 8, 0, 2 * Math.PI);
    context.fillStyle = isOpen ? '#f4cf5a' : '#7a1a1a';
    context.fill();
    context.lineWidth = 8;
    context.strokeStyle = isOpen ? '#2a1710' : '#fff8e6';
    context.stroke();
    context.fillStyle = isOpen ? '#2a1710' : '#fff8e6';
    context.font = `700 ${SIDE * 0.5}px "Be Vietnam Pro", system-ui, sans-serif`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText(String(number), middle, middle + SIDE * 0.03);
  }
  const map = new CanvasTexture(canvas);
  return new MeshBasicMaterial({
    map,
    transparent: true,
    depthTest: false,
    toneMapped: false,
  });
}
