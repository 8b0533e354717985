import type { BrowserContext } from 'playwright-core';
import { ASSUMED_PRINT_SIZE, type PrintSizeId, TARGET_UNITS } from '#domain/print-sizes.ts';
import sharp from 'sharp';
import { inputMark } from './made-files.ts';
import { practiceFrame } from './practice.ts';
import { BLEED_MM, SLUG_MM } from './press-marks.ts';
import { printPdf, rasterise } from './print.ts';
import { cutSvg, pressSvg } from './sign.ts';
import type { SheetKit, SiteSheets } from './site-sheets.ts';
import { TARGET_BOX } from './target.ts';

/** A file to be made: where it goes, the mark of its input, and how it is made. */
export type Product = {
  /** `shipped` goes with the app, `print` is for the press only. */
  place: 'shipped' | 'print';
  path: string;
  mark: string;
  /** Fails in plain words when something that it is made from is missing or unfit, before anything is made. */
  ready: () => Promise<unknown>;
  make: (browser: BrowserContext) => Promise<Uint8Array | string>;
};

const PRINT_DPI = 300;
/** Pixels per unit of the target, which makes both sides whole numbers of pixels: 708 × 756. */
const TARGET_PIXELS_PER_UNIT = 12;
const PRACTICE_HEIGHT = 1200;

/** Sizes that go with the app, to be printed by anybody. */
const SHIPPED: readonly PrintSizeId[] = ['a3', 'a4', 'a6'];

/** Whether a size's PDF goes with the app; the others are for the press only. */
export function isShipped(size: PrintSizeId): boolean {
  return SHIPPED.includes(size);
}

/** Sizes that are paper in an office: their PDF opens as cut, so that "actual size" prints them right. */
const OFFICE_PAPER: readonly PrintSizeId[] = ['a3', 'a4'];

/** What a sheet's PDF may weigh, bytes; those that go with the app are loaded by visitors. */
export const MOST_BYTES: Record<PrintSizeId, number> = {
  a2: 5_000_000,
  a3: 1_300_000,
  a4: 800_000,
  a6: 400_000,
  sticker: 400_000,
};
const PICTURE_SHARES = [1, 0.75, 0.55, 0.4, 0.3] as const;

/** Every file of a site's signs in these sizes, and its image target; throws when the words do not fit. */
export function siteProducts(
  site: SiteSheets,
  sizes: readonly PrintSizeId[],
  kit: SheetKit,
): readonly Product[] {
  const sheets = sizes.flatMap((size) => sheetProducts(site, size, kit));
  // The target is the same in every language, and the practice camera shows the plain sheet.
  return site.languages.length > 2 ? sheets : [...sheets, ...targetProducts(site, kit)];
}

function sheetProducts(site: SiteSheets, size: PrintSizeId, kit: SheetKit): readonly Product[] {
  const third = site.languages[2];
  const name = `${site.siteId}-${size}${third === undefined ? '' : `-${third}`}`;
  const blank = site.draw(size, null);
  const slug = slugOf(site, size);
  const mark = (kind: string) =>
    inputMark(kind, site.pictureMark, kit.fontFaces, cutSvg(blank, site.look, ''), slug);
  const ships = isShipped(size) && third === undefined;
  const cut = async () =>
    cutSvg(site.draw(size, await site.pictures(null)), site.look, kit.fontFaces);
  const ready = () => site.pictures(null);
  const { sheet } = blank.layout;
  const pixels = (length: number) => Math.round((length / 25.4) * PRINT_DPI);
  return [
    {
      place: ships ? 'shipped' : 'print',
      path: ships ? `signs/${name}.pdf` : `${name}.pdf`,
      mark: mark('pdf'),
      ready,
      make: (browser) => pressPdf(browser, site, size, kit),
    },
    {
      place: 'print',
      path: `${name}.png`,
      mark: mark('png'),
      ready,
      make: async (browser) =>
        rasterise(browser, await cut(), pixels(sheet.width), pixels(sheet.height), {
          oversample: 1,
          clear: size === 'sticker',
          dotsPerInch: PRINT_DPI,
        }),
    },
    { place: 'print', path: `${name}.svg`, mark: mark('svg'), ready, make: cut },
  ];
}

/** Prints a sheet, its pictures reduced until the file is light enough for its place. */
async function pressPdf(
  browser: BrowserContext,
  site: SiteSheets,
  size: PrintSizeId,
  kit: SheetKit,
): Promise<Uint8Array> {
  let pdf: Uint8Array = new Uint8Array();
  for (const share of PICTURE_SHARES) {
    pdf = await printSheet(browser, site, size, kit, share);
    if (pdf.length <= MOST_BYTES[size]) return pdf;
  }
  throw new Error(
    `${site.siteId}: the ${size.toUpperCase()} sheet weighs ${pdf.length} bytes and may weigh ${MOST_BYTES[size]}: its panels hold too many lines.`,
  );
}

async function printSheet(
  browser: BrowserContext,
  site: SiteSheets,
  size: PrintSizeId,
  kit: SheetKit,
  share: number,
): Promise<Uint8Array> {
  const { layout } = site.draw(size, null);
  const pictures = await site.pictures({ size, targetWidth: layout.target.width, share });
  const svg = pressSvg(site.draw(size, pictures), site.look, kit.fontFaces, slugOf(site, size));
  return printPdf(browser, [svg], {
    widthMm: layout.sheet.width + 2 * SLUG_MM,
    heightMm: layout.sheet.height + 2 * SLUG_MM,
    slugMm: SLUG_MM,
    bleedMm: BLEED_MM,
    opensCut: OFFICE_PAPER.includes(size),
    title: `${site.source.name.vi} · ${size.toUpperCase()}`,
    language: 'vi',
    edition: new Date(site.source.edition),
  });
}

/** The line outside the cut that tells a printer which file lies before him. */
function slugOf({ siteId, source }: SiteSheets, size: PrintSizeId): string {
  return `Huế Hiện · ${siteId} · ${size.toUpperCase()} · ${source.edition}`;
}

function targetProducts(site: SiteSheets, kit: SheetKit): readonly Product[] {
  const { siteId, look, pictureMark } = site;
  const ready = () => site.pictures(null);
  const size = ASSUMED_PRINT_SIZE;
  const sheet = site.draw(size, null);
  const targetMark = inputMark('target', pictureMark, site.blankTarget);
  const practiceMark = inputMark(pictureMark, kit.fontFaces, cutSvg(sheet, look, ''));
  return [
    {
      place: 'shipped',
      path: `markers/${siteId}.png`,
      mark: targetMark,
      ready,
      make: async (browser) => {
        const { width, height } = TARGET_BOX;
        const art = look.target(await site.pictures(null));
        const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">${art}</svg>`;
        const [wide, high] = [TARGET_UNITS.width, TARGET_UNITS.height];
        return rasterise(
          browser,
          svg,
          wide * TARGET_PIXELS_PER_UNIT,
          high * TARGET_PIXELS_PER_UNIT,
        );
      },
    },
    {
      place: 'shipped',
      path: `markers/${siteId}-practice.jpg`,
      mark: practiceMark,
      ready,
      make: async (browser) => {
        const svg = cutSvg(site.draw(size, await site.pictures(null)), look, kit.fontFaces);
        const { width, height } = sheet.layout.sheet;
        const wide = Math.round((PRACTICE_HEIGHT * width) / height);
        const picture = await rasterise(browser, svg, wide, PRACTICE_HEIGHT);
        return sharp(picture).jpeg({ quality: 78, mozjpeg: true }).toBuffer();
      },
    },
    {
      place: 'shipped',
      path: `markers/${siteId}-practice.json`,
      mark: practiceMark,
      ready,
      make: async () => `${JSON.stringify(practiceFrame(sheet.layout), null, 2)}\n`,
    },
  ];
}
