import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type PrintSizeId } from '#domain/print-sizes.ts';
import type { SiteId } from '#domain/site-id.ts';
import { loadSignDesign } from './design/load-design.ts';
import type { HanOutlines } from './han-outlines.ts';
import { inputMark } from './made-files.ts';
import { printPictures } from './print-pictures.ts';
import { signAddress } from './qr.ts';
import { type SheetLook, sheetLook } from './sheet-look.ts';
import { type DrawnSign, drawSign } from './sign.ts';
import { readSignSource, signLanguages, type SignSource } from './sign-source.ts';
import { loadTargetPictures } from './target-pictures.ts';
import type { TextMeasure } from './typefaces.ts';

export type SheetOptions = {
  host: string;
  /** A third language, or null. */
  third: string | null;
  /** The audio station's number instead of the site's own; null leaves that as it is. */
  station: string | null;
  /** Folder that holds a folder of pictures for each site. */
  renders: string;
};

/** The type and outlines that every sheet shares. */
export type SheetKit = { outlines: HanOutlines; measure: TextMeasure; fontFaces: string };

/** A print that pictures are reduced for; `share` of the bytes that they may weigh there. */
export type PictureUse = { size: PrintSizeId; targetWidth: number; share?: number };

/** A site made ready to be drawn in any size. */
export type SiteSheets = {
  siteId: SiteId;
  source: SignSource;
  languages: readonly string[];
  look: SheetLook;
  /** Stands for the pictures in a mark of the input. */
  pictureMark: string;
  /** The target's drawing without its pictures. */
  blankTarget: string;
  address: (size: PrintSizeId) => string;
  /** Draws a sheet; null draws it without its pictures, which is quick and finds what is wrong with its words. */
  draw: (size: PrintSizeId, pictures: readonly string[] | null) => DrawnSign;
  /** The target's pictures, in full or reduced for a print; throws in plain words when one is missing or too small. */
  pictures: (print: PictureUse | null) => Promise<readonly string[]>;
};

/** Reads a site's words and look; throws in plain words when its texts are missing. */
export async function prepareSite(
  siteId: SiteId,
  options: SheetOptions,
  kit: SheetKit,
): Promise<SiteSheets> {
  const read = await readSignSource(siteId);
  const source = { ...read, station: options.station ?? read.station };
  const languages = signLanguages(source, options.third);
  const design = await loadSignDesign(siteId);
  const look = sheetLook(design);
  const folder = join(options.renders, siteId);
  const address = (size: PrintSizeId) => signAddress(options.host, siteId, size);
  const draw = (size: PrintSizeId, shown: SheetLook, pictures: readonly string[]) =>
    drawSign({
      size,
      source,
      languages,
      look: shown,
      address: address(size),
      pictures,
      outlines: kit.outlines,
      measure: kit.measure,
    });
  // The target without its pictures is asked for again and again, and is most of the drawing.
  const blankTarget = look.target(BLANK_PICTURES);
  const blankLook = { ...look, target: () => blankTarget };
  const blanks = new Map<PrintSizeId, DrawnSign>();
  let whole: Promise<readonly string[]> | null = null;
  return {
    siteId,
    source,
    languages,
    look,
    pictureMark: inputMark(JSON.stringify(design), ...(await picturesIn(folder))),
    blankTarget,
    address,
    draw: (size, pictures) => {
      if (pictures !== null) return draw(size, look, pictures);
      const drawn = blanks.get(size) ?? draw(size, blankLook, BLANK_PICTURES);
      blanks.set(size, drawn);
      return drawn;
    },
    pictures: async (print) => {
      whole ??= loadTargetPictures(design, folder);
      if (print === null) return whole;
      return printPictures(await whole, print.size, print.targetWidth, print.share);
    },
  };
}

const BLANK_PICTURES: readonly string[] = ['', '', ''];

async function picturesIn(folder: string): Promise<Buffer[]> {
  const names = await readdir(folder).catch(() => []);
  return Promise.all(
    names
      .toSorted((one, other) => (one < other ? -1 : 1))
      .map((name) => readFile(join(folder, name))),
  );
}
