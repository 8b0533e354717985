import { MeshBuilder } from './mesh.ts';

/** The four materials that all sites share: glazed tiles, stone, brick, and everything painted on the trim sheet. */
export const MATERIAL_NAMES = ['roof', 'stone', 'brick', 'trim'] as const;
export type MaterialName = (typeof MATERIAL_NAMES)[number];

/**
 * How fine the geometry is, coarsest first: `far` for the first seconds, `mid` for most phones, whose
 * tiles are painted, `hero` with real tiles and full ornament.
 */
export const DETAILS = ['far', 'mid', 'hero'] as const;
export type Detail = (typeof DETAILS)[number];

export interface PartMesh {
  part: string;
  material: MaterialName;
  mesh: MeshBuilder;
}

/** The meshes of one piece, one to each part and material that it uses. */
export class PartSet {
  readonly detail: Detail;
  readonly #meshes = new Map<string, PartMesh>();

  constructor(detail: Detail) {
    this.detail = detail;
  }

  /** The mesh of a part in a material, made at first use; parts are named as in the site's reconstruction file. */
  mesh(part: string, material: MaterialName): MeshBuilder {
    const key = `${part} ${material}`;
    const known = this.#meshes.get(key);
    if (known) return known.mesh;
    const made: PartMesh = { part, material, mesh: new MeshBuilder() };
    this.#meshes.set(key, made);
    return made.mesh;
  }

  /** All meshes that hold a triangle, in the order of their first use. */
  list(): PartMesh[] {
    return [...this.#meshes.values()].filter(({ mesh }) => mesh.triangleCount > 0);
  }

  get triangleCount(): number {
    return this.list().reduce((sum, { mesh }) => sum + mesh.triangleCount, 0);
  }
}
