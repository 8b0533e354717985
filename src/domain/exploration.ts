import { partsOf } from './model-layers.ts';
import type { ShownLayer, ShownSite } from './shown-site.ts';
import type { SiteModels } from './site-models.ts';

/** What a visitor does with a reconstruction; the same on the sign, in the viewer and at life size. */
export type Exploration = {
  /** The layer that the visitor chose or the story told of last; null for the one that is seen first. */
  layer: string | null;
  evidenceOn: boolean;
  /** The part whose evidence is read. */
  pickedPart: string | null;
  /** The hotspot that is read. */
  openHotspot: string | null;
  cutOn: boolean;
  peopleOn: boolean;
  lifeSize: boolean;
};

export type ExplorationSwitch = 'evidenceOn' | 'cutOn' | 'peopleOn' | 'lifeSize';

export type ExplorationEvent =
  /** By hand, by the address, or because the story has come to it. */
  | { type: 'layer'; layer: string }
  | { type: 'hotspot'; hotspot: string | null }
  | { type: 'part'; part: string | null }
  | { type: 'switch'; what: ExplorationSwitch; on: boolean };

export const EXPLORATION_START: Exploration = {
  layer: null,
  evidenceOn: false,
  pickedPart: null,
  openHotspot: null,
  cutOn: false,
  peopleOn: false,
  lifeSize: false,
};

/** The next state; an event that changes nothing leaves it as it is (the same object). */
export function explore(state: Exploration, event: ExplorationEvent): Exploration {
  switch (event.type) {
    case 'layer':
      return state.layer === event.layer ? state : { ...state, layer: event.layer };
    // A hotspot and a part are read in the same place: one closes the other.
    case 'hotspot':
      return { ...state, openHotspot: event.hotspot, pickedPart: null };
    case 'part':
      return { ...state, pickedPart: event.part, openHotspot: null };
    case 'switch': {
      if (state[event.what] === event.on) return state;
      const switched = { ...state, [event.what]: event.on };
      return event.what === 'evidenceOn' ? { ...switched, pickedPart: null } : switched;
    }
  }
}

/** The layers that a model shows, oldest first as on the site's page. */
export function modelledLayers(site: Pick<ShownSite, 'timeLayers'>): readonly ShownLayer[] {
  return site.timeLayers.filter(({ modelled }) => modelled);
}

type Modelled = Pick<ShownSite, 'timeLayers'> & { reconstruction: { models: SiteModels } };

/** The layer that is shown: the one that was asked for, or the one that is seen first. */
export function shownLayerOf(site: Modelled, layer: string | null): ShownLayer | undefined {
  const layers = modelledLayers(site);
  const first = site.reconstruction.models.layers[0]?.id;
  return layers.find(({ id }) => id === layer) ?? layers.find(({ id }) => id === first);
}

/** The modelled layer that an address asks for by its id or by a year, the nearest to it; null for anything else. */
export function layerAsked(site: Pick<ShownSite, 'timeLayers'>, asked: string): string | null {
  const layers = modelledLayers(site);
  const named = layers.find(({ id }) => id === asked);
  if (named !== undefined) return named.id;
  if (!/^\d{4}$/.test(asked)) return null;
  const apart = ({ year }: ShownLayer) => Math.abs(year - Number(asked));
  const nearest = layers.toSorted((a, b) => apart(a) - apart(b))[0];
  return nearest?.id ?? null;
}

/** A mark for each layer on a line of years; a second layer of the same year, which came after it, adds "+". */
export function layerTicks(layers: readonly Pick<ShownLayer, 'year'>[]): string[] {
  return layers.map(({ year }, index) => `${year}${layers[index - 1]?.year === year ? '+' : ''}`);
}

/** The hotspots that can be shown in a layer: those whose part stands there. */
export function hotspotsIn(
  site: Pick<ShownSite, 'hotspots'> & { reconstruction: { models: SiteModels } },
  layer: string,
): ShownSite['hotspots'] {
  const standing = partsOf(site.reconstruction.models, layer);
  return site.hotspots.filter((one) =>
    one.layer === undefined ? standing.has(one.part) : one.layer === layer,
  );
}

/** The parts that stand in a layer, in the order of the reconstruction's list. */
export function partsIn(
  { reconstruction }: Pick<ShownSite, 'reconstruction'>,
  layer: string,
): ShownSite['reconstruction']['parts'] {
  const standing = partsOf(reconstruction.models, layer);
  return reconstruction.parts.filter(({ id }) => standing.has(id));
}
