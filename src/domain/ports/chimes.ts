/** `rise` when the palace rises from its sign, `photo` when a picture has been taken. */
export type ChimeName = 'rise' | 'photo';

/** Short sounds that say that something has come about; whoever does not hear them misses nothing. */
export type Chimes = {
  /** To be called within a tap: before one, browsers let no sound out. */
  unlock: () => void;
  /** Rings at once, softly under a voice; does nothing where it is muted or forbidden, and never throws. */
  ring: (name: ChimeName) => void;
};
