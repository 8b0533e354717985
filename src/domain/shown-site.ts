import type { ReconstructionOutline } from './part-basis.ts';
import type { Footprint } from './placement.ts';
import type { Site } from './site.ts';
import type { LocalizedText } from './locale.ts';
import { layerBox } from './model-layers.ts';
import type { SiteModels } from './site-models.ts';

/** A state of the place in time; `modelled` when a model shows it, else it is told in words only. */
export type ShownLayer = Omit<Site['timeLayers'][number], 'year' | 'name'> & {
  year: number;
  name: LocalizedText;
  modelled: boolean;
};

/** The ground that a model covers, its middle in the model's frame, and its height above it, metres. */
export type ModelGround = Footprint & {
  middle: { readonly x: number; readonly z: number };
  heightMetres: number;
};

/** A site as its screens show it: its own file, joined to what was built there and how that is known. */
export type ShownSite = Omit<Site, 'timeLayers' | 'reconstruction'> & {
  timeLayers: ShownLayer[];
  reconstruction: Site['reconstruction'] &
    ModelGround & {
      parts: ReconstructionOutline['parts'];
      models: SiteModels;
      /** Who stands there for scale, if the site's file says so. */
      people?: Site['people'];
    };
};

/** Joins the files of one site; what two of them name by one id is one thing. */
export function joinSite(
  site: Site,
  reconstruction: ReconstructionOutline,
  models: SiteModels,
): ShownSite {
  return {
    ...site,
    timeLayers: site.timeLayers.map((layer) => shownLayer(layer, reconstruction)),
    reconstruction: {
      ...site.reconstruction,
      ...modelGround(models),
      parts: reconstruction.parts,
      models,
      people: site.people,
    },
    sources: [...site.sources, ...addedSources(site, reconstruction)],
  };
}

/**
 * The ground of the layer that is seen first, to the decimetre: the others stand on the sign at the
 * same scale, so that a change of layer moves nothing that stays.
 */
export function modelGround(models: SiteModels): ModelGround {
  const { min, max } = layerBox(models, models.layers[0]?.id ?? null);
  const across = (axis: 0 | 2) => roundTenth(max[axis] - min[axis]);
  return {
    middle: { x: (min[0] + max[0]) / 2, z: (min[2] + max[2]) / 2 },
    footprintWidthMetres: across(0),
    footprintDepthMetres: across(2),
    heightMetres: roundTenth(max[1]),
  };
}

function roundTenth(metres: number): number {
  return Math.round(metres * 10) / 10;
}

function shownLayer(
  layer: Site['timeLayers'][number],
  { layers }: Pick<ReconstructionOutline, 'layers'>,
): ShownLayer {
  const built = layers.find((one) => one.id === layer.id);
  const { year, name } = { ...layer, ...built };
  // The content check lets no layer through that has a year and a name in neither file.
  if (year === undefined || name === undefined) throw new Error(`layer ${layer.id} has no name`);
  return { ...layer, year, name, modelled: built !== undefined };
}

function addedSources(site: Site, { sources }: Pick<ReconstructionOutline, 'sources'>) {
  return sources.filter(({ key }) => !site.sources.some((known) => known.key === key));
}
