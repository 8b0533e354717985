import type { PrintSizeId } from '#domain/print-sizes.ts';
import sharp from 'sharp';

/** Dots per inch of the pictures inside a PDF, and the most that they weigh together, bytes. */
const LIMITS: Record<PrintSizeId, { dotsPerInch: number; bytes: number }> = {
  a2: { dotsPerInch: 300, bytes: 4_000_000 },
  a3: { dotsPerInch: 220, bytes: 900_000 },
  a4: { dotsPerInch: 220, bytes: 480_000 },
  a6: { dotsPerInch: 260, bytes: 190_000 },
  sticker: { dotsPerInch: 260, bytes: 190_000 },
};

/** From what nobody tells from the original down to what a print of that size still hides. */
const QUALITIES = [88, 84, 80, 76, 72, 68, 64, 60, 56, 52] as const;

/**
 * The target's pictures as data addresses, reduced to what a print of that size shows; `targetWidth`
 * in millimetres, `share` of the bytes that they may weigh.
 */
export async function printPictures(
  pictures: readonly string[],
  size: PrintSizeId,
  targetWidth: number,
  share = 1,
): Promise<readonly string[]> {
  const { dotsPerInch, bytes } = LIMITS[size];
  const files = pictures.map(fileOf);
  const [hero] = files;
  if (hero === undefined) return [];
  const own = (await sharp(hero).metadata()).width / (targetWidth / 25.4);
  const scale = Math.min(1, dotsPerInch / own);
  const reduced = await Promise.all(
    files.map(async (file) => {
      const { width, height } = await sharp(file).metadata();
      return sharp(file)
        .resize(Math.round(width * scale), Math.round(height * scale))
        .png({ compressionLevel: 1 })
        .toBuffer();
    }),
  );
  let made: readonly Buffer[] = [];
  for (const quality of QUALITIES) {
    made = await Promise.all(
      reduced.map((file) => sharp(file).jpeg({ quality, mozjpeg: true }).toBuffer()),
    );
    if (made.reduce((sum, file) => sum + file.length, 0) <= bytes * share) break;
  }
  return made.map((file) => `data:image/jpeg;base64,${file.toString('base64')}`);
}

function fileOf(address: string): Buffer {
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}
