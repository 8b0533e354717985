import type { ModelManifest } from './manifest.ts';
import type { SiteModel } from './site-model.ts';

/** Box of a layer's pieces where they stand, at the finest level. */
export function layerBox(
  site: SiteModel,
  layerId: string,
  manifest: ModelManifest,
): { min: number[]; max: number[] } {
  const min = [Infinity, Infinity, Infinity];
  const max = [-Infinity, -Infinity, -Infinity];
  for (const { piece, offset = [0, 0, 0] } of site.layers.find(({ id }) => id === layerId)
    ?.pieces ?? []) {
    const record = manifest.pieces.find(
      (p) => p.site === site.site && p.piece === piece && p.level === 'hero',
    );
    for (const axis of [0, 1, 2] as const) {
      min[axis] = Math.min(min[axis] ?? 0, (record?.box.min[axis] ?? 0) + offset[axis]);
      max[axis] = Math.max(max[axis] ?? 0, (record?.box.max[axis] ?? 0) + offset[axis]);
    }
  }
  return { min, max };
}
