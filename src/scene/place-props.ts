import type { Placing, PlaceMode } from '#domain/placing.ts';
import type { SignLocator } from '#domain/ports/sign-locator.ts';
import type { FirstPoint } from '#domain/standing.ts';
import type { ReconstructionProps } from './scene-props.ts';

/** The two worlds: before the camera's picture of the real place, or in a quiet one of its own. */
export type PlaceWorld = 'real' | 'virtual';

/** `ready` before and after the session; else how far the putting down has come. */
export type PlacePhase = 'ready' | Placing['step'];

/** What a session turned out to be. */
export type PlaceSession = {
  world: PlaceWorld;
  mode: PlaceMode;
  /** Held before the face with controls of the page over it, or worn, with controls in the room. */
  kind: 'handheld' | 'headset';
  /** The camera's pictures are lent, so that a sign can be looked for. */
  seesSign: boolean;
};

/** Why a session did not begin: the person or the browser said no, the device cannot, or it is at something else. */
export type PlaceRefusal = 'denied' | 'unable' | 'busy';

export type PlaceControls = {
  /** Starts a session, inside a tap; resolves to null when it has begun. */
  enter: (mode: PlaceMode, world: PlaceWorld) => Promise<PlaceRefusal | null>;
  leave: () => void;
  /** Stands it before the person, at the point that is aimed at. */
  standBefore: () => void;
  /** Takes the last tap back, or the whole building up again. */
  undo: () => void;
  /** Turns what stands, to the left when above 0. */
  turn: (degrees: number) => void;
};

/** Controls in the room, for eyes that see no page; words in the reader's language. */
export type PlacePanel = {
  /** What is told just now, or what is to be done. */
  caption: string;
  buttons: readonly { id: string; label: string; pressed?: boolean }[];
  onPress: (id: string) => void;
};

export type PlaceSceneProps = ReconstructionProps & {
  /** Shown over the camera picture during a handheld session: the screen's own controls. */
  overlay: HTMLElement;
  /** What the first of two taps marks. */
  firstPoint: FirstPoint;
  panel: PlacePanel;
  /**
   * Brings what finds this site's sign in the camera's pictures, whose metres are those of a print
   * `printScale` times as large as assumed; null looks for none.
   */
  sign: {
    bring: (signal: AbortSignal) => Promise<SignLocator>;
    printScale: number;
  } | null;
  onControls: (controls: PlaceControls) => void;
  onPhase: (phase: PlacePhase) => void;
  /** Null when it has ended; `byDevice` when nobody asked for it. */
  onSession: (session: PlaceSession | null, byDevice: boolean) => void;
};
