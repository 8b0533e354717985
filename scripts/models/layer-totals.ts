import type { LayerBudget } from './budget.ts';
import type { Detail } from './kit/part-set.ts';
import type { PieceRecord, TextureRecord } from './manifest.ts';
import type { LayerModel } from './site-model.ts';

/** What a layer costs at one level, in the terms of its budget. */
export interface LayerTotals extends LayerBudget {
  site: string;
  layer: string;
  level: Detail;
  /** Models and textures on disk, bytes. */
  bytes: number;
}

/** Adds up a layer's pieces; a texture that several of them ask for counts once. */
export function layerTotals(
  site: string,
  layer: LayerModel,
  level: Detail,
  pieces: readonly PieceRecord[],
  textures: readonly TextureRecord[],
): LayerTotals {
  const own = layer.pieces.map(({ piece }) => {
    const record = pieces.find((p) => p.site === site && p.piece === piece && p.level === level);
    if (!record) throw new Error(`${site}: the piece ${piece} has no ${level} level`);
    return record;
  });
  const files = [...new Set(own.flatMap((record) => record.textures))].map((file) => {
    const record = textures.find((texture) => texture.file === file);
    if (!record) throw new Error(`${site}: the texture ${file} is missing`);
    return record;
  });
  const sum = <T>(list: readonly T[], value: (item: T) => number): number =>
    list.reduce((total, item) => total + value(item), 0);
  return {
    site,
    layer: layer.id,
    level,
    triangles: sum(own, (p) => p.triangles),
    drawCalls: sum(own, (p) => p.drawCalls),
    bytes: sum(own, (p) => p.bytes) + sum(files, (t) => t.bytes),
    brotliBytes: sum(own, (p) => p.brotliBytes) + sum(files, (t) => t.brotliBytes),
    textureBytes: sum(files, (t) => t.memoryBytes),
    geometryBytes: sum(own, (p) => p.geometryBytes),
  };
}

/** Says which limits a layer breaks and by how much, in plain words; empty when it keeps them all. */
export function brokenBudgets(totals: LayerTotals, budget: LayerBudget): string[] {
  const names = Object.keys(budget) as (keyof LayerBudget)[];
  return names
    .filter((name) => totals[name] > budget[name])
    .map(
      (name) =>
        `${totals.site}, ${totals.layer}, ${totals.level}: ${name} is ${totals[name].toLocaleString('en')}, the budget is ${budget[name].toLocaleString('en')}`,
    );
}

/** Brotli bytes of every site's first layer at one level, each texture counted once. */
export function firstLayersBrotli(
  sites: readonly { site: string; layers: readonly LayerModel[] }[],
  level: Detail,
  pieces: readonly PieceRecord[],
  textures: readonly TextureRecord[],
): number {
  const own = sites.flatMap(({ site, layers }) =>
    pieces.filter(
      (p) =>
        p.site === site &&
        p.level === level &&
        (layers[0]?.pieces.some(({ piece }) => piece === p.piece) ?? false),
    ),
  );
  const files = new Set(own.flatMap((record) => record.textures));
  const shared = textures.filter(({ file }) => files.has(file));
  return [...own, ...shared].reduce((sum, { brotliBytes }) => sum + brotliBytes, 0);
}
