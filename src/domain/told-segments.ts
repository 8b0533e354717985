import type { LocalizedText } from './locale.ts';
import type { TrackKind } from './narration-manifest.ts';
import type { Site } from './site.ts';

/** What of a site is spoken. */
export type ToldSite = Pick<Site, 'narration' | 'hotspots' | 'description' | 'children'>;

/** Sentences that belong together; `id` is unique within its kind. */
export type ToldSegment = { id: string; sentences: readonly LocalizedText[] };

/** What is spoken of one kind, in its order. A question for children is asked; its answer is shown, never spoken. */
export function toldSegments(site: ToldSite, kind: TrackKind): ToldSegment[] {
  if (kind === 'story') return site.narration.segments;
  if (kind === 'details') return site.hotspots;
  if (kind === 'description') {
    return site.description.map(({ layer, sentences }) => ({ id: layer, sentences }));
  }
  return site.children.map(({ id, sentences, question }) => ({
    id,
    sentences: [...sentences, question],
  }));
}
