import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ColourPicture } from '../../bench/signs/printed-sign.ts';
import { PictureFault, readPictureFile } from './read-picture.ts';

/** A picture to be judged as a sign, by the name of its site or file. */
export type SignPicture = {
  id: string;
  file: string;
  /** SHA-256 of the file's bytes, hex. */
  sha256: string;
  picture: ColourPicture;
};

/** Where the exact cuts of the sites' targets lie. */
export const TARGETS_FOLDER = 'public/markers';

const IS_PICTURE = /\.(png|jpe?g|webp|tiff?|avif|gif|bmp|svg)$/i;

/** The targets of all sites that have one in the folder, in the order of their names. */
export async function siteSigns(folder: string): Promise<SignPicture[]> {
  const names = await readdir(folder).catch(() => {
    throw new PictureFault(`${folder}: there is no such folder; type npm run signs first`);
  });
  const targets = names.filter((name) => name.endsWith('.png') && !name.includes('-practice'));
  return Promise.all(targets.sort().map((name) => readSign(join(folder, name))));
}

/** A sign by its picture's file; its name without the ending is its id. */
export async function readSign(file: string): Promise<SignPicture> {
  const { bytes, picture } = await readPictureFile(file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { id: basename(file).replace(IS_PICTURE, ''), file, sha256, picture };
}

/** Whether an argument of the command line means a file rather than a site. */
export function meansFile(argument: string): boolean {
  return IS_PICTURE.test(argument) || /[/\\.]/.test(argument);
}
