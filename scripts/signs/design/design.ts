import type { View } from '../../models/render/views.ts';
import type { Enamels } from '../enamel/motif.ts';
import type { MotifId } from '../enamel/motifs.ts';
import type { Sky } from '../sky.ts';
import type { ArrangementId } from './arrangements.ts';
import type { SlotShape } from './shapes.ts';

/** The colours that a site's sign takes from its target; hex. */
export type SignPalette = {
  /** Dark lacquer of the frame: white and gold on it are legible. */
  board: string;
  boardDark: string;
  /** The site's strong colour, legible on ivory paper (at least 4.5 : 1). */
  accent: string;
  accentDark: string;
  /** A second colour for small ornament. */
  second: string;
  paper: string;
};

/** What lies on a panel's enamel behind its figure. */
export type FieldId = 'clouds' | 'petals' | 'stars' | 'leaves' | 'waves';

/** One enamel panel: a figure on a coloured ground. */
export type PanelDesign = {
  motif: MotifId;
  ground: string;
  field: FieldId;
  enamels?: Partial<Enamels>;
  mirrored?: boolean;
  /** Whether the figure fills the panel and is cut at its edges, as plants may be. */
  fills?: boolean;
};

/** A picture to be taken from the site's model. */
export type PictureDesign = {
  /** Its file name under `content-src/renders/SITE`, without the ending. */
  id: string;
  layer: string;
  view: View;
  sky: Sky;
};

/** What makes one site's target unlike every other. */
export type SignDesign = {
  siteId: string;
  palette: SignPalette;
  arrangement: ArrangementId;
  shape: SlotShape;
  rim: 'lines' | 'beads' | 'lozenges' | 'scallops';
  /** As many as the arrangement has places. */
  panels: readonly PanelDesign[];
  /** Figure for the sheet's corner squares. */
  emblem: MotifId;
  /** Empty where pictures are dropped in and not taken from a model. */
  pictures: readonly PictureDesign[];
};
