import type { CutAway } from '#domain/cut-away.ts';
import type { Exploration, ExplorationSwitch } from '#domain/exploration.ts';
import type { PartBases } from '#domain/part-basis.ts';
import type { ShownLayer, ShownSite } from '#domain/shown-site.ts';
import type { Arrival } from '../connected/use-awaited.ts';

/** What the panels around a reconstruction show of an exploration, and what they ask for. */
export type ExploreProps = {
  site: ShownSite;
  exploration: Exploration;
  /** The layer that is shown; null only for a site without a model. */
  layer: ShownLayer | null;
  /** All that a model shows, oldest first. */
  layers: readonly ShownLayer[];
  /** Those of the layer, in their order. */
  hotspots: ShownSite['hotspots'];
  openHotspot: ShownSite['hotspots'][number] | null;
  /** The section through the layer, where one tells something. */
  cutAway: CutAway | null;
  /** How the parts are known, in words; brought in when the evidence is looked at. */
  bases: Arrival<PartBases>;
  onLayer: (layer: string) => void;
  onHotspot: (hotspot: string | null) => void;
  onPart: (part: string | null) => void;
  onSwitch: (what: ExplorationSwitch, on: boolean) => void;
};
