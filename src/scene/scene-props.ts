import type { SceneCut } from '#domain/cut-away.ts';
import type { EvidenceByPart } from '#domain/evidence.ts';
import type { Matrix4 } from '#domain/pose.ts';
import type { PoseSource } from '#domain/ports/pose-source.ts';
import type { SignPosture } from '#domain/sign-posture.ts';
import type { ModelGround } from '#domain/shown-site.ts';
import type { Site } from '#domain/site.ts';
import type { SiteModels } from '#domain/site-models.ts';
import type { ViewDirection } from '#domain/view-direction.ts';
import type { Size } from '#domain/viewport.ts';
import type { GraphicsFailure } from '#domain/visit.ts';

export type ModelFailure = 'network' | 'corrupt';

/** A numbered pin at something that is worth a closer look. */
export type SceneHotspot = {
  id: string;
  /** As shown on the pin, and the key that opens it, from 1. */
  number: number;
  /** The part that it points at. */
  part?: string;
  /** In the model's frame, metres. */
  position: readonly [number, number, number];
  /** Accessible name, in the reader's language. */
  title: string;
};

export type { SceneCut } from '#domain/cut-away.ts';

/** Draws the scene once more at this size, on nothing, as the picture under it was taken; rejects when there is nothing to draw. */
export type CaptureScene = (size: Size) => Promise<ImageBitmap>;

/** What every scene shows and reports. Callbacks may change between renders; only the newest is called. */
export type ReconstructionProps = {
  reconstruction: ModelGround & { models: SiteModels; people?: Site['people'] };
  /** The layer that is shown, by its id; left out or null for the one that is seen first. */
  layer?: string | null;
  reducedMotion: boolean;
  /** Little charge is left: drawn one step poorer than else. */
  savesPower?: boolean;
  /** Name of the part that is spoken about; it glows a little. */
  highlightPart?: string | null;
  /** Tints every part by how it is known; null or left out shows the building's own colours. */
  evidence?: EvidenceByPart | null;
  /** The pins to show, in their order; none when left out. */
  hotspots?: readonly SceneHotspot[];
  /** The pin that is open. */
  openHotspot?: string | null;
  /** A pin was tapped, or its number typed; null closes. */
  onHotspot?: (id: string | null) => void;
  /** The part that is asked about; it is outlined or lit more than the others. */
  pickedPart?: string | null;
  /** A part was tapped, null beside all of them; left out where a tap means nothing. */
  onPick?: (partId: string | null) => void;
  /** Null or left out shows the building whole. */
  cut?: SceneCut | null;
  /** Stands people of 1.6 m by the building, for scale. */
  people?: boolean;
  /** Gives the way to take a picture of the scene; null when it goes. */
  onCapture?: (capture: CaptureScene | null) => void;
  /** 0 to 1 for the first level that can be shown. */
  onModelProgress?: (fraction: number) => void;
  /** The first level stands in the scene; finer ones replace it later without a word. */
  onModelReady?: () => void;
  onModelFailure: (failure: ModelFailure) => void;
  /** No WebGL 2 (`off`), or its context went and did not come back (`lost`): the scene shows nothing any more. */
  onGraphicsFailure: (failure: GraphicsFailure) => void;
};

/**
 * `hidden` until a sign is found, and again while searching; `anchored` follows the pose source, `held`
 * rests where the sign was last, `pinned` floats before the camera and turns by finger or arrow key.
 */
export type SignPhase = 'hidden' | 'anchored' | 'held' | 'pinned';

export type SignSceneProps = ReconstructionProps & {
  phase: SignPhase;
  poses: PoseSource;
  posture: SignPosture;
  /** The printed image target, metres. */
  target: Size;
  /** At its true size around the sign, instead of as large as the sign. */
  lifeSize?: boolean;
  /** Accessible name of a pinned model, which keys can turn, in the reader's language. */
  label: string;
  /** Draws the target's outline at the pose as the tracker gave it, not eased. */
  showOutline?: boolean;
  /** In each display frame; the same object each time, to be read at once. */
  onFrame?: ((frame: DrawnFrame) => void) | null;
};

/** What was drawn in one display frame. */
export type DrawnFrame = {
  /** On the clock of `performance.now()`. */
  timeMs: number;
  /** Since the display frame before, milliseconds. */
  deltaMs: number;
  /** Capture time of the camera picture under it, on the same clock; null before the first. */
  pictureTimeMs: number | null;
  /** The eased pose at which the sign was drawn, 16 numbers column-major; null before the first. */
  modelView: Matrix4 | null;
  triangles: number;
  drawCalls: number;
};

export type OrbitSceneProps = ReconstructionProps & {
  /** Accessible name of the picture, in the reader's language. */
  label: string;
  /** When the view has come to rest somewhere else, for a live region. */
  onViewDirection?: (direction: ViewDirection) => void;
};
