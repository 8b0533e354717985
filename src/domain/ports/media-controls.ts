/** What a lock screen or a headset shows of what is being told. */
export type MediaCard = {
  title: string;
  /** Whose story it is: the site. */
  site: string;
  app: string;
  /** Same origin. */
  pictureUrl: string;
};

/** Where in the sound the story is. */
export type MediaPosition = { atMs: number; ofMs: number; rate: number };

export type MediaCommand =
  | { name: 'play' | 'pause' | 'next' | 'previous' | 'forward' | 'back' }
  | { name: 'seek'; toMs: number };

/** The platform's own controls, outside of the page. */
export interface MediaControls {
  show(card: MediaCard, status: 'playing' | 'paused', position: MediaPosition | null): void;
  hide(): void;
  onCommand(listener: (command: MediaCommand) => void): void;
}
