import { z } from 'zod';
import { SITE_IDS } from '#domain/site-id.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const marker = z.strictObject({
  siteId: z.enum(SITE_IDS),
  /** What the features were compiled by; another compiler makes them stale. */
  compiler: z.string().min(1),
  /** Addresses under /markers/, with the content they had. */
  pictureUrl: z.string(),
  pictureSha256: sha256,
  featuresUrl: z.string(),
  featuresSha256: sha256,
  featuresBytes: z.number().int().positive(),
  /** Size of the compiled picture. */
  widthPixels: z.number().int().positive(),
  heightPixels: z.number().int().positive(),
  /** Size of the image target on each print, without the sheet's margins. */
  prints: z.array(
    z.strictObject({
      id: z.string(),
      targetWidthMetres: z.number().positive(),
      targetHeightMetres: z.number().positive(),
    }),
  ),
});

/** The one file with every sign, for the project's own engine. */
const targets = z.strictObject({
  compiler: z.string().min(1),
  url: z.string(),
  sha256,
  bytes: z.number().int().positive(),
  signs: z.array(
    z.strictObject({
      siteId: z.enum(SITE_IDS),
      pictureSha256: sha256,
      widthMetres: z.number().positive(),
    }),
  ),
});

/** What `public/markers/` holds and what it was made from. */
export const markerManifestSchema = z.strictObject({
  schemaVersion: z.literal(2),
  /** Null when no sign has a picture yet. */
  targets: targets.nullable(),
  /** For the compatibility tracker, mind-ar: a file for each sign. */
  markers: z.array(marker),
});

export type MarkerManifest = z.infer<typeof markerManifestSchema>;
export type Marker = MarkerManifest['markers'][number];
export type TargetsEntry = z.infer<typeof targets>;
