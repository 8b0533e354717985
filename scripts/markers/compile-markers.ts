import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { TARGET_UNITS } from '#domain/print-sizes.ts';
import type { SiteId } from '#domain/site-id.ts';
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
  siteIds: readonly SiteId[],
  { folder, say, compile }: CompileMarkersOptions,
): Promise<MarkerManifest> {
  const known = await readManifest(folder);
  const markers: Marker[] = [];
  const pictured: PicturedSign[] = [];
  for (const siteId of siteIds) {
    const picture = await readIfThere(join(folder, `${siteId}.png`));
    if (picture === null) {
      say(`${siteId}: there is no ${siteId}.png yet, so there is nothing to compile`);
      continue;
    }
    const { width, height } = await sharp(picture).metadata();
    checkShape(siteId, width / height);
    pictured.push({ siteId, picture });
    const before = known.markers.find((marker) => marker.siteId === siteId);
    const fresh = before !== undefined && (await isFresh(before, picture, folder));
    if (fresh) say(`${siteId}: unchanged`);
    const made = fresh ? before : await compileMarker(siteId, picture, folder, say);
    markers.push(made);
  }
  const targets = await compileSigns(pictured, {
    folder,
    say,
    known: known.targets,
    ...(compile && { compile }),
  });
  const manifest: MarkerManifest = { schemaVersion: 3, targets, markers };
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

async function compileMarker(
  siteId: SiteId,
  picture: Uint8Array,
  folder: string,
  say: (line: string) => void,
): Promise<Marker> {
  say(`${siteId}: compiling the image target`);
  let told = 0;
  const { features, widthPixels, heightPixels } = await compileTarget(picture, {
    onProgress: (percent) => {
      if (percent < told + 25) return;
      told = percent - (percent % 25);
      say(`${siteId}: ${told} %`);
    },
  });
  if (features.length > FEATURES_BUDGET_BYTES) {
    throw new Error(
      `${siteId}.mind has ${features.length} bytes, over the budget of ${FEATURES_BUDGET_BYTES}: ` +
        'use a picture with larger, fewer details',
    );
  }
  await writeFile(join(folder, `${siteId}.mind`), features);
  say(`${siteId}: ${Math.round(features.length / 1_000)} kB`);
  return {
    siteId,
    compiler: COMPILER_VERSION,
    pictureUrl: `/markers/${siteId}.png`,
    pictureSha256: fingerprint(picture),
    featuresUrl: `/markers/${siteId}.mind`,
    featuresSha256: fingerprint(features),
    featuresBytes: features.length,
    widthPixels,
    heightPixels,
  };
}

/** A picture cut otherwise than printed would put every pose off; half a percent is rounding. */
function checkShape(siteId: SiteId, aspect: number): void {
  const printed = TARGET_UNITS.width / TARGET_UNITS.height;
  if (Math.abs(aspect / printed - 1) <= 0.005) return;
  throw new Error(
    `${siteId}.png is ${aspect.toFixed(3)} times as wide as high, and every print ${printed.toFixed(3)}: ` +
      `make the picture ${TARGET_UNITS.width} parts wide and ${TARGET_UNITS.height} high`,
  );
}

async function isFresh(marker: Marker, picture: Uint8Array, folder: string): Promise<boolean> {
  if (marker.compiler !== COMPILER_VERSION) return false;
  if (marker.pictureSha256 !== fingerprint(picture)) return false;
  const features = await readIfThere(join(folder, `${marker.siteId}.mind`));
  return features !== null && marker.featuresSha256 === fingerprint(features);
}

async function readManifest(folder: string): Promise<MarkerManifest> {
  const text = await readIfThere(join(folder, 'manifest.json'));
  const nothing: MarkerManifest = { schemaVersion: 3, targets: null, markers: [] };
  if (text === null) return nothing;
  const read = markerManifestSchema.safeParse(JSON.parse(text.toString()));
  // A manifest of another shape is only a memory of what was compiled: everything is compiled again.
  return read.success ? read.data : nothing;
}
