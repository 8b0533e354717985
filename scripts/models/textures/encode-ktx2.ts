import sharp from 'sharp';
import { encodeToKTX2 } from 'ktx2-encoder';

export interface Ktx2Options {
  /** Colours are encoded as the eye weighs them and marked as sRGB. */
  isColour: boolean;
  isNormal: boolean;
  /** ETC1S quality, 1 to 255. */
  quality: number;
  /** UASTC keeps edges at twice the memory; ETC1S, the small one, unless set. */
  isUastc?: boolean;
}

/** Encodes a PNG, its sides multiples of four, as KTX2 with mipmaps; the same input gives the same bytes. */
export async function encodeKtx2(png: Uint8Array, options: Ktx2Options): Promise<Uint8Array> {
  const { isColour, isNormal, quality, isUastc = false } = options;
  return quietly(() =>
    encodeToKTX2(png, {
      imageDecoder: async (buffer: Uint8Array) => {
        const raw = sharp(buffer).ensureAlpha().raw();
        const { data, info } = await raw.toBuffer({ resolveWithObject: true });
        return { width: info.width, height: info.height, data: new Uint8Array(data) };
      },
      enableDebug: false,
      isUASTC: isUastc,
      generateMipmap: true,
      isKTX2File: true,
      isPerceptual: isColour,
      isSetKTX2SRGBTransferFunc: isColour,
      isNormalMap: isNormal,
      qualityLevel: quality,
      compressionLevel: 2,
      needSupercompression: true,
      uastcLDRQualityLevel: 1,
      enableRDO: isUastc,
      rdoQualityLevel: 1.25,
    }),
  );
}

/** Runs a task with the console still: the encoder reports every mipmap there. */
async function quietly<T>(task: () => Promise<T>): Promise<T> {
  const { log } = console;
  console.log = () => {};
  try {
    return await task();
  } finally {
    console.log = log;
  }
}
