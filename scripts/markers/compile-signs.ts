import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from '#domain/site.ts';
import { assumedSign } from '#domain/site-library.ts';
import { compileTargets, type SignImage } from '#vision/targets/compile-targets.ts';
import { lumaPicture } from './luma-picture.ts';
import { fingerprint, readIfThere } from './marker-files.ts';
import type { TargetsEntry } from './marker-manifest.ts';

/** Raised whenever the same pictures would compile to something else; a test notices when it was not. */
export const SIGNS_COMPILER_VERSION = 'targets 1';

export const SIGNS_FILE = 'signs.targets';

export type PicturedSign = { site: Pick<Site, 'id' | 'signs'>; picture: Uint8Array };

export type CompileSignsOptions = {
  folder: string;
  say: (line: string) => void;
  /** What is there already was made from this. */
  known: TargetsEntry | null;
  compile?: (signs: readonly SignImage[]) => Uint8Array;
};

/**
 * Writes the one file that the engine finds every sign by, unless it is there and nothing has
 * changed; without any sign it is removed, and null given.
 */
export async function compileSigns(
  signs: readonly PicturedSign[],
  { folder, say, known, compile = compileTargets }: CompileSignsOptions,
): Promise<TargetsEntry | null> {
  const path = join(folder, SIGNS_FILE);
  if (signs.length === 0) {
    await rm(path, { force: true });
    return null;
  }
  const made = signs.map(({ site, picture }) => ({
    siteId: site.id,
    pictureSha256: fingerprint(picture),
    widthMetres: widthOf(site),
  }));
  if (known !== null && isSame(known, made)) {
    const there = await readIfThere(path);
    if (there !== null && fingerprint(there) === known.sha256) {
      say(`${SIGNS_FILE}: unchanged`);
      return known;
    }
  }
  const images = await Promise.all(
    signs.map(async ({ site, picture }) => ({
      id: site.id,
      widthMetres: widthOf(site),
      ...(await lumaPicture(picture)),
    })),
  );
  const file = compile(images);
  await writeFile(path, file);
  const count = signs.length === 1 ? '1 sign' : `${signs.length} signs`;
  say(`${SIGNS_FILE}: ${count}, ${(file.length / 1_000).toFixed(1)} kB`);
  return {
    compiler: SIGNS_COMPILER_VERSION,
    url: `/markers/${SIGNS_FILE}`,
    sha256: fingerprint(file),
    bytes: file.length,
    signs: made,
  };
}

function isSame(known: TargetsEntry, made: TargetsEntry['signs']): boolean {
  return (
    known.compiler === SIGNS_COMPILER_VERSION &&
    JSON.stringify(known.signs) === JSON.stringify(made)
  );
}

function widthOf(site: Pick<Site, 'id' | 'signs'>): number {
  const sign = assumedSign(site);
  if (sign === null) throw new Error(`${site.id} has no sign`);
  return sign.targetWidthMetres;
}
