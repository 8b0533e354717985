import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Site } from '#domain/site.ts';
import { type CompileSignsOptions, compileSigns, type PicturedSign } from './compile-signs.ts';
import { COMPILER_VERSION, compileTarget } from './compile-target.ts';
import { fingerprint, readIfThere } from './marker-files.ts';
import { type Marker, type MarkerManifest, markerManifestSchema } from './marker-manifest.ts';

/** Largest features file that a visitor on a slow network should wait for, bytes. */
export const FEATURES_BUDGET_BYTES = 600_000;

export type CompileMarkersOptions = {
  /** Holds SITE.png, the image targets, and receives signs.targets, SITE.mind and manifest.json. */
  folder: string;
  say: (line: string) => void;
  /** What makes the engine's file; `compileTargets` when left out. */
  compile?: CompileSignsOptions['compile'];
};

/**
 * Compiles what the trackers look for, from every site's picture that is there, as far as something
 * has changed: one file of all signs for the engine, and one per site for mind-ar. Writes the
 * manifest; throws when a picture's shape is not the printed target's or a file is over budget.
 */
export async function compileMarkers(
  sites: readonly Pick<Site, 'id' | 'signs'>[],
  { folder, say, compile }: CompileMarkersOptions,
): Promise<MarkerManifest> {
  const known = await readManifest(folder);
  const markers: Marker[] = [];
  const pictured: PicturedSign[] = [];
  for (const site of sites) {
    const picture = await readIfThere(join(folder, `${site.id}.png`));
    if (picture === null) {
      say(`${site.id}: there is no ${site.id}.png yet, so there is nothing to compile`);
      continue;
    }
    const { width, height } = await sharp(picture).metadata();
    checkShape(site, width / height);
    pictured.push({ site, picture });
    const before = known.markers.find((marker) => marker.siteId === site.id);
    const fresh = before !== undefined && (await isFresh(before, picture, folder));
    if (fresh) say(`${site.id}: unchanged`);
    const made = fresh ? before : await compileMarker(site, picture, folder, say);
    markers.push({ ...made, prints: printsOf(site) });
  }
  const targets = await compileSigns(pictured, {
    folder,
    say,
    known: known.targets,
    ...(compile && { compile }),
  });
  const manifest: MarkerManifest = { schemaVersion: 2, targets, markers };
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

async function compileMarker(
  site: Pick<Site, 'id' | 'signs'>,
  picture: Uint8Array,
  folder: string,
  say: (line: string) => void,
): Promise<Marker> {
  say(`${site.id}: compiling the image target`);
  let told = 0;
  const { features, widthPixels, heightPixels } = await compileTarget(picture, {
    onProgress: (percent) => {
      if (percent < told + 25) return;
      told = percent - (percent % 25);
      say(`${site.id}: ${told} %`);
    },
  });
  if (features.length > FEATURES_BUDGET_BYTES) {
    throw new Error(
      `${site.id}.mind has ${features.length} bytes, over the budget of ${FEATURES_BUDGET_BYTES}: ` +
        'use a picture with larger, fewer details',
    );
  }
  await writeFile(join(folder, `${site.id}.mind`), features);
  say(`${site.id}: ${Math.round(features.length / 1_000)} kB`);
  return {
    siteId: site.id,
    compiler: COMPILER_VERSION,
    pictureUrl: `/markers/${site.id}.png`,
    pictureSha256: fingerprint(picture),
    featuresUrl: `/markers/${site.id}.mind`,
    featuresSha256: fingerprint(features),
    featuresBytes: features.length,
    widthPixels,
    heightPixels,
    prints: printsOf(site),
  };
}

/** A picture cut otherwise than printed would put every pose off; half a percent is rounding. */
function checkShape(site: Pick<Site, 'id' | 'signs'>, aspect: number): void {
  for (const sign of site.signs) {
    const printed = sign.targetWidthMetres / sign.targetHeightMetres;
    if (Math.abs(aspect / printed - 1) > 0.005) {
      throw new Error(
        `${site.id}.png is ${aspect.toFixed(3)} times as wide as high, but its ${sign.id} print says ` +
          `${printed.toFixed(3)}: correct signs[].targetWidthMetres and targetHeightMetres, or the picture`,
      );
    }
  }
}

function printsOf(site: Pick<Site, 'signs'>): Marker['prints'] {
  return site.signs.map(({ id, targetWidthMetres, targetHeightMetres }) => ({
    id,
    targetWidthMetres,
    targetHeightMetres,
  }));
}

async function isFresh(marker: Marker, picture: Uint8Array, folder: string): Promise<boolean> {
  if (marker.compiler !== COMPILER_VERSION) return false;
  if (marker.pictureSha256 !== fingerprint(picture)) return false;
  const features = await readIfThere(join(folder, `${marker.siteId}.mind`));
  return features !== null && marker.featuresSha256 === fingerprint(features);
}

async function readManifest(folder: string): Promise<MarkerManifest> {
  const text = await readIfThere(join(folder, 'manifest.json'));
  const nothing: MarkerManifest = { schemaVersion: 2, targets: null, markers: [] };
  if (text === null) return nothing;
  const read = markerManifestSchema.safeParse(JSON.parse(text.toString()));
  // A manifest of another shape is only a memory of what was compiled: everything is compiled again.
  return read.success ? read.data : nothing;
}
