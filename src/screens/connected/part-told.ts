import type { ShownSite } from '#domain/shown-site.ts';
import type { NarrationState } from '#state/narration-store.ts';

/** The segment that the story is at; null while it is not told. */
export function segmentTold(
  site: ShownSite,
  { status, track, sentences, index }: NarrationState,
): ShownSite['narration']['segments'][number] | null {
  if (status !== 'playing' || (track !== null && track.kind !== 'story')) return null;
  const segmentId = sentences[index]?.segmentId;
  return site.narration.segments.find(({ id }) => id === segmentId) ?? null;
}

/** The part of the model that the story is at; null while it is not told. */
export function partTold(site: ShownSite, narration: NarrationState): string | null {
  return segmentTold(site, narration)?.part ?? null;
}

/** How each part of a site's model is known, as the scenes take it. */
export function evidenceByPart(site: ShownSite): Record<string, 'A' | 'B' | 'C' | 'D'> {
  return Object.fromEntries(site.reconstruction.parts.map((part) => [part.id, part.evidence]));
}
