import { useFrame } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { BufferGeometry, DoubleSide, Float32BufferAttribute, type Group } from 'three';
import type { Footprint } from '#domain/placement.ts';
import type { Standing } from '#domain/standing.ts';

const GOLD = '#f0b429';
const LINE_METRES = 0.07;

type FootprintGhostProps = {
  footprint: Footprint;
  /** Where it would stand by now; null while that is not known. Read in every frame. */
  standing: () => Standing | null;
};

/** The outline of the ground that the building would take, its front marked by a broad bar and steps of arrows. */
export function FootprintGhost({ footprint, standing }: FootprintGhostProps) {
  const group = useRef<Group>(null);
  const { footprintWidthMetres: width, footprintDepthMetres: depth } = footprint;
  const outline = useMemo(() => outlineOf(width, depth), [width, depth]);
  useEffect(() => () => outline.dispose(), [outline]);
  useFrame(() => {
    if (group.current === null) return;
    const would = standing();
    group.current.visible = would !== null;
    if (would === null) return;
    const [x, y, z] = would.position;
    group.current.position.set(x, y + 0.01, z);
    group.current.rotation.y = would.headingRadians;
    group.current.scale.setScalar(would.scale);
  });
  return (
    <group ref={group} visible={false}>
      <mesh geometry={outline}>
        <meshBasicMaterial color={GOLD} side={DoubleSide} toneMapped={false} />
      </mesh>
      <mesh rotation={[-Math.PI / 2, 0, 0]}>
        <planeGeometry args={[width, depth]} />
        <meshBasicMaterial
          color={GOLD}
          transparent
          opacity={0.18}
          depthWrite={false}
          toneMapped={false}
        />
      </mesh>
      {/* Which way the building looks. */}
      <mesh position={[0, 0, depth / 2 + width * 0.06]} rotation={[-Math.PI / 2, 0, Math.PI]}>
        <circleGeometry args={[width * 0.05, 3, -Math.PI / 2]} />
        <meshBasicMaterial color={GOLD} side={DoubleSide} toneMapped={false} />
      </mesh>
    </group>
  );
}

/** Four bars on the ground, the front's three times as broad. */
function outlineOf(width: number, depth: number): BufferGeometry {
  const [x, z] = [width / 2, depth / 2];
  const line = Math.max(LINE_METRES, width * 0.004);
  const bars = [
    [-x, z, x, z + line * 3],
    [-x, -z - line, x, -z],
    [-x - line, -z - line, -x, z + line * 3],
    [x, -z - line, x + line, z + line * 3],
  ] as const;
  const geometry = new BufferGeometry();
  const corners = bars.flatMap(([x0, z0, x1, z1]) => [
    x0,
    0,
    z0,
    x0,
    0,
    z1,
    x1,
    0,
    z1,
    x0,
    0,
    z0,
    x1,
    0,
    z1,
    x1,
    0,
    z0,
  ]);
  geometry.setAttribute('position', new Float32BufferAttribute(corners, 3));
  return geometry;
}
