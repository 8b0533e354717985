import { layerAsked, modelledLayers } from '#domain/exploration.ts';
import type { ShownSite } from '#domain/shown-site.ts';

/** The name under which an address carries the layer that is shown, as in `/s/kien-trung/view?t=1923`. */
export const LAYER_PARAMETER = 't';

type Layers = Pick<ShownSite, 'timeLayers'>;

/** The layer that an address's search part asks for, by year or id; null where it asks for none that was built. */
export function readLayer(search: string, site: Layers): string | null {
  const asked = new URLSearchParams(search).get(LAYER_PARAMETER);
  return asked === null ? null : layerAsked(site, asked);
}

/** The search part with the layer in it, by its year where no other has the same; everything else stays. */
export function writeLayer(search: string, site: Layers, layerId: string): string {
  const layers = modelledLayers(site);
  const year = layers.find(({ id }) => id === layerId)?.year;
  const isAlone = layers.filter((one) => one.year === year).length === 1;
  const written = new URLSearchParams(search);
  written.set(LAYER_PARAMETER, isAlone ? String(year) : layerId);
  return `?${written.toString()}`;
}
