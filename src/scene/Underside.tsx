import type { ModelExtent } from './model-extent.ts';

/** Below the lowest stones, and below the contact shadow. */
const CLEARANCE_METRES = 0.05;
const LACQUERED_WOOD = '#3b1d14';

/** A board under the building, seen from below only: before a sign that hangs above the eye, nobody looks into hollow floors. */
export function Underside({ x, z, isRound, ...extent }: ModelExtent) {
  const { widthMetres, depthMetres, lowestMetres } = extent;
  return (
    <mesh
      position={[x, Math.min(0, lowestMetres) - CLEARANCE_METRES, z]}
      rotation={[Math.PI / 2, 0, 0]}
      scale={[widthMetres, depthMetres, 1]}
    >
      {isRound ? <circleGeometry args={[0.5, 48]} /> : <planeGeometry />}
      <meshBasicMaterial color={LACQUERED_WOOD} toneMapped={false} />
    </mesh>
  );
}
