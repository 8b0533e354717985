import { MeshBuilder } from './mesh.ts';

/** Names of the glTF nodes; site files give each its evidence class. */
export const PART_NAMES = [
  'court',
  'terrace',
  'columns',
  'walls-and-doors',
  'brackets',
  'lower-roof',
  'frieze',
  'upper-roof',
  'ridge-ornament',
  'dragon-balustrades',
  'signboard',
  'throne',
] as const;
export type PartName = (typeof PART_NAMES)[number];

/** The three materials: glazed tiles, stone, and everything painted on the trim sheet. */
export const MATERIAL_NAMES = ['roof', 'stone', 'trim'] as const;
export type MaterialName = (typeof MATERIAL_NAMES)[number];

/** How fine the geometry is: `hero` has real tiles and full ornament, `far` is for the first seconds. */
export type Detail = 'hero' | 'far';

export interface PartMesh {
  part: PartName;
  material: MaterialName;
  mesh: MeshBuilder;
}

/** The meshes of a building, one to each part and material that it uses. */
export class PartSet {
  readonly detail: Detail;
  readonly #meshes = new Map<string, PartMesh>();

  constructor(detail: Detail) {
    this.detail = detail;
  }

  /** The mesh of a part in a material, made at first use. */
  mesh(part: PartName, material: MaterialName): MeshBuilder {
    const key = `${part} ${material}`;
    const known = this.#meshes.get(key);
    if (known) return known.mesh;
    const made: PartMesh = { part, material, mesh: new MeshBuilder() };
    this.#meshes.set(key, made);
    return made.mesh;
  }

  /** All meshes, in the order of PART_NAMES. */
  list(): PartMesh[] {
    const rank = ({ part, material }: PartMesh): number =>
      PART_NAMES.indexOf(part) * 10 + MATERIAL_NAMES.indexOf(material);
    return [...this.#meshes.values()].toSorted((a, b) => rank(a) - rank(b));
  }

  get triangleCount(): number {
    return this.list().reduce((sum, { mesh }) => sum + mesh.triangleCount, 0);
  }
}
