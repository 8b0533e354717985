import { useXR, useXRHitTest, type XRStore } from '@react-three/xr';
import { useEffect, useRef, useState } from 'react';
import { type Group, Matrix4, Vector3 } from 'three';
import { ContactShadow } from './ContactShadow.tsx';
import { Daylight } from './Daylight.tsx';
import type { ModelExtent } from './model-extent.ts';
import { ReconstructionModel } from './ReconstructionModel.tsx';
import type { PlacePhase, PlaceSceneProps } from './scene-props.ts';
import { useLatest } from './use-latest.ts';

const hit = new Matrix4();
const ground = new Vector3();
const eye = new Vector3();

/** Finds the ground in the middle of the view and, on a tap, stands the building there at 1:1, its front to the visitor. */
export function PlaceOnGround(props: PlaceSceneProps & { store: XRStore }) {
  const { store, overlay, reconstruction } = props;
  const { footprintDepthMetres } = reconstruction;
  const [extent, setExtent] = useState<ModelExtent | null>(null);
  const session = useXR((state) => state.session);
  const latest = useLatest(props);
  const building = useRef<Group>(null);
  const ring = useRef<Group>(null);
  const [phase, setPhase] = useState<PlacePhase>('ready');
  const current: PlacePhase = session === undefined ? 'ready' : phase;

  useEffect(() => {
    latest.current.onControls({
      enter: async () => {
        setPhase('looking');
        await store.enterAR();
      },
      leave: () => void store.getState().session?.end(),
      moveAgain: () => setPhase('looking'),
    });
  }, [store, latest]);

  useEffect(() => {
    latest.current.onPhase(current);
  }, [current, latest]);

  useXRHitTest(
    current === 'looking' || current === 'aiming'
      ? (results, getWorldMatrix) => {
          const first = results[0];
          const found = first !== undefined && getWorldMatrix(hit, first);
          if (found) ring.current?.position.setFromMatrixPosition(hit);
          setPhase(found ? 'aiming' : 'looking');
        }
      : undefined,
    'viewer',
    'plane',
  );

  useEffect(() => {
    if (session === undefined || current !== 'aiming') return;
    const place = () => {
      if (building.current === null || ring.current === null) return;
      standBefore(building.current, ring.current.position, footprintDepthMetres);
      setPhase('placed');
    };
    // A tap on the screen's own controls is not a tap on the ground.
    const ownTap = (event: Event) => event.preventDefault();
    session.addEventListener('select', place);
    overlay.addEventListener('beforexrselect', ownTap);
    return () => {
      session.removeEventListener('select', place);
      overlay.removeEventListener('beforexrselect', ownTap);
    };
  }, [session, current, overlay, footprintDepthMetres]);

  return (
    <>
      <group ref={ring} visible={current === 'aiming'}>
        <mesh rotation={[-Math.PI / 2, 0, 0]}>
          <ringGeometry args={[0.16, 0.2, 48]} />
          <meshBasicMaterial color="#f0b429" toneMapped={false} />
        </mesh>
      </group>
      <group ref={building} visible={current === 'placed'}>
        <Daylight />
        {extent !== null && <ContactShadow {...extent} />}
        <ReconstructionModel {...props} onExtent={setExtent} />
      </group>
    </>
  );
}

/** The front edge at the aimed point and the front towards the visitor, who stands where the session's origin is. */
function standBefore(building: Group, aimed: Vector3, depthMetres: number): void {
  ground.copy(aimed).setY(0);
  eye.set(0, 0, 0).sub(ground);
  const facing = Math.atan2(eye.x, eye.z);
  building.rotation.set(0, facing, 0);
  ground.set(0, 0, -depthMetres / 2).applyAxisAngle(building.up, facing);
  building.position.copy(aimed).add(ground);
}
