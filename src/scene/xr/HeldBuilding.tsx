import { useXRStore } from '@react-three/xr';
import { useFrame } from '@react-three/fiber';
import { type ReactNode, useEffect, useRef } from 'react';
import { type Group, Matrix4, Vector3 } from 'three';
import { riseAt } from '#domain/rise.ts';
import type { Standing } from '#domain/standing.ts';
import type { Aim } from './placing-desk.ts';
import type { RoomHold } from './room-hold.ts';

const stays = new Matrix4();
const near = new Vector3();

type HeldBuildingProps = {
  hold: RoomHold;
  /** Null while it does not stand. */
  standing: Standing | null;
  aim: Aim;
  reducedMotion: boolean;
  children: ReactNode;
};

/** Stands its children, in the model's own metres, where the building was put down, and lets them rise there. */
export function HeldBuilding({ hold, standing, aim, ...props }: HeldBuildingProps) {
  const { reducedMotion, children } = props;
  const store = useXRStore();
  const group = useRef<Group>(null);
  const rising = useRef<Group>(null);
  const risenMs = useRef(0);
  const isPlaced = standing !== null;

  useEffect(() => {
    risenMs.current = 0;
  }, [isPlaced]);

  useEffect(() => {
    if (standing === null) return;
    const { origin } = store.getState();
    origin?.updateWorldMatrix(true, false);
    // Ground that was aimed at is known to the device; what a sign put down begins at its own.
    if (aim.isFound) near.copy(aim.point);
    else near.set(...standing.position);
    hold.stand(standing, near, origin?.matrixWorld ?? stays);
  }, [hold, standing, aim, store]);

  useEffect(
    () => () => {
      hold.free(store.getState().session !== undefined);
    },
    [hold, store],
  );

  useFrame((_, deltaSeconds, frame: XRFrame | undefined) => {
    const room = store.getState().originReferenceSpace;
    if (group.current === null || rising.current === null || !isPlaced) return;
    if (frame !== undefined && room !== undefined) hold.update(frame, room, deltaSeconds * 1000);
    risenMs.current += Math.min(50, deltaSeconds * 1000);
    rising.current.scale.y = Math.max(0.001, riseAt(risenMs.current, reducedMotion));
    group.current.matrix.copy(hold.matrix);
    group.current.matrixWorldNeedsUpdate = true;
    // Before the pins are put over it.
  }, -20);

  return (
    <group ref={group} matrixAutoUpdate={false} visible={isPlaced}>
      <group ref={rising}>{children}</group>
    </group>
  );
}
