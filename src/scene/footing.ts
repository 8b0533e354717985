import { BufferGeometry, Float32BufferAttribute, Mesh, MeshBasicMaterial } from 'three';
import { SECTION_COLOUR } from './part-shader.ts';
import type { SceneCut } from './scene-props.ts';

/** Below the paving, so that it shows only where the ground has been left out under a wall. */
const BELOW_METRES = 0.02;

export type Footing = {
  readonly mesh: Mesh;
  /** Lies under what a section leaves away; nowhere with null, or where nothing is told. */
  lie: (cut: SceneCut | null) => void;
  dispose: () => void;
};

/** The footprint of what is cut away, in the colour of a section, where the ground would have a hole. */
export function createFooting(): Footing {
  const geometry = new BufferGeometry();
  const corners = new Float32BufferAttribute(12, 3);
  geometry.setAttribute('position', corners);
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  const material = new MeshBasicMaterial();
  material.color.setRGB(...SECTION_COLOUR);
  const mesh = new Mesh(geometry, material);
  mesh.visible = false;
  return {
    mesh,
    lie(cut) {
      const footing = cut?.footing;
      mesh.visible = footing !== undefined;
      if (footing === undefined) return;
      const { min, max } = footing;
      corners.setXYZ(0, min[0], -BELOW_METRES, max[1]);
      corners.setXYZ(1, max[0], -BELOW_METRES, max[1]);
      corners.setXYZ(2, max[0], -BELOW_METRES, min[1]);
      corners.setXYZ(3, min[0], -BELOW_METRES, min[1]);
      corners.needsUpdate = true;
      geometry.computeBoundingSphere();
    },
    dispose() {
      geometry.dispose();
      material.dispose();
    },
  };
}
