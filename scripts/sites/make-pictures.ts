import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readSiteModels, type SiteModels } from '#domain/site-models.ts';
import { sha256 } from '../models/gltf/glb-facts.ts';
import type { Said } from './language.ts';
import { type Photo, readPhotos, writePhotoPictures } from './photos.ts';
import { defaultPictures } from '../signs/design/default-pictures.ts';
import { runScript } from './run-script.ts';
import { PHOTO_FOLDER, RENDER_FOLDER } from './site-paths.ts';
import { writeContentJson } from './write-json.ts';

/** Raised when the same photographs or model would give other pictures. */
const PICTURES_VERSION = 'pictures 1';

const madeSchema = z.object({
  from: z.enum(['photos', 'model']),
  mark: z.string(),
  files: z.array(z.string()),
});

export interface MadePictures {
  /** `own`: pictures that somebody has put there and that stay as they are. */
  from: 'photos' | 'model' | 'own';
  /** Whether they were made now. */
  isNew: boolean;
  /** Photographs that were left out, and why. */
  faults: readonly Said[];
}

/**
 * Makes the pictures of a site's sign, from which those of its page are cut: of its photographs where
 * there are any, else of its model, which takes a browser. Those that somebody has put there are kept.
 */
export async function makePictures(root: string, slug: string): Promise<MadePictures> {
  const { photos, faults } = await readPhotos(root, slug);
  const from = photos.length > 0 ? 'photos' : 'model';
  const made = await readMade(root, slug);
  const there = await picturesThere(root, slug);
  if (from === 'model' && made === null && there.length > 0)
    return { from: 'own', isNew: false, faults };
  const models = from === 'model' ? await readModels(root, slug) : null;
  const mark = await markOf(root, slug, photos, models);
  const stands = made?.mark === mark && made.files.every((file) => there.includes(file));
  if (!stands) {
    const files =
      models === null
        ? await writePhotoPictures(root, slug, photos)
        : await takePictures(root, slug, models);
    for (const old of made?.files ?? [])
      if (!files.includes(old)) await rm(join(root, RENDER_FOLDER, slug, old), { force: true });
    const record = join(root, RENDER_FOLDER, slug, 'made.json');
    await writeContentJson(record, { from, mark, files });
  }
  return { from, isNew: !stands, faults };
}

/** Takes the pictures from the model in a browser; gives their files. */
async function takePictures(root: string, slug: string, models: SiteModels): Promise<string[]> {
  await runScript(root, 'scripts/signs/render.ts', [slug, '--again']);
  return defaultPictures(slug, models).map(({ id }) => `${id}.jpg`);
}

async function picturesThere(root: string, slug: string): Promise<string[]> {
  const names = await readdir(join(root, RENDER_FOLDER, slug)).catch(() => []);
  return names.filter((name) => /\.(jpe?g|png|webp|avif)$/i.test(name)).toSorted();
}

async function readMade(root: string, slug: string): Promise<z.infer<typeof madeSchema> | null> {
  try {
    const text = await readFile(join(root, RENDER_FOLDER, slug, 'made.json'), 'utf8');
    return madeSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

async function readModels(root: string, slug: string): Promise<SiteModels> {
  const text = await readFile(join(root, 'src/content/models', `${slug}.json`), 'utf8');
  const reading = readSiteModels(JSON.parse(text));
  if (!reading.ok) throw new Error(`src/content/models/${slug}.json is damaged: make it anew.`);
  return reading.models;
}

async function markOf(
  root: string,
  slug: string,
  photos: readonly Photo[],
  models: SiteModels | null,
): Promise<string> {
  const sources =
    models === null
      ? await Promise.all(
          photos.map(async ({ file }) =>
            sha256(await readFile(join(root, PHOTO_FOLDER, slug, file))),
          ),
        )
      : Object.values(models.pieces).flatMap(({ levels }) => levels.at(-1)?.sha256 ?? '');
  return sha256([PICTURES_VERSION, ...sources].join('\n'));
}
