import { type Material, Mesh, MeshStandardMaterial, type Object3D } from 'three';
import { EVIDENCE_CLASSES, type EvidenceByPart } from '#domain/evidence.ts';
import {
  createPartUniforms,
  PART_FIELD,
  PART_FIELDS,
  type PartUniforms,
  patchPartMaterial,
  setPartFading,
} from './part-shader.ts';

/** How the parts of what stands in a layer look, without a draw call more. */
export type PartLook = {
  /** Lights one part up while the others stand back, and tints parts by evidence; null for neither. */
  show: (highlight: string | null, evidence: EvidenceByPart | null) => void;
  /** Leaves these parts out, and draws all others. */
  hide: (parts: ReadonlySet<string>) => void;
  /** Draws only this share of the screen's grain, from (included) and to, 0 to 1; all of it with null. */
  fade: (grain: readonly [from: number, to: number] | null) => void;
  dispose: () => void;
};

/** A piece of its own materials, with the ids of its parts by number. */
export type LookedAtPiece = { root: Object3D; parts: readonly string[] };

/** Gives every piece materials of its own that know its parts; their textures stay shared. */
export function createPartLook(pieces: readonly LookedAtPiece[]): PartLook {
  const dressed = pieces.map(({ root, parts }) => {
    const uniforms = createPartUniforms();
    root.userData['parts'] = parts;
    return { parts, uniforms, materials: dress(root, uniforms) };
  });
  const materials = dressed.flatMap((piece) => piece.materials);
  const stands = (part: string) => dressed.some(({ parts }) => parts.includes(part));

  function write(field: number, value: (part: string) => number): void {
    for (const { parts, uniforms } of dressed) {
      parts.forEach((part, number) => {
        uniforms.partLooks.value[number * PART_FIELDS + field] = value(part);
      });
    }
  }

  return {
    show(highlight, evidence) {
      // What is told of a part that does not stand here dims nothing.
      const told = highlight !== null && stands(highlight) ? highlight : null;
      write(PART_FIELD.light, (part) => (told === null ? 0 : part === told ? 1 : -1));
      write(PART_FIELD.tint, (part) => {
        const letter = evidence?.[part];
        return letter === undefined ? 0 : EVIDENCE_CLASSES.indexOf(letter) + 1;
      });
    },
    hide: (hidden) => write(PART_FIELD.hidden, (part) => (hidden.has(part) ? 1 : 0)),
    fade(grain) {
      for (const { uniforms } of dressed) uniforms.partGrain.value.set(...(grain ?? [0, 1]));
      for (const material of materials) setPartFading(material, grain !== null);
    },
    dispose() {
      for (const material of materials) material.dispose();
    },
  };
}

function dress(root: Object3D, uniforms: PartUniforms): MeshStandardMaterial[] {
  const dressed = new Map<Material, MeshStandardMaterial>();
  root.traverse((mesh) => {
    if (!(mesh instanceof Mesh) || !(mesh.material instanceof MeshStandardMaterial)) return;
    const known = dressed.get(mesh.material);
    const own = known ?? mesh.material.clone();
    if (known === undefined) {
      patchPartMaterial(own, uniforms);
      dressed.set(mesh.material, own);
    }
    mesh.material = own;
  });
  return [...dressed.values()];
}
