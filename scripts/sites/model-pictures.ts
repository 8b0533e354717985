import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { layerBox } from '#domain/model-layers.ts';
import type { SiteModels } from '#domain/site-models.ts';
import { hash01 } from '../models/kit/hash.ts';
import { writeWhole } from '../models/pipeline/write-whole.ts';
import { shootModel } from '../models/render.ts';
import type { View } from '../models/render/views.ts';
import { overSky, type Sky } from '../signs/sky.ts';
import { RENDER_FOLDER } from './site-paths.ts';

type Box = { min: readonly number[]; max: readonly number[] };

/** A picture of a model: bearing and height of the eye in degrees, distance in diagonals of its ground. */
const VIEWS = [
  { id: 'hero', bearing: 30, height: 15, distance: 0.92, width: 1950, high: 1170 },
  { id: 'model-2', bearing: -24, height: 34, distance: 0.72, width: 1200, high: 900 },
  { id: 'model-3', bearing: 8, height: 9, distance: 0.62, width: 1200, high: 900 },
] as const;

/** Takes the pictures of a site's sign from its model, seen first; each over a sky of its own. */
export async function writeModelPictures(
  root: string,
  slug: string,
  models: SiteModels,
): Promise<string[]> {
  const layer = models.layers[0];
  const box = layerBox(models, layer?.id ?? null);
  const work = await mkdtemp(join(tmpdir(), 'hue-hien-pictures-'));
  try {
    const file = (id: string) => join(work, `${id}.png`);
    await shootModel({
      folder: join(root, 'public/models'),
      models: (layer?.pieces ?? []).map(({ piece, offset }) => ({
        path: finestFile(models, piece),
        offset,
      })),
      pictures: VIEWS.map(({ id, width, high, ...place }) => ({
        view: viewOf(box, place),
        file: file(id),
        width,
        height: high,
        background: 'transparent' as const,
      })),
    });
    const turn = Math.floor(hash01(slug) * SKIES.length);
    for (const [index, { id }] of VIEWS.entries()) {
      const sky = SKIES[(index + turn) % SKIES.length] ?? SKIES[0];
      const cutOut = await sharp(await readFile(file(id)))
        // Paper shows less light and less colour than a screen.
        .modulate({ brightness: 1.05, saturation: 1.15 })
        .png()
        .toBuffer();
      const seed = 1 + Math.floor(hash01(`${slug} ${id}`) * 9000);
      const picture = await overSky(cutOut, { ...sky, seed });
      await writeWhole(
        join(root, RENDER_FOLDER, slug, `${id}.jpg`),
        await sharp(picture).jpeg({ quality: 88, mozjpeg: true }).toBuffer(),
      );
    }
    return VIEWS.map(({ id }) => `${id}.jpg`);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

function finestFile({ pieces }: SiteModels, piece: string): string {
  const url = pieces[piece]?.levels.at(-1)?.url ?? '';
  return url.replace(/^\/models\//, '');
}

/** The eye looks at the middle of the building, a little over its ground. */
function viewOf(
  { min, max }: Box,
  { bearing, height, distance }: { bearing: number; height: number; distance: number },
): View {
  const middle = (axis: number): number => ((min[axis] ?? 0) + (max[axis] ?? 0)) / 2;
  const size = (axis: number): number => (max[axis] ?? 0) - (min[axis] ?? 0);
  const reach = Math.hypot(size(0), size(1) * 1.4, size(2)) * distance;
  const [a, e] = [(bearing * Math.PI) / 180, (height * Math.PI) / 180];
  const target = [middle(0), (min[1] ?? 0) + size(1) * 0.45, middle(2)] as const;
  return {
    eye: [
      target[0] + Math.sin(a) * Math.cos(e) * reach,
      target[1] + Math.sin(e) * reach,
      target[2] + Math.cos(a) * Math.cos(e) * reach,
    ],
    target,
    fieldOfViewDegrees: 40,
  };
}

const SKIES: readonly [Sky, Sky, Sky] = [
  {
    top: '#1f5aa8',
    middle: '#6fb0d4',
    bottom: '#f4e6c0',
    horizon: 0.62,
    seed: 1,
    clouds: {
      kind: 'scroll',
      spacing: 0.105,
      colours: { fill: ['#fbf7ea', '#d9ebf2', '#f8e7bd', '#8ec1e0'], line: '#2a5f9f' },
    },
    below: {
      kind: 'waves',
      colours: { fill: ['#2f78a8', '#4c97b8', '#2c8f86', '#225f98'], line: '#e8f1ea' },
    },
  },
  {
    top: '#b8431f',
    middle: '#e9a24a',
    bottom: '#f8e5b4',
    horizon: 0.58,
    seed: 2,
    clouds: {
      kind: 'scroll',
      spacing: 0.14,
      colours: { fill: ['#f6ecd2', '#fbe0a8', '#f3b48a'], line: '#8c2a14' },
    },
    below: { kind: 'waves', colours: { fill: ['#a8431f', '#c96a2c'], line: '#f8e5b4' } },
  },
  {
    top: '#145a4c',
    middle: '#4fa58c',
    bottom: '#e8efc9',
    horizon: 0.6,
    seed: 3,
    clouds: {
      kind: 'scroll',
      spacing: 0.12,
      colours: { fill: ['#fbf7ea', '#cfe8d8', '#f4e3a4'], line: '#0e4a3e' },
    },
    below: { kind: 'waves', colours: { fill: ['#1b7560', '#3d9a80'], line: '#e8efc9' } },
  },
];
