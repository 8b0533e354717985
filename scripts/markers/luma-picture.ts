import sharp from 'sharp';

/** 8-bit luma, rows without gaps. */
export type LumaPicture = { luma: Uint8Array; width: number; height: number };

/**
 * An image file in grey, on white where it is clear, as the live picture becomes grey: by luma
 * weights. With `shorterSide`, at that size in pixels.
 */
export async function lumaPicture(file: Uint8Array, shorterSide?: number): Promise<LumaPicture> {
  const picture = sharp(file);
  if (shorterSide !== undefined)
    picture.resize({ width: shorterSide, height: shorterSide, fit: 'outside' });
  const { data, info } = await picture
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const luma = new Uint8Array(info.width * info.height);
  for (let pixel = 0; pixel < luma.length; pixel++) {
    const at = pixel * info.channels;
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
    luma[pixel] = Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
  }
  return { luma, width: info.width, height: info.height };
}
