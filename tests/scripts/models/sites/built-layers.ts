import { readBack } from '../../../../scripts/models/check/read-back.ts';
import type { ReadPiece } from '../../../../scripts/models/check/read-piece.ts';
import type { Detail, PartMesh } from '../../../../scripts/models/kit/part-set.ts';
import type { SiteModel } from '../../../../scripts/models/site-model.ts';

/** A site's layers as built, before compression; each piece is built once at each level. */
export class BuiltLayers {
  readonly #site: SiteModel;
  readonly #built = new Map<string, PartMesh[]>();

  constructor(site: SiteModel) {
    this.#site = site;
  }

  #pieceMeshes(piece: string, level: Detail): PartMesh[] {
    const key = `${piece} ${level}`;
    const known = this.#built.get(key);
    if (known) return known;
    const build = this.#site.pieces[piece];
    if (!build) throw new Error(`no piece ${piece}`);
    const made = build(level).list();
    this.#built.set(key, made);
    return made;
  }

  #placed(layer: string): SiteModel['layers'][number]['pieces'] {
    const found = this.#site.layers.find(({ id }) => id === layer);
    if (!found) throw new Error(`no layer ${layer}`);
    return found.pieces;
  }

  /** Meshes of every piece of a layer. */
  meshes(layer: string, level: Detail): PartMesh[] {
    return this.#placed(layer).flatMap(({ piece }) => this.#pieceMeshes(piece, level));
  }

  /** The layer's pieces as the checks read them. */
  read = (layer: string, level: Detail): ReadPiece[] =>
    this.#placed(layer).map(({ piece, offset = [0, 0, 0] }) => ({
      ...readBack(this.#pieceMeshes(piece, level)),
      offset,
    }));

  /** One draw call to a material of a piece. */
  drawCalls(layer: string, level: Detail): number {
    return this.#placed(layer).reduce(
      (sum, { piece }) =>
        sum + new Set(this.#pieceMeshes(piece, level).map(({ material }) => material)).size,
      0,
    );
  }

  triangles(layer: string, level: Detail): number {
    return this.meshes(layer, level).reduce((sum, { mesh }) => sum + mesh.triangleCount, 0);
  }
}
