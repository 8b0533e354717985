import { useXR, useXRHitTest } from '@react-three/xr';
import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useRef } from 'react';
import { type Group, Matrix4, Vector3 } from 'three';
import { useLatest } from '../use-latest.ts';
import type { Aim } from './placing-desk.ts';

const hit = new Matrix4();
const up = new Vector3();
/** Steeper than this is a wall. */
const LEAST_LEVEL = 0.8;
/** Farther off nobody means a spot of the ground. */
const MOST_METRES = 40;

type AimProps = {
  aim: Aim;
  onFound: (found: boolean) => void;
};

type GroundAimProps = AimProps & { overlay: HTMLElement; onTap: () => void };

/** Aims with the middle of a handheld view at the ground that the device has found; a tap anywhere beside the controls counts. */
export function GroundAim({ aim, overlay, onFound, onTap }: GroundAimProps) {
  const session = useXR((state) => state.session);
  const latest = useLatest({ onFound, onTap });
  useXRHitTest(
    (results, getWorldMatrix) => {
      const isFound = results.some((result) => {
        if (!getWorldMatrix(hit, result)) return false;
        return up.setFromMatrixColumn(hit, 1).y > LEAST_LEVEL;
      });
      if (isFound) aim.point.setFromMatrixPosition(hit);
      tell(aim, isFound, latest.current.onFound);
    },
    'viewer',
    'plane',
  );

  useEffect(() => {
    if (session === undefined) return;
    const tap = () => aim.isFound && latest.current.onTap();
    // A tap on the screen's own controls is not a tap on the ground; their root itself lets it through.
    const onControls = (event: Event) => {
      if (event.target !== overlay) event.preventDefault();
    };
    session.addEventListener('select', tap);
    overlay.addEventListener('beforexrselect', onControls);
    return () => {
      session.removeEventListener('select', tap);
      overlay.removeEventListener('beforexrselect', onControls);
    };
  }, [session, overlay, aim, latest]);

  return <AimRing aim={aim} />;
}

type PointerAimProps = AimProps & { onTap: () => void };

/** Aims with a ray from the hand, or from a finger on the screen, at the level floor of the session. */
export function PointerAim({ aim, onFound, onTap }: PointerAimProps) {
  const latest = useLatest({ onFound, onTap });
  return (
    <>
      <mesh
        rotation={[-Math.PI / 2, 0, 0]}
        onPointerMove={({ point }) => {
          const near = Math.hypot(point.x, point.z) < MOST_METRES;
          if (near) aim.point.copy(point);
          tell(aim, near, latest.current.onFound);
        }}
        onPointerLeave={() => tell(aim, false, latest.current.onFound)}
        onClick={({ point }) => {
          aim.point.copy(point);
          tell(aim, true, latest.current.onFound);
          latest.current.onTap();
        }}
      >
        <planeGeometry args={[MOST_METRES * 2, MOST_METRES * 2]} />
        <meshBasicMaterial colorWrite={false} depthWrite={false} />
      </mesh>
      <AimRing aim={aim} />
    </>
  );
}

function tell(aim: Aim, isFound: boolean, onFound: (found: boolean) => void): void {
  if (aim.isFound === isFound) return;
  aim.isFound = isFound;
  onFound(isFound);
}

/** Lies on the ground at the aimed point, as large to the eye at every distance. */
function AimRing({ aim }: Pick<AimProps, 'aim'>) {
  const ring = useRef<Group>(null);
  const camera = useThree((state) => state.camera);
  useFrame(() => {
    if (ring.current === null) return;
    const { point, isFound } = aim;
    ring.current.visible = isFound;
    ring.current.position.copy(point);
    up.setFromMatrixPosition(camera.matrixWorld);
    ring.current.scale.setScalar(Math.max(0.5, up.distanceTo(point) / 4));
  });
  return (
    <group ref={ring} visible={false}>
      <mesh rotation={[-Math.PI / 2, 0, 0]} position={[0, 0.005, 0]}>
        <ringGeometry args={[0.14, 0.19, 48]} />
        <meshBasicMaterial color="#f0b429" toneMapped={false} depthTest={false} transparent />
      </mesh>
      <mesh rotation={[-Math.PI / 2, 0, 0]} position={[0, 0.005, 0]}>
        <circleGeometry args={[0.03, 24]} />
        <meshBasicMaterial color="#fff8e6" toneMapped={false} depthTest={false} transparent />
      </mesh>
    </group>
  );
}
