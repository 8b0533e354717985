import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readReconstruction, type Reconstruction } from '#domain/reconstruction.ts';

const FOLDER = 'src/content/reconstructions';

/** Where a site's parts are described, as a path for messages and for `join`. */
export function reconstructionFile(site: string): string {
  return `${FOLDER}/${site}.json`;
}

/** Reconstruction files under `root` that can be read, by site, without those that are built from code. */
export async function describedSites(
  root: string,
  built: readonly string[],
): Promise<ReadonlyMap<string, Reconstruction>> {
  const files = await readdir(join(root, FOLDER)).catch(() => []);
  const found = new Map<string, Reconstruction>();
  for (const file of files.filter((name) => name.endsWith('.json'))) {
    const site = basename(file, '.json');
    if (built.includes(site)) continue;
    const reconstruction = parse(await readFile(join(root, FOLDER, file), 'utf8'));
    if (reconstruction !== null) found.set(site, reconstruction);
  }
  return found;
}

/** Null for a file with a fault, which the content check tells of. */
function parse(text: string): Reconstruction | null {
  try {
    const reading = readReconstruction(JSON.parse(text));
    return reading.ok ? reading.reconstruction : null;
  } catch {
    return null;
  }
}
