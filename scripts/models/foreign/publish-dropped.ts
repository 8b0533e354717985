import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readReconstruction } from '#domain/reconstruction.ts';
import { refitSite } from '../../sites/refit-site.ts';
import { writeContentJson } from '../../sites/write-json.ts';
import { writeWhole } from '../pipeline/write-whole.ts';
import { adoptParts } from './adopt-parts.ts';
import { reconstructionFile } from './described-sites.ts';
import { droppedModels } from './dropped-models.ts';
import { ForeignFault } from './foreign-fault.ts';
import type { ForeignManifest, ForeignRecord } from './foreign-manifest.ts';
import type { Box } from './part-boxes.ts';
import { readSidecar } from './sidecar.ts';

/**
 * Lists a site's imported models in `src/content/models/SITE.json`, gives their parts rows in the
 * reconstruction's file, and leads what nobody has written yet in the site's file to parts that are
 * there. Says what it wrote; returns what is wrong.
 */
export async function publishDropped(
  root: string,
  site: string,
  manifest: ForeignManifest,
  say: (line: string) => void,
): Promise<string[]> {
  const records = Object.entries(manifest).filter(([, record]) => record.site === site);
  if (records.length === 0) return [];
  const own = records.map(([, record]) => record);
  try {
    await adopt(root, site, records, say);
    const path = join(root, reconstructionFile(site));
    const reading = readReconstruction(JSON.parse(await readFile(path, 'utf8')));
    if (!reading.ok) return [];
    const models = droppedModels(reading.reconstruction, own);
    const listed = join(root, 'src/content/models', `${site}.json`);
    const text = `${JSON.stringify(models, null, 2)}\n`;
    if ((await readFile(listed, 'utf8').catch(() => '')) !== text) await writeWhole(listed, text);
    await refit(root, site, models, own, say);
    return [];
  } catch (error) {
    if (error instanceof ForeignFault) return [`${site}: ${error.message}`];
    throw error;
  }
}

async function adopt(
  root: string,
  site: string,
  records: readonly (readonly [string, ForeignRecord])[],
  say: (line: string) => void,
): Promise<void> {
  const file = reconstructionFile(site);
  const reading = readReconstruction(JSON.parse(await readFile(join(root, file), 'utf8')));
  if (!reading.ok) return;
  const sidecars = await Promise.all(
    records.map(([name]) => readSidecar(join(root, 'content-src/models', `${name}.json`))),
  );
  const beside = {
    parts: sidecars.flatMap((sidecar) => sidecar?.parts ?? []),
    sources: sidecars.flatMap((sidecar) => sidecar?.sources ?? []),
  };
  const partIds = [...new Set(records.flatMap(([, { parts }]) => parts))];
  const { reconstruction, added, removed } = adoptParts(reading.reconstruction, partIds, beside);
  if (added.length + removed.length === 0) return;
  await writeContentJson(join(root, file), reconstruction);
  if (added.length > 0) say(`  ${file}: new parts, to be described: ${added.join(', ')}`);
  if (removed.length > 0) say(`  ${file}: parts that are gone, taken out: ${removed.join(', ')}`);
}

async function refit(
  root: string,
  site: string,
  models: ReturnType<typeof droppedModels>,
  records: readonly ForeignRecord[],
  say: (line: string) => void,
): Promise<void> {
  const file = `src/content/sites/${site}.json`;
  const text = await readFile(join(root, file), 'utf8').catch(() => null);
  if (text === null) return;
  const boxes: Record<string, Box> = Object.assign(
    {},
    ...records.toReversed().map(({ partBoxes }) => partBoxes),
  );
  const changed = refitSite(parsedOrNull(text), models, boxes);
  if (changed === null) return;
  await writeContentJson(join(root, file), changed);
  say(`  ${file}: places that nobody has written yet now lead to the new model's parts`);
}

/** Null for a file that is not JSON, which the content check tells of. */
function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
