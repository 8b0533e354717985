import { Color, Mesh, MeshStandardMaterial, type Object3D } from 'three';
import { EVIDENCE_COLOURS, type EvidenceByPart, type EvidenceClass } from '#domain/evidence.ts';

export type PartLook = {
  /** Lights up one part and tints parts by evidence; null for neither. */
  show: (highlight: string | null, evidence: EvidenceByPart | null) => void;
  /** Gives every mesh its own material back and frees the others. */
  dispose: () => void;
};

/** The glow of the part that is spoken about: lamplight, not a signal. */
const GLOW = new Color('#ffc65a').multiplyScalar(0.18);
/** How far a tint replaces the part's own colour, and how much of it shines where that is dark. */
const TINT_SHARE = 0.8;
const TINT_GLOW = 0.28;

type MeshLook = { mesh: Mesh; own: MeshStandardMaterial; names: readonly string[] };

/** Changes how the parts of a model look; a part is a node by name, with all that hangs below it. */
export function createPartLook(root: Object3D): PartLook {
  const meshes = collectMeshes(root);
  const variants = new Map<string, MeshStandardMaterial>();

  function variant(own: MeshStandardMaterial, glows: boolean, tint: EvidenceClass | null) {
    const key = `${own.uuid} ${glows} ${tint}`;
    const known = variants.get(key);
    if (known !== undefined) return known;
    // A clone shares textures and program; only two uniforms differ.
    const made = own.clone();
    if (tint !== null) {
      const colour = new Color(EVIDENCE_COLOURS[tint]);
      made.color.lerp(colour, TINT_SHARE);
      made.emissive.add(colour.multiplyScalar(TINT_GLOW));
    }
    if (glows) made.emissive.add(GLOW);
    variants.set(key, made);
    return made;
  }

  return {
    show(highlight, evidence) {
      for (const { mesh, own, names } of meshes) {
        const glows = highlight !== null && names.includes(highlight);
        const part = evidence === null ? undefined : names.find((name) => name in evidence);
        const tint = part === undefined ? null : (evidence?.[part] ?? null);
        mesh.material = glows || tint !== null ? variant(own, glows, tint) : own;
      }
    },
    dispose() {
      for (const { mesh, own } of meshes) mesh.material = own;
      for (const material of variants.values()) material.dispose();
      variants.clear();
    },
  };
}

function collectMeshes(root: Object3D): MeshLook[] {
  const found: MeshLook[] = [];
  root.traverse((mesh) => {
    if (!(mesh instanceof Mesh) || !(mesh.material instanceof MeshStandardMaterial)) return;
    const names: string[] = [];
    // From the mesh upwards, so that the nearest part is found first.
    for (let node: Object3D | null = mesh; node !== null; node = node.parent) {
      if (node.name !== '') names.push(node.name);
      if (node === root) break;
    }
    found.push({ mesh, own: mesh.material, names });
  });
  return found;
}
