import type { EvidenceClass } from './evidence.ts';

/** `title` is the display face, `strong` and `text` the reading face, bold and plain. */
export type Face = 'title' | 'strong' | 'text';

/** How wide a text would be, pixels, at a size in pixels. */
export type Measure = (text: string, face: Face, size: number) => number;

/** As in the style sheets' tokens, sRGB. */
export const HOUSE = {
  paper: '#fbf3e0',
  paperDeep: '#f4e7c9',
  paperEdge: '#d9bf86',
  ink: '#2a1710',
  inkSoft: '#5d4434',
  lacquer: '#7a1a1a',
  lacquerDeep: '#571012',
  gold: '#d9a400',
  goldLight: '#f4cf5a',
  night: '#210d0b',
} as const;

export type HouseColour = keyof typeof HOUSE;

type Area = { x: number; y: number; width: number; height: number };

/** One thing that is drawn onto a picture or a card; lengths in the picture's pixels from its top left corner. */
export type Mark =
  /** `x` is where the text is aligned, `y` its baseline. */
  | {
      kind: 'text';
      text: string;
      x: number;
      y: number;
      face: Face;
      size: number;
      colour: HouseColour;
      align: 'left' | 'center' | 'right';
    }
  /** Filled, or only outlined when `line` says how thickly. */
  | ({ kind: 'box'; colour: HouseColour; radius: number; line?: number } & Area)
  /** From nothing at the top to so much (0 to 1) of the colour at the bottom; whole from `wholeFrom` (0 to 1) on. */
  | ({ kind: 'shade'; colour: HouseColour; most: number; wholeFrom: number } & Area)
  /** A row of key-fret, as many whole cells as fit. */
  | ({ kind: 'fret'; colour: HouseColour; opacity: number } & Area)
  /** A class of evidence: its colour, its pattern, its letter. */
  | ({ kind: 'swatch'; letter: EvidenceClass } & Area)
  /** The house's seal, square. */
  | { kind: 'seal'; x: number; y: number; size: number }
  /** A picture file of the app's own, filling its area, cropped to its shape. */
  | ({ kind: 'picture'; url: string; radius: number } & Area)
  /**
   * An ink stamp so high and as wide as its drawing needs, turned a little about the middle of its right
   * edge, (x, y); `url` is pressed in the paper's colour, null for a tick.
   */
  | {
      kind: 'stamp';
      url: string | null;
      x: number;
      y: number;
      size: number;
      turnDegrees: number;
    };
