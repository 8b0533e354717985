import type { ContentLocale } from './content-locale.ts';

/** What can be heard of a site: its story, what is worth a closer look, what the reconstruction looks like, and stories for children. */
export const TRACK_KINDS = ['story', 'details', 'description', 'children'] as const;

export type TrackKind = (typeof TRACK_KINDS)[number];

/** One sentence within a track's sound file. */
export type NarrationCue = {
  /** The segment of the story, the hotspot, the layer of the description, or the entry for children. */
  segmentId: string;
  /** Place of the sentence within its segment, from 0. */
  sentence: number;
  /** Milliseconds from the start of the decoded file. */
  startMs: number;
  endMs: number;
  voice: 'recorded' | 'synthetic';
  /** `textKey` of the text that is spoken: a sentence whose text was changed since is not played. */
  textKey: string;
};

/** One sound file: all that a site has of one kind in one language. */
export type NarrationTrack = {
  locale: ContentLocale;
  kind: TrackKind;
  /** Same origin: `/narration/SITE/LOCALE/KIND.mp3`, and `.vtt` beside it. */
  url: string;
  captionsUrl: string;
  bytes: number;
  durationMs: number;
  /** Changes with the texts, the recordings and the way the file is made. */
  madeFrom: string;
  cues: readonly NarrationCue[];
};

/** The sound files of one site, as written by the script that renders them. */
export type NarrationManifest = { tracks: readonly NarrationTrack[] };

export const NO_NARRATION_FILES: NarrationManifest = { tracks: [] };
