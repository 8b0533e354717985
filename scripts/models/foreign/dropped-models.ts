import type { Reconstruction } from '#domain/reconstruction.ts';
import { type SiteModels, siteModelsSchema } from '#domain/site-models.ts';
import { WHOLE } from './dropped-place.ts';
import { ForeignFault } from './foreign-fault.ts';
import type { ForeignRecord } from './foreign-manifest.ts';

/**
 * The list of a site's models from what was imported for it: the layers that have a model of their own
 * show it, the one that has none shows SITE.glb. Throws a ForeignFault for a layer without any.
 */
export function droppedModels(
  { site, layers }: Pick<Reconstruction, 'site' | 'layers'>,
  records: readonly ForeignRecord[],
): SiteModels {
  const pieces = records.map(({ piece }) => piece);
  const without = layers.map(({ id }) => id).filter((id) => !pieces.includes(id));
  const wholeLayer = pieces.includes(WHOLE) ? without.at(-1) : undefined;
  const bare = without.filter((id) => id !== wholeLayer);
  if (bare.length > 0)
    throw new ForeignFault(
      `No model for the layer ${bare.join(', ')}: put ${bare.map((id) => `content-src/models/${site}-${id}.glb`).join(', ')} there, or take the layer out of src/content/reconstructions/${site}.json.`,
    );
  if (pieces.includes(WHOLE) && wholeLayer === undefined)
    throw new ForeignFault(
      `Every layer has a model of its own, and no layer is left for content-src/models/${site}.glb. Remove that file, or one of the others.`,
    );
  const ids = layers.map(({ id }) => id);
  const first = wholeLayer ?? ids.at(-1);
  const shown = [...ids.filter((id) => id === first), ...ids.filter((id) => id !== first)];
  return siteModelsSchema.parse({
    site,
    layers: shown.map((id) => ({
      id,
      pieces: [{ piece: id === wholeLayer ? WHOLE : id, offset: [0, 0, 0] }],
    })),
    pieces: Object.fromEntries(
      records
        .toSorted((a, b) => (a.piece < b.piece ? -1 : 1))
        .map(({ piece, box, parts, levels }) => [
          piece,
          {
            box,
            parts,
            levels: levels.map(({ level, file, bytes, brotliBytes, sha256, triangles }) => ({
              level,
              url: `/models/${file}`,
              bytes,
              brotliBytes,
              sha256,
              triangles,
              // They lie within the model's own file.
              textures: [],
            })),
          },
        ]),
    ),
    textures: {},
  });
}
