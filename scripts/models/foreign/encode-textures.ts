import { type Document, type Texture, TextureChannel } from '@gltf-transform/core';
import { KHRTextureBasisu } from '@gltf-transform/extensions';
import {
  getTextureChannelMask,
  getTextureColorSpace,
  listTextureSlots,
} from '@gltf-transform/functions';
import sharp from 'sharp';
import { encodeKtx2 } from '../textures/encode-ktx2.ts';
import type { Account } from './clean-document.ts';
import { ForeignFault } from './foreign-fault.ts';

/** Largest picture that is decoded: beyond it lie pictures made to fill the memory. */
const MOST_PIXELS = 8192 * 8192;

/** Sides that textures are brought down to, pixels, at the far level and above it. */
export const TEXTURE_SIDES = { far: 512, full: 1024 } as const;

/** Opens every texture once and throws a ForeignFault on one that is damaged or made to fill the memory. */
export async function checkTextures(document: Document): Promise<void> {
  for (const texture of document.getRoot().listTextures()) {
    const image = texture.getImage();
    const name = texture.getName() || texture.getURI() || 'without a name';
    if (!image)
      throw new ForeignFault(
        `The texture ${name} is missing. Put it beside the model, or export as .glb.`,
      );
    const { width, height } = await sharp(image, { limitInputPixels: false })
      .metadata()
      .catch(() => {
        throw new ForeignFault(`The texture ${name} cannot be read. Save it again as PNG or JPEG.`);
      });
    if (width * height > MOST_PIXELS)
      throw new ForeignFault(
        `The texture ${name} has ${width} × ${height} pixels: at most 8192 × 8192 are opened. Save it at 4096 × 4096 or less.`,
      );
  }
}

/** Brings textures down to a side and encodes them as KTX2; returns their memory with mipmaps, bytes. */
export async function encodeTextures(
  document: Document,
  side: number,
  account: Account,
): Promise<number> {
  const textures = document.getRoot().listTextures();
  if (textures.length > 0) document.createExtension(KHRTextureBasisu).setRequired(true);
  let memory = 0;
  for (const texture of textures) {
    const image = texture.getImage();
    if (!image) continue;
    const { data, info } = await sharp(image, { limitInputPixels: MOST_PIXELS })
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .png()
      .toBuffer({ resolveWithObject: true });
    const [width, height] = [fours(info.width), fours(info.height)];
    const png = await sharp(data).resize(width, height, { fit: 'fill' }).png().toBuffer();
    const isNormal = listTextureSlots(texture).includes('normalTexture');
    const isColour = getTextureColorSpace(texture) === 'srgb';
    texture.setImage(await encodeKtx2(png, { isNormal, isColour, quality: isNormal ? 190 : 150 }));
    texture.setMimeType('image/ktx2').setURI('');
    memory += (width * height * bitsOf(texture)) / 8;
  }
  if (textures.length > 0)
    account.push(`encoded ${textures.length} textures as KTX2, sides of at most ${side} pixels`);
  return Math.round((memory * 4) / 3);
}

/** KTX2 of basis universal asks for sides that are whole blocks. */
function fours(pixels: number): number {
  return Math.max(4, Math.round(pixels / 4) * 4);
}

/** ETC1S becomes ETC2, with twice the bits where there is transparency. */
function bitsOf(texture: Texture): number {
  return (getTextureChannelMask(texture) & TextureChannel.A) === 0 ? 4 : 8;
}
