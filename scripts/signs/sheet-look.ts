import type { SignDesign, SignPalette } from './design/design.ts';
import { PAPERS, withinReach } from './inks.ts';
import { emblemElement } from './panels.ts';
import { targetContent } from './target.ts';

/** What makes a site's sheet its own: colours, emblem and the drawing of its image target. */
export type SheetLook = {
  palette: SignPalette;
  /** The site's emblem in a square of so many units, from its top left corner. */
  emblem: (size: number) => string;
  /** The image target, in its own box of 236 × 252. */
  target: (pictures: readonly string[]) => string;
};

/** The look that follows from a site's design. */
export function sheetLook(design: SignDesign): SheetLook {
  return {
    palette: printable(design.palette),
    emblem: (size) => emblemElement(design.emblem, size),
    target: (pictures) => targetContent(design, pictures),
  };
}

/** A screen's strongest blues and violets are none that four inks can print: they come down to what coated paper shows. */
function printable(palette: SignPalette): SignPalette {
  return {
    board: withinReach(PAPERS.coated, palette.board),
    boardDark: withinReach(PAPERS.coated, palette.boardDark),
    accent: withinReach(PAPERS.coated, palette.accent),
    accentDark: withinReach(PAPERS.coated, palette.accentDark),
    second: withinReach(PAPERS.coated, palette.second),
    paper: withinReach(PAPERS.coated, palette.paper),
  };
}
