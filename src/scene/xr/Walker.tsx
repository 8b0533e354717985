import { TeleportTarget, useXRControllerLocomotion, XROrigin } from '@react-three/xr';
import { useFrame } from '@react-three/fiber';
import { useRef, useState } from 'react';
import { BackSide, type Group, type Mesh, type MeshBasicMaterial, Vector3 } from 'three';
import { type BlinkMotion, createBlink } from './blink.ts';

const GROUND_METRES = 160;
const TURN_DEGREES = 30;
const UP = new Vector3(0, 1, 0);
const head = new Vector3();

/**
 * The visitor's own place in the scene: moves by teleport behind a blink, turns in steps, and never
 * slides, which makes people sick.
 */
export function Walker() {
  const origin = useRef<Group>(null);
  const [blink] = useState(createBlink);

  useXRControllerLocomotion(
    (_velocity, turnRadians) => {
      if (turnRadians !== 0) blink.to(() => turnAround(origin.current, turnRadians));
    },
    false,
    { type: 'snap', degrees: TURN_DEGREES },
  );
  useFrame(({ camera }) => {
    if (origin.current !== null) head.setFromMatrixPosition(camera.matrixWorld);
  });

  return (
    <>
      <XROrigin ref={origin} />
      <TeleportTarget onTeleport={(point) => blink.to(() => origin.current?.position.copy(point))}>
        <mesh rotation={[-Math.PI / 2, 0, 0]}>
          <circleGeometry args={[GROUND_METRES, 48]} />
          <meshBasicMaterial colorWrite={false} depthWrite={false} />
        </mesh>
      </TeleportTarget>
      <Lid blink={blink} />
    </>
  );
}

/** About the head, which stays where it is. */
function turnAround(origin: Group | null, radians: number): void {
  if (origin === null) return;
  origin.position.sub(head).applyAxisAngle(UP, radians).add(head);
  origin.rotation.y += radians;
}

/** The dark of a blink, close around the head. */
function Lid({ blink }: { blink: BlinkMotion }) {
  const lid = useRef<Mesh>(null);
  const material = useRef<MeshBasicMaterial>(null);
  useFrame(({ camera }, deltaSeconds) => {
    const dark = blink.step(deltaSeconds * 1000);
    if (lid.current === null || material.current === null) return;
    lid.current.visible = dark > 0;
    material.current.opacity = dark;
    lid.current.position.setFromMatrixPosition(camera.matrixWorld);
  });
  return (
    <mesh ref={lid} visible={false} renderOrder={1000} pointerEvents="none">
      <sphereGeometry args={[0.4, 16, 12]} />
      <meshBasicMaterial
        ref={material}
        color="#0c0605"
        side={BackSide}
        transparent
        depthTest={false}
        toneMapped={false}
      />
    </mesh>
  );
}
