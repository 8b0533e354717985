import { useXR } from '@react-three/xr';
import { standBeyondSign } from '#domain/sign-spot.ts';
import type { PlaceSceneProps, PlaceSession } from '../place-props.ts';
import { FootprintGhost } from './FootprintGhost.tsx';
import { GroundAim, PointerAim } from './GroundAim.tsx';
import type { PlacingDesk } from './placing-desk.ts';
import { SignWatch } from './SignWatch.tsx';

type PuttingDownProps = PlaceSceneProps & { desk: PlacingDesk; session: PlaceSession };

/** Until the building stands: the ground is aimed at, by the view or by a hand, and the sign is looked for. */
export function PuttingDown(props: PuttingDownProps) {
  const { desk, session, overlay, firstPoint, reconstruction, sign } = props;
  const { aim } = desk;
  const findsGround = useXR(
    (state) => state.session?.enabledFeatures?.includes('hit-test') ?? false,
  );
  const onFound = (found: boolean) => desk.send({ type: 'ground', found });
  const onTap = () => desk.tap(firstPoint);
  return (
    <>
      {session.kind === 'handheld' && findsGround ? (
        <GroundAim {...{ aim, overlay, onFound, onTap }} />
      ) : (
        <PointerAim {...{ aim, onFound, onTap }} />
      )}
      <FootprintGhost footprint={reconstruction} standing={desk.would} />
      {session.seesSign && sign !== null && (
        <SignWatch
          sign={sign}
          onSpot={(spot) => {
            // A session's floor is at 0 until its ground has been found.
            const groundY = aim.isFound ? aim.point.y : 0;
            const standing = standBeyondSign(spot, groundY, reconstruction);
            desk.send({ type: 'stand', standing, by: 'sign' });
          }}
        />
      )}
    </>
  );
}
