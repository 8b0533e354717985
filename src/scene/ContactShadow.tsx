import { useEffect, useMemo } from 'react';
import { DataTexture, LinearFilter, MeshBasicMaterial } from 'three';
import { contactShadowPixels } from './contact-shadow-pixels.ts';
import { useQuality } from './quality-context.ts';
import type { ModelExtent } from './model-extent.ts';

const SIDE = 64;
/** The quad's size against the ground it covers; the rim beyond it is where the shadow fades. */
const SPREAD = 1.2;
/** So far below everything that is built, so that it darkens no paving from within. */
const CLEARANCE_METRES = 0.02;

/** The soft darkness under a building that makes it stand on its ground rather than float. */
export function ContactShadow({ x, z, isRound, ...extent }: ModelExtent) {
  const { widthMetres, depthMetres, lowestMetres } = extent;
  const { contactShadow } = useQuality();
  const material = useMemo(() => {
    const map = new DataTexture(contactShadowPixels(SIDE, 1 / SPREAD, isRound), SIDE, SIDE);
    map.minFilter = map.magFilter = LinearFilter;
    map.needsUpdate = true;
    return new MeshBasicMaterial({ map, transparent: true, depthWrite: false, toneMapped: false });
  }, [isRound]);
  useEffect(
    () => () => {
      material.map?.dispose();
      material.dispose();
    },
    [material],
  );
  return (
    <mesh
      visible={contactShadow}
      material={material}
      position={[x, Math.min(0, lowestMetres) - CLEARANCE_METRES, z]}
      rotation={[-Math.PI / 2, 0, 0]}
      scale={[widthMetres * SPREAD, depthMetres * SPREAD, 1]}
    >
      <planeGeometry />
    </mesh>
  );
}
