import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CONTENT_LOCALES } from '#domain/content-locale.ts';

/** Folders of photographs and models that people drop in, and of the pictures that are made from them. */
export const PHOTO_FOLDER = 'content-src/photos';
export const RENDER_FOLDER = 'content-src/renders';
export const MODEL_FOLDER = 'content-src/models';

/** Everything that belongs to one site, as paths under the project's folder with `/`. */
export interface SitePaths {
  /** What people write and drop in. */
  page: string;
  reconstruction: string;
  model: string;
  sidecar: string;
  photos: string;
  renders: string;
  signWords: string;
  /** One folder for each language. */
  voices: readonly string[];
  /** What the commands make of it. */
  made: readonly string[];
}

/** Where the files of a site stand. */
export function sitePaths(slug: string): SitePaths {
  return {
    page: `src/content/sites/${slug}.json`,
    reconstruction: `src/content/reconstructions/${slug}.json`,
    model: `${MODEL_FOLDER}/${slug}.glb`,
    sidecar: `${MODEL_FOLDER}/${slug}.json`,
    photos: `${PHOTO_FOLDER}/${slug}`,
    renders: `${RENDER_FOLDER}/${slug}`,
    signWords: `content-src/signs/${slug}.json`,
    voices: CONTENT_LOCALES.map((locale) => `content-src/voices/${locale}/${slug}`),
    made: [
      `src/content/models/${slug}.json`,
      `src/content/narration/${slug}.json`,
      `public/models/${slug}`,
      `public/narration/${slug}`,
      `public/markers/${slug}.png`,
      `public/markers/${slug}.mind`,
      `public/markers/${slug}-practice.jpg`,
      `public/markers/${slug}-practice.json`,
      ...[480, 960].flatMap((width) =>
        ['jpg', 'webp'].map((kind) => `public/pictures/${slug}-${width}.${kind}`),
      ),
    ],
  };
}

/** Files under a folder that belong to a site by their name alone, such as `SLUG-a3.pdf`. */
export async function filesNamedAfter(
  root: string,
  folder: string,
  slug: string,
  others: readonly string[],
): Promise<string[]> {
  const names = await readdir(join(root, folder)).catch(() => []);
  const longer = others.filter((other) => other.startsWith(`${slug}-`));
  return names
    .filter((name) => name.startsWith(`${slug}-`) || name.startsWith(`${slug}.`))
    .filter(
      (name) =>
        !longer.some((other) => name.startsWith(`${other}-`) || name.startsWith(`${other}.`)),
    )
    .map((name) => `${folder}/${name}`);
}
