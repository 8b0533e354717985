import { useFrame } from '@react-three/fiber';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { ContactShadow } from '../ContactShadow.tsx';
import type { Reconstruction } from '../load-reconstruction.ts';
import type { ModelExtent } from '../model-extent.ts';
import type { PlaceSceneProps } from '../place-props.ts';
import { ReconstructionModel } from '../ReconstructionModel.tsx';
import { useLatest } from '../use-latest.ts';
import { HeldBuilding } from './HeldBuilding.tsx';
import { ModelTouch } from './ModelTouch.tsx';
import type { PlacingDesk } from './placing-desk.ts';
import { PuttingDown } from './PuttingDown.tsx';
import { QuietWorld } from './QuietWorld.tsx';
import { createRoomHold } from './room-hold.ts';
import { RoomLight } from './RoomLight.tsx';
import { RoomPanel } from './RoomPanel.tsx';
import { RoomPins } from './RoomPins.tsx';
import { TableTurns } from './TableTurns.tsx';
import { Walker } from './Walker.tsx';

const COURT_RADII = 3;

/** Everything between a session's start and its end: the building is put down, held, and explored. */
export function PlaceRoom(props: PlaceSceneProps & { desk: PlacingDesk }) {
  const { desk, overlay, reconstruction, reducedMotion } = props;
  const { hotspots, openHotspot, onHotspot, cut = null } = props;
  const { footprintWidthMetres, footprintDepthMetres } = reconstruction;
  const { session, placing } = useStore(desk.state);
  const [extent, setExtent] = useState<ModelExtent | null>(null);
  const [hold] = useState(createRoomHold);
  const [shown, setShown] = useState<Reconstruction | null>(null);
  useReports(props);
  useFrame(({ camera }) => {
    desk.aim.eye.setFromMatrixPosition(camera.matrixWorld);
  });

  const standing = placing.step === 'placed' ? placing.standing : null;
  const isTable = session?.mode === 'table';
  const isWorn = session?.kind === 'headset';
  const isCarried = isTable && standing !== null;
  return (
    <>
      {session?.world === 'virtual' && (
        <QuietWorld
          radiusMetres={Math.max(footprintWidthMetres, footprintDepthMetres) * COURT_RADII}
        />
      )}
      {session !== null && standing === null && <PuttingDown {...props} session={session} />}
      <HeldBuilding {...{ hold, standing, reducedMotion }} aim={desk.aim}>
        <RoomLight />
        {extent !== null && <ContactShadow {...extent} />}
        <ReconstructionModel {...props} onExtent={setExtent} onShown={setShown}>
          {session !== null && <RoomPins {...{ hotspots, openHotspot, onHotspot }} />}
        </ReconstructionModel>
        {extent !== null && shown !== null && session !== null && (
          <ModelTouch
            {...{ extent, shown, cut }}
            onPick={props.onPick}
            standing={isWorn && isTable ? standing : null}
            onCarry={(next) => desk.send({ type: 'stand', standing: next, by: 'hand' })}
          />
        )}
      </HeldBuilding>
      {isCarried && !isWorn && (
        <TableTurns
          {...{ overlay, standing }}
          onTurn={(next) => desk.send({ type: 'stand', standing: next, by: 'hand' })}
        />
      )}
      {isWorn && <RoomPanel panel={props.panel} />}
      {isWorn && !isTable && standing !== null && <Walker />}
    </>
  );
}

/** Tells the screen what the session is at. */
function useReports(props: PlaceSceneProps & { desk: PlacingDesk }): void {
  const { desk } = props;
  const latest = useLatest(props);
  const { session, placing, endedByDevice } = useStore(desk.state);
  useEffect(() => latest.current.onControls(desk.controls), [desk, latest]);
  useEffect(
    () => latest.current.onSession(session, endedByDevice),
    [session, endedByDevice, latest],
  );
  const phase = session === null ? 'ready' : placing.step;
  useEffect(() => latest.current.onPhase(phase), [phase, latest]);
}
