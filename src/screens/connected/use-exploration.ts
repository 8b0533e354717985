import { useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { cutAwayOf } from '#domain/cut-away.ts';
import {
  EXPLORATION_START,
  type Exploration,
  type ExplorationEvent,
  explore,
  hotspotsIn,
  modelledLayers,
  shownLayerOf,
} from '#domain/exploration.ts';
import { hotspotPosition } from '#domain/hotspot-position.ts';
import { localize } from '#domain/locale.ts';
import type { ShownSite } from '#domain/shown-site.ts';
import type { ReconstructionProps, SceneHotspot } from '#scene/scene-props.ts';
import type { ExploreProps } from '../explore/explore-props.ts';
import type { NarrationProps } from '../narration/narration-props.ts';
import { useLanguage } from '../page/language.ts';
import { readLayer, writeLayer } from '../page/layer-search.ts';
import type { AppServices } from './app-services.ts';
import { evidenceByPart, partTold, segmentTold } from './part-told.ts';
import { useAwaited } from './use-awaited.ts';
import { useStory } from './use-story.ts';

/** What every scene is given of an exploration. */
export type ExploredScene = Pick<
  ReconstructionProps,
  | 'layer'
  | 'evidence'
  | 'highlightPart'
  | 'hotspots'
  | 'openHotspot'
  | 'onHotspot'
  | 'pickedPart'
  | 'cut'
  | 'people'
> &
  Partial<Pick<ReconstructionProps, 'onPick'>>;

export type JoinedExploration = {
  story: NarrationProps;
  scene: ExploredScene;
  panels: ExploreProps;
  /** The story may begin by itself: it has something to tell of the layer that is shown. */
  mayTell: boolean;
};

/** Everything that can be done with the reconstruction of a site, joined to its story and to the address. */
export function useExploration(services: AppServices, site: ShownSite): JoinedExploration {
  const { locale } = useLanguage();
  const search = useSearch();
  const [path, navigate] = useLocation();
  const [state, send] = useExplorationOf(site, readLayer(search, site));
  const layer = shownLayerOf(site, state.layer);
  const layerId = layer?.id ?? '';
  const here = useMemo(() => hotspotsIn(site, layerId), [site, layerId]);
  const openHotspot = here.find(({ id }) => id === state.openHotspot) ?? null;
  const story = useStory(services, site, locale, openHotspot?.id ?? null);
  const { narration } = services;
  const resumes = useRef(false);

  const told = segmentTold(site, story.narration);
  const toldLayer = told?.layer ?? null;
  const toldId = told?.id ?? null;
  useEffect(() => {
    if (toldLayer !== null) send({ type: 'layer', layer: toldLayer });
  }, [send, toldId, toldLayer]);

  // An address that asks for a layer begins with what the story tells of it.
  const [asked] = useState({ siteId: site.id, layer: state.layer });
  const firstOfAsked = asked.siteId === site.id ? segmentStart(site, story, asked.layer) : null;
  useEffect(() => {
    if (firstOfAsked !== null && firstOfAsked > 0) narration.skipTo(firstOfAsked);
    // oxlint-disable-next-line react/exhaustive-deps -- only when the site is opened
  }, [narration, site.id]);

  useEffect(() => {
    if (openHotspot !== null) narration.play();
    else if (resumes.current) {
      resumes.current = false;
      narration.play();
    }
  }, [narration, openHotspot]);

  const wantsBases = state.evidenceOn || openHotspot !== null;
  const bases = useAwaited(services.findBases, services.loadBases, wantsBases ? site.id : null);
  const onHotspot = (id: string | null) => {
    // Inside the tap, so that the voice may be heard.
    narration.unlock();
    if (openHotspot === null) resumes.current = narration.getState().status === 'playing';
    send({ type: 'hotspot', hotspot: id });
  };
  const onLayer = (id: string) => {
    send({ type: 'layer', layer: id });
    navigate(`${path}${writeLayer(search, site, id)}`, { replace: true });
    const first = segmentStart(site, story, id);
    if (told !== null && told.layer !== id) {
      if (first === null) narration.pause();
      else narration.skipTo(first);
    } else if (told === null && first !== null && openHotspot === null) narration.skipTo(first);
  };
  const onPart = (part: string | null) => send({ type: 'part', part });

  const cutAway = cutAwayOf(site, layerId);
  const evidence = useMemo(
    () => (state.evidenceOn ? evidenceByPart(site) : null),
    [state.evidenceOn, site],
  );
  const hotspots = useMemo(
    (): SceneHotspot[] =>
      here.map((one, index) => ({
        id: one.id,
        number: index + 1,
        part: one.part,
        position: hotspotPosition(site.reconstruction.models, layerId, one),
        title: localize(one.title, locale).text,
      })),
    [here, site, layerId, locale],
  );
  return {
    story,
    scene: {
      layer: layerId === '' ? null : layerId,
      evidence,
      hotspots,
      openHotspot: openHotspot?.id ?? null,
      onHotspot,
      pickedPart: state.pickedPart,
      cut: state.cutOn ? cutAway : null,
      people: state.peopleOn,
      highlightPart: openHotspot?.part ?? partTold(site, story.narration),
      ...(state.evidenceOn ? { onPick: onPart } : {}),
    },
    panels: {
      site,
      exploration: state,
      layer: layer ?? null,
      layers: modelledLayers(site),
      hotspots: here,
      openHotspot,
      cutAway,
      bases,
      onLayer,
      onHotspot,
      onPart,
      onSwitch: (what, on) => send({ type: 'switch', what, on }),
    },
    mayTell: state.layer === null || segmentStart(site, story, state.layer) !== null,
  };
}

/** One site's exploration; on another site the switches stay as they are, and everything else begins anew. */
function useExplorationOf(
  site: ShownSite,
  askedLayer: string | null,
): [Exploration, (event: ExplorationEvent) => void] {
  const [kept, setKept] = useState(() => ({
    siteId: site.id,
    state: { ...EXPLORATION_START, layer: askedLayer },
  }));
  const of = (siteId: string, before: typeof kept): Exploration =>
    before.siteId === siteId
      ? before.state
      : { ...before.state, layer: null, pickedPart: null, openHotspot: null };
  const send = useMemo(
    () => (event: ExplorationEvent) =>
      setKept((before) => {
        const state = of(site.id, before);
        const next = explore(state, event);
        return next === before.state ? before : { siteId: site.id, state: next };
      }),
    [site.id],
  );
  return [of(site.id, kept), send];
}

/** The first sentence that the story tells of a layer; null where it tells of none, or something else is told. */
function segmentStart(site: ShownSite, story: NarrationProps, layer: string | null): number | null {
  if (layer === null || story.kind !== 'story') return null;
  const segments = site.narration.segments.filter((one) => one.layer === layer);
  const index = story.narration.sentences.findIndex(({ segmentId }) =>
    segments.some(({ id }) => id === segmentId),
  );
  return index === -1 ? null : index;
}
