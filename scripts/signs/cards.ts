import { drawCardBack } from './card-back.ts';
import { sheetMm } from './layout.ts';
import { inputMark } from './made-files.ts';
import { BLEED_MM, pressMarks, SLUG_MM } from './press-marks.ts';
import { printPdf } from './print.ts';
import type { Product } from './products.ts';
import type { SheetKit, SiteSheets } from './site-sheets.ts';
import { mm } from './svg.ts';

const PER_SHEET = 4;
const COLUMNS = 2;

/** A card on its A4 sheet: the column counts from the left on the front and from the right on the back. */
export type CardPlace = { x: number; y: number };

/**
 * Where a card's side lies on its A4 sheet, millimetres. Turned over its long edge, a sheet's left
 * column lies behind the right one, so backs change columns.
 */
export function cardPlace(index: number, side: 'front' | 'back'): CardPlace {
  const sheet = sheetMm('a4');
  const card = sheetMm('a6');
  const cell = { width: sheet.width / COLUMNS, height: sheet.height / (PER_SHEET / COLUMNS) };
  const onSheet = index % PER_SHEET;
  const column = onSheet % COLUMNS;
  const shown = side === 'front' ? column : COLUMNS - 1 - column;
  return {
    x: shown * cell.width + (cell.width - card.width) / 2,
    y: Math.floor(onSheet / COLUMNS) * cell.height + (cell.height - card.height) / 2,
  };
}

/** The A6 cards of these sites on A4 sheets, four to a sheet, a front and a back page for each, in one PDF. */
export function cardProducts(sites: readonly SiteSheets[], kit: SheetKit): readonly Product[] {
  const ordered = sites.toSorted((one, other) => one.source.tourOrder - other.source.tourOrder);
  const [first] = ordered;
  if (first === undefined) return [];
  const third = first.languages[2];
  const blank = ordered.map((site) => site.draw('a6', null).content + backOf(site, kit));
  const edition = first.source.edition;
  return [
    {
      place: 'print',
      path: third === undefined ? 'cards.pdf' : `cards-${third}.pdf`,
      mark: inputMark(kit.fontFaces, edition, ...blank, ...ordered.map((site) => site.pictureMark)),
      ready: () => Promise.all(ordered.map((site) => site.pictures(null))),
      make: async (browser) => {
        const { width, height } = sheetMm('a4');
        return printPdf(browser, await cardPages(ordered, kit), {
          widthMm: width + 2 * SLUG_MM,
          heightMm: height + 2 * SLUG_MM,
          slugMm: SLUG_MM,
          bleedMm: BLEED_MM,
          opensCut: true,
          title: 'Huế Hiện · A6 × 4',
          language: 'vi',
          edition: new Date(edition),
        });
      },
    },
  ];
}

async function cardPages(sites: readonly SiteSheets[], kit: SheetKit): Promise<readonly string[]> {
  const pages: string[] = [];
  for (let from = 0; from < sites.length; from += PER_SHEET) {
    const onSheet = sites.slice(from, from + PER_SHEET);
    const sheet = `${from / PER_SHEET + 1}`;
    const fronts = await Promise.all(onSheet.map(async (site) => frontOf(site)));
    const backs = onSheet.map((site) => backOf(site, kit));
    pages.push(page(onSheet, fronts, 'front', `${sheet} · mặt trước / front`, kit));
    pages.push(page(onSheet, backs, 'back', `${sheet} · mặt sau / back`, kit));
  }
  return pages;
}

async function frontOf(site: SiteSheets): Promise<string> {
  const { target } = site.draw('a6', null).layout;
  const pictures = await site.pictures({ size: 'a6', targetWidth: target.width });
  return site.draw('a6', pictures).content;
}

function backOf(site: SiteSheets, kit: SheetKit): string {
  const { source, languages, look } = site;
  return drawCardBack({
    source,
    languages,
    look,
    address: site.address('a6'),
    measure: kit.measure,
  });
}

function page(
  sites: readonly SiteSheets[],
  sides: readonly string[],
  side: 'front' | 'back',
  slug: string,
  kit: SheetKit,
): string {
  const sheet = sheetMm('a4');
  const card = sheetMm('a6');
  const [wide, high] = [sheet.width + 2 * SLUG_MM, sheet.height + 2 * SLUG_MM];
  const cells = sides.map((content, index) => {
    const { x, y } = cardPlace(index, side);
    const paper = sites[index]?.look.palette.paper ?? '#ffffff';
    const ground = `<rect x="${-BLEED_MM}" y="${-BLEED_MM}" width="${card.width + 2 * BLEED_MM}" height="${card.height + 2 * BLEED_MM}" fill="${paper}"/>`;
    return { ground: moved(x, y, ground), content: moved(x, y, content) };
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${mm(wide)}mm" height="${mm(high)}mm" viewBox="${-SLUG_MM} ${-SLUG_MM} ${mm(wide)} ${mm(high)}"><style>${kit.fontFaces}</style>`,
    ...cells.map(({ ground }) => ground),
    ...cells.map(({ content }) => content),
    cutLines(sheet),
    pressMarks({ sheet, size: 'a4' }, `Huế Hiện · A6 × 4 · ${slug}`),
    '</svg>',
  ].join('');
}

function moved(x: number, y: number, content: string): string {
  return `<g transform="translate(${mm(x)} ${mm(y)})">${content}</g>`;
}

/** One cut down the middle and one across, dashed on the sheet and marked beyond its edges. */
function cutLines({ width, height }: { width: number; height: number }): string {
  const [x, y] = [mm(width / 2), mm(height / 2)];
  const out = BLEED_MM + 0.6;
  const ticks = `M${x} ${-out}V-8.6M${x} ${mm(height + out)}v5M${-out} ${y}H-8.6M${mm(width + out)} ${y}h5`;
  return `<path d="M${x} 0V${mm(height)}M0 ${y}H${mm(width)}" stroke="#8d8375" stroke-width="0.1" stroke-dasharray="1.5 1.5" fill="none"/><path d="${ticks}" stroke="#000000" stroke-width="0.09" fill="none"/>`;
}
