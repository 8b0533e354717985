import { type Material, Mesh, MeshStandardMaterial, type Object3D, Plane } from 'three';
import { EVIDENCE_CLASSES, type EvidenceByPart } from '#domain/evidence.ts';
import {
  createPartUniforms,
  PART_FIELD,
  PART_FIELDS,
  type PartUniforms,
  patchPartMaterial,
  setPartCutting,
  setPartFading,
} from './part-shader.ts';
import type { SceneCut } from './scene-props.ts';

/** How the parts of what stands in a layer look, without a draw call more. */
export type PartLook = {
  /** Lights up the part that is told of, or more brightly the one that is picked, while the others stand back; tints by evidence. */
  show: (highlight: string | null, evidence: EvidenceByPart | null, picked?: string | null) => void;
  /** Leaves these parts out, and draws all others. */
  hide: (parts: ReadonlySet<string>) => void;
  /** Whether a part is left out. */
  hides: (part: string) => boolean;
  /** Draws only this share of the screen's grain, from (included) and to, 0 to 1; all of it with null. */
  fade: (grain: readonly [from: number, to: number] | null) => void;
  /** Leaves away what lies beyond a plane of the layer's frame; nothing with null. */
  cut: (cut: SceneCut | null) => void;
  dispose: () => void;
};

/** A piece of its own materials, with the ids of its parts by number. */
export type LookedAtPiece = { root: Object3D; parts: readonly string[] };

const AXES = { x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] } as const;

/** Gives every piece materials of its own that know its parts; their textures stay shared. `frame` is what cuts are told in. */
export function createPartLook(pieces: readonly LookedAtPiece[], frame?: Object3D): PartLook {
  const plane = new Plane();
  const inWorld = new Plane();
  let isCut = false;
  let left: ReadonlySet<string> = new Set();
  const dressed = pieces.map(({ root, parts }) => {
    const uniforms = createPartUniforms();
    root.userData['parts'] = parts;
    // The plane goes where the model goes, known only when a frame is drawn: on a sign, never a frame late.
    const place = () => {
      inWorld.copy(plane).applyMatrix4((frame ?? root).matrixWorld);
      const { x, y, z } = inWorld.normal;
      uniforms.partCut.value.set(x, y, z, inWorld.constant);
    };
    return { root, parts, uniforms, place, materials: dress(root, uniforms) };
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
    show(highlight, evidence, picked = null) {
      // What is told of a part that does not stand here dims nothing.
      const [lit, light] = picked !== null && stands(picked) ? [picked, 2] : [highlight, 1];
      const isLit = lit !== null && stands(lit);
      write(PART_FIELD.light, (part) => (isLit ? (part === lit ? light : -light) : 0));
      write(PART_FIELD.tint, (part) => {
        const letter = evidence?.[part];
        return letter === undefined ? 0 : EVIDENCE_CLASSES.indexOf(letter) + 1;
      });
    },
    hide(parts) {
      left = parts;
      write(PART_FIELD.hidden, (part) => (parts.has(part) ? 1 : 0));
    },
    hides: (part) => left.has(part),
    fade(grain) {
      for (const { uniforms } of dressed) uniforms.partGrain.value.set(...(grain ?? [0, 1]));
      for (const material of materials) setPartFading(material, grain !== null);
    },
    cut(cut) {
      if (cut !== null) {
        plane.normal.fromArray(AXES[cut.axis]).multiplyScalar(cut.side);
        plane.constant = -cut.side * cut.atMetres;
      }
      write(PART_FIELD.whole, (part) => (cut?.whole?.includes(part) === true ? 1 : 0));
      if (isCut === (cut !== null)) return;
      isCut = cut !== null;
      for (const material of materials) setPartCutting(material, isCut);
      for (const { root, place } of dressed) {
        root.traverse((node) => {
          if (node instanceof Mesh) node.onBeforeRender = isCut ? place : nothing;
        });
      }
    },
    dispose() {
      for (const material of materials) material.dispose();
    },
  };
}

function nothing(): void {}

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
