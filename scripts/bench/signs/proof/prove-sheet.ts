import type { PrintSizeId } from '#domain/print-sizes.ts';
import { printSize } from '#domain/print-sizes.ts';
import sharp from 'sharp';
import { layoutSign, type SignLayout } from '../../../signs/layout.ts';
import { BLEED_MM, SLUG_MM } from '../../../signs/press-marks.ts';
import type { SignSource } from '../../../signs/sign-source.ts';
import {
  type GreyPicture,
  greyFromColour,
  shrinkPicture,
} from '../../tracking/picture/grey-picture.ts';
import { misplacement, rulerLength } from './measure-page.ts';
import { paperRound, readPhotograph } from './photograph-code.ts';
import { fontsOf, pageFacts, picturesOf, rasterPage, wordsOf } from './poppler.ts';

export type SheetToProve = {
  file: string;
  /** Picture of the image target that the trackers know. */
  target: string;
  size: PrintSizeId;
  source: SignSource;
  address: string;
  /** Folder for the raster. */
  scratch: string;
};

/** What the proof of a sheet found; an empty list of faults is a good sheet. */
export type Proof = {
  faults: readonly string[];
  /** Millimetres that the target lies off its place, and its size's error in per mille. */
  offMillimetres: number;
  sizePerMille: number;
  rulerMillimetres: number;
  /** The farthest distance, metres, from which the code was read at 40°. */
  readFrom: number;
};

const DPI = 150;
/** How far the target may lie off: a raster's edge falls anywhere within a dot, which is 0.17 mm. */
const OFF_MM = 0.3;
/** The raster is reduced for comparing until the target is as wide as the picture that the trackers know, pixels. */
const COMPARED_WIDTH = 708;
const FONTS = [
  'BeVietnamPro-Italic',
  'BeVietnamPro-Regular',
  'BeVietnamPro-SemiBold',
  'PlayfairDisplay-Bold',
];
/** Where each sheet is usually read from, metres: the code must be read there at 40°, from every side. */
export const USUAL_DISTANCE: Record<PrintSizeId, number> = {
  a2: 0.8,
  a3: 0.6,
  a4: 0.4,
  a6: 0.25,
  sticker: 0.2,
};

/** Opens a sheet as a printer would and measures it: boxes, fonts, pictures, words, target, ruler, code. */
export async function proveSheet(sheet: SheetToProve): Promise<Proof> {
  const faults: string[] = [];
  await proveFile(sheet, faults);
  const png = await rasterPage(sheet.file, sheet.scratch, DPI);
  const layout = layoutOf(sheet);
  const page = await readGrey(png);
  const perMm = DPI / 25.4;
  const target = await proveTarget(page, perMm, layout, sheet, faults);
  const rulerMillimetres = proveRuler(page, perMm, layout, faults);
  const readFrom = await proveCode(png, perMm, layout, sheet, faults);
  return { faults, ...target, rulerMillimetres, readFrom };
}

function layoutOf({ size, source }: SheetToProve): SignLayout {
  return layoutSign({ size, languages: 2, hanLength: Array.from(source.hanTitle ?? '').length });
}

async function proveFile({ file, size, source }: SheetToProve, faults: string[]): Promise<void> {
  const { pages, boxes } = await pageFacts(file);
  if (pages !== 1) faults.push(`it has ${pages} pages`);
  const { sheet } = printSize(size);
  const { TrimBox: trim, BleedBox: bleed, MediaBox: media } = boxes;
  const margin = (outer: typeof trim) => [
    trim.left - outer.left,
    trim.bottom - outer.bottom,
    outer.right - trim.right,
    outer.top - trim.top,
  ];
  const near = (value: number, wanted: number) => Math.abs(value - wanted) < 0.02;
  if (!near(trim.right - trim.left, sheet.width * 1000))
    faults.push('the TrimBox is not as wide as the sheet');
  if (!near(trim.top - trim.bottom, sheet.height * 1000))
    faults.push('the TrimBox is not as high as the sheet');
  if (!margin(bleed).every((one) => near(one, BLEED_MM)))
    faults.push('the BleedBox is not 3 mm larger');
  if (!margin(media).every((one) => near(one, SLUG_MM)))
    faults.push('the MediaBox is not 10 mm larger');
  const fonts = await fontsOf(file);
  if (!fonts.every(({ embedded }) => embedded)) faults.push('a font is not embedded');
  const names = [...new Set(fonts.map(({ name }) => name))].toSorted((a, b) => (a < b ? -1 : 1));
  if (names.join() !== FONTS.join()) faults.push(`its fonts are ${names.join(', ')}`);
  const pictures = await picturesOf(file);
  if (pictures.length === 0) faults.push('it has no picture');
  if (pictures.some((dotsPerInch) => dotsPerInch < 110))
    faults.push(`a picture has ${Math.min(...pictures)} dots per inch`);
  const words = await wordsOf(file);
  const said = [source.title, source.instruction.vi, source.instruction.en, 'NFC'];
  if (size !== 'sticker') said.push(source.hook.vi, source.hook.en, source.note.vi, source.note.en);
  for (const text of said) {
    if (!words.includes(text.normalize('NFC')))
      faults.push(`"${text}" cannot be read from the file`);
  }
}

async function proveTarget(
  page: GreyPicture,
  perMm: number,
  layout: SignLayout,
  { target, size }: SheetToProve,
  faults: string[],
): Promise<Pick<Proof, 'offMillimetres' | 'sizePerMille'>> {
  const printed = printSize(size).target;
  const reduced = Math.min(1, COMPARED_WIDTH / (printed.width * 1000 * perMm));
  const [wide, high] = [page.width, page.height].map((side) => Math.round(side * reduced));
  const small = reduced === 1 ? page : shrinkPicture(page, wide ?? 0, high ?? 0);
  const [across, down] = [(perMm * small.width) / page.width, (perMm * small.height) / page.height];
  const known = await readGrey(target);
  const width = Math.round(printed.width * 1000 * across);
  const height = Math.round(printed.height * 1000 * down);
  const off = misplacement(
    small,
    {
      x: (layout.target.x + SLUG_MM) * across,
      y: (layout.target.y + SLUG_MM) * down,
      width: printed.width * 1000 * across,
      height: printed.height * 1000 * down,
    },
    width < known.width ? shrinkPicture(known, width, height) : known,
  );
  const offMillimetres = Math.hypot(off.right / across, off.down / down);
  if (offMillimetres > OFF_MM)
    faults.push(`the target lies ${offMillimetres.toFixed(2)} mm off its place`);
  if (Math.abs(off.larger) > 0.002)
    faults.push(`the target is ${(off.larger * 100).toFixed(1)} % too large`);
  if (off.difference > 12)
    faults.push(
      `the target differs by ${off.difference.toFixed(0)} grey levels from what the trackers know`,
    );
  return { offMillimetres, sizePerMille: off.larger * 1000 };
}

function proveRuler(
  page: GreyPicture,
  perMm: number,
  { ruler }: SignLayout,
  faults: string[],
): number {
  const [long, thick] = [ruler.length * perMm, ruler.thickness * perMm];
  const area = {
    x: (ruler.x + SLUG_MM) * perMm,
    y: (ruler.y + SLUG_MM) * perMm,
    width: ruler.upright ? thick : long,
    height: ruler.upright ? long : thick,
  };
  const measured = rulerLength(page, area, ruler.upright) / perMm;
  if (Math.abs(measured - ruler.length) > 0.4) {
    faults.push(`the ruler measures ${measured.toFixed(2)} mm and says ${ruler.length}`);
  }
  return measured;
}

async function proveCode(
  png: string,
  perMm: number,
  { qr }: SignLayout,
  { address, size }: SheetToProve,
  faults: string[],
): Promise<number> {
  const place = {
    left: (qr.x + SLUG_MM) * perMm,
    top: (qr.y + SLUG_MM) * perMm,
    side: qr.size * perMm,
  };
  const paper = await paperRound(png, place);
  const paperMetres = (qr.size * 3) / 1000;
  const reads = (distance: number, yaw: number, pitch: number) =>
    readPhotograph(paper, paperMetres, { distance, yaw, pitch }) === address;
  const usual = USUAL_DISTANCE[size];
  for (const [yaw, pitch] of [
    [0, 0],
    [40, 0],
    [-40, 0],
    [0, 40],
    [0, -40],
  ] as const) {
    if (!reads(usual, yaw, pitch)) {
      faults.push(`the code is not read from ${usual} m at ${yaw}° and ${pitch}°`);
    }
  }
  // Ten per cent farther until it fails: the last distance that still reads.
  let farthest = 0;
  for (let distance = usual; reads(distance, 40, 0); distance += usual / 10) farthest = distance;
  return farthest;
}

async function readGrey(file: string): Promise<GreyPicture> {
  const { data, info } = await sharp(file, { limitInputPixels: false })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return greyFromColour(data, info.width, info.height, 3);
}
