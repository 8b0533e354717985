import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { MaterialName } from '../kit/part-set.ts';
import { vaultBrick } from './brick.ts';
import { cached } from './cache.ts';
import { encodeKtx2 } from './encode-ktx2.ts';
import type { MaterialMaps } from './maps.ts';
import { roofTiles } from './roof-tiles.ts';
import { stoneSlabs } from './stone-slabs.ts';
import { trimSheet } from './trim-sheet.ts';

export type MapName = keyof MaterialMaps;

export interface TextureFormat {
  material: MaterialName;
  map: MapName;
  width: number;
  height: number;
  /** UASTC keeps edges at twice the memory; ETC1S is the small one. */
  codec: 'etc1s' | 'uastc';
  /** ETC1S quality, 1 to 255. */
  quality: number;
}

/** `small` comes with the far level, `full` with the two above it. */
export type TextureSize = 'small' | 'full';

/** Every texture of a size with its codec; stone and brick have no surface map, they are rough throughout. */
export const TEXTURE_FORMATS: Record<TextureSize, readonly TextureFormat[]> = {
  full: [
    { material: 'roof', map: 'colour', width: 512, height: 512, codec: 'etc1s', quality: 160 },
    { material: 'roof', map: 'normal', width: 512, height: 512, codec: 'etc1s', quality: 190 },
    { material: 'roof', map: 'orm', width: 256, height: 256, codec: 'etc1s', quality: 150 },
    { material: 'stone', map: 'colour', width: 512, height: 512, codec: 'etc1s', quality: 120 },
    { material: 'stone', map: 'normal', width: 256, height: 256, codec: 'etc1s', quality: 140 },
    { material: 'brick', map: 'colour', width: 512, height: 512, codec: 'etc1s', quality: 110 },
    { material: 'brick', map: 'normal', width: 256, height: 256, codec: 'etc1s', quality: 140 },
    { material: 'trim', map: 'colour', width: 2048, height: 1600, codec: 'etc1s', quality: 150 },
    { material: 'trim', map: 'normal', width: 1024, height: 800, codec: 'etc1s', quality: 96 },
    { material: 'trim', map: 'orm', width: 512, height: 400, codec: 'etc1s', quality: 150 },
  ],
  small: [
    { material: 'roof', map: 'colour', width: 256, height: 256, codec: 'etc1s', quality: 150 },
    { material: 'roof', map: 'normal', width: 256, height: 256, codec: 'etc1s', quality: 190 },
    { material: 'stone', map: 'colour', width: 256, height: 256, codec: 'etc1s', quality: 128 },
    { material: 'brick', map: 'colour', width: 256, height: 256, codec: 'etc1s', quality: 128 },
    { material: 'trim', map: 'colour', width: 1024, height: 800, codec: 'etc1s', quality: 180 },
    { material: 'trim', map: 'orm', width: 256, height: 200, codec: 'etc1s', quality: 150 },
  ],
};

const PAINTERS: Record<MaterialName, () => Promise<MaterialMaps>> = {
  roof: () => roofTiles(1024),
  stone: () => stoneSlabs(1024),
  brick: () => vaultBrick(1024),
  trim: trimSheet,
};

const SHARED_SOURCES = ['textures/maps.ts', 'textures/noise.ts', 'kit/vector.ts'];

/** Files under scripts/models that a material's pixels depend on. */
const SOURCES: Record<MaterialName, readonly string[]> = {
  roof: ['textures/roof-tiles.ts', 'kit/tile-pattern.ts'],
  stone: ['textures/stone-slabs.ts'],
  brick: ['textures/brick.ts'],
  trim: [
    'kit/sheet.ts',
    'kit/hash.ts',
    'textures/boards.ts',
    'textures/facade.ts',
    'textures/han-outlines.ts',
    'textures/motifs.ts',
    'textures/painter.ts',
    'textures/relief-motifs.ts',
    'textures/reliefs.ts',
    'textures/set-pictures.ts',
    'textures/strip.ts',
    'textures/trim-doors.ts',
    'textures/trim-panels.ts',
    'textures/trim-pictures.ts',
    'textures/trim-shards.ts',
    'textures/trim-sheet.ts',
    'textures/trim-shutters.ts',
    'textures/trim-strips.ts',
    'textures/trim-weathered.ts',
  ],
};

async function recipeOf(root: string, material: MaterialName): Promise<string> {
  const files = [...SHARED_SOURCES, ...SOURCES[material]];
  const texts = files.map((file) => readFile(join(root, 'scripts/models', file), 'utf8'));
  return (await Promise.all(texts)).join('\n').replaceAll('\r\n', '\n');
}

/** Hash of everything that a texture file is made from. */
export async function textureRecipe(root: string, format: TextureFormat): Promise<string> {
  const { material, map, width, height, codec, quality } = format;
  const recipe = `${await recipeOf(root, material)}${JSON.stringify([map, width, height, codec, quality])}`;
  return createHash('sha256').update(recipe).digest('hex');
}

export interface MaterialTexture {
  material: MaterialName;
  map: MapName;
  mimeType: 'image/ktx2' | 'image/png';
  bytes: Uint8Array;
  /** Where the model finds it, relative to the model; a texture without one goes into the model's file. */
  address?: string;
}

/** Name of a texture's file under public/models/textures. */
export function textureFile({ material, map }: TextureFormat, size: TextureSize): string {
  return `${material}-${map}${size === 'small' ? '-small' : ''}.ktx2`;
}

/** The textures of a size as addresses alone, for models that find their textures beside them. */
export function addressedTextures(size: TextureSize): MaterialTexture[] {
  return TEXTURE_FORMATS[size].map((format) => ({
    material: format.material,
    map: format.map,
    mimeType: 'image/ktx2',
    bytes: new Uint8Array([0]),
    address: `../textures/${textureFile(format, size)}`,
  }));
}

/** Paints a map, or takes it from the cache, as PNG at the size that it was painted. */
async function paintedMap(
  root: string,
  { material, map }: Pick<TextureFormat, 'material' | 'map'>,
  paint: (material: MaterialName) => Promise<MaterialMaps>,
  say: (line: string) => void,
): Promise<Uint8Array> {
  return cached(root, `${material}-${map}.png`, await recipeOf(root, material), async () => {
    say(`  painting ${material}-${map}`);
    return (await paint(material))[map];
  });
}

/** Paints each material once. */
function paintOnce(): (material: MaterialName) => Promise<MaterialMaps> {
  const painted = new Map<MaterialName, Promise<MaterialMaps>>();
  return (material) => {
    const known = painted.get(material) ?? PAINTERS[material]();
    painted.set(material, known);
    return known;
  };
}

/** Paints and encodes the textures of a size as KTX2, taking what it can from the cache. */
export async function materialTextures(
  root: string,
  size: TextureSize,
  say: (line: string) => void,
): Promise<(TextureFormat & MaterialTexture)[]> {
  const paint = paintOnce();
  const textures: (TextureFormat & MaterialTexture)[] = [];
  for (const format of TEXTURE_FORMATS[size]) {
    const name = `${format.material}-${format.map}`;
    const png = await paintedMap(root, format, paint, say);
    const pixels = createHash('sha256').update(png).digest('hex');
    const bytes = await cached(root, `${name}.ktx2`, pixels + JSON.stringify(format), async () => {
      say(`  encoding ${name} at ${format.width}×${format.height}`);
      return encodeKtx2(await resized(png, format), {
        isColour: format.map === 'colour',
        isNormal: format.map === 'normal',
        isUastc: format.codec === 'uastc',
        quality: format.quality,
      });
    });
    textures.push({ ...format, mimeType: 'image/ktx2', bytes });
  }
  return textures;
}

/** The same textures as PNG, without compression loss, at the size of a level or as they were painted. */
export async function plainTextures(
  root: string,
  size: TextureSize | 'as-painted',
  say: (line: string) => void,
): Promise<MaterialTexture[]> {
  const paint = paintOnce();
  const textures: MaterialTexture[] = [];
  for (const format of TEXTURE_FORMATS[size === 'as-painted' ? 'full' : size]) {
    const png = await paintedMap(root, format, paint, say);
    const common = { material: format.material, map: format.map, mimeType: 'image/png' } as const;
    if (size === 'as-painted') {
      textures.push({ ...common, bytes: png });
      continue;
    }
    const recipe = createHash('sha256').update(png).digest('hex') + JSON.stringify(format);
    const name = `${format.material}-${format.map}-plain.png`;
    const bytes = await cached(root, name, recipe, () => resized(png, format));
    textures.push({ ...common, bytes });
  }
  return textures;
}

function resized(png: Uint8Array, { width, height }: TextureFormat): Promise<Buffer> {
  return sharp(png).resize(width, height, { kernel: 'lanczos3', fit: 'fill' }).png().toBuffer();
}
