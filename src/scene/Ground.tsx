import { useEffect, useMemo } from 'react';
import { BufferAttribute, RingGeometry } from 'three';

/** Part of the radius on which the ground is whole; beyond it fades. */
const WHOLE = 0.35;
const RINGS = 6;

/** A round courtyard of pale stone that fades into the backdrop. */
export function Ground({ radiusMetres }: { radiusMetres: number }) {
  const geometry = useMemo(() => fadingDisc(radiusMetres), [radiusMetres]);
  useEffect(() => () => geometry.dispose(), [geometry]);
  return (
    <mesh
      geometry={geometry}
      position={[0, -0.08, 0]}
      rotation={[-Math.PI / 2, 0, 0]}
      renderOrder={-1}
    >
      <meshBasicMaterial
        color="#dcd2bb"
        vertexColors
        transparent
        depthWrite={false}
        toneMapped={false}
      />
    </mesh>
  );
}

function fadingDisc(radius: number): RingGeometry {
  const disc = new RingGeometry(0, radius, 64, RINGS);
  const positions = disc.getAttribute('position');
  const colours = new Float32Array(positions.count * 4).fill(1);
  for (let index = 0; index < positions.count; index += 1) {
    const out = Math.hypot(positions.getX(index), positions.getY(index)) / radius;
    colours[index * 4 + 3] = Math.min(1, Math.max(0, (1 - out) / (1 - WHOLE)));
  }
  disc.setAttribute('color', new BufferAttribute(colours, 4));
  return disc;
}
