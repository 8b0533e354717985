import { z } from 'zod';
import { slug } from '#domain/content-fields.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const marker = z.strictObject({
  siteId: slug,
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
});

/** The one file with every sign, for the project's own engine. */
const targets = z.strictObject({
  compiler: z.string().min(1),
  url: z.string(),
  sha256,
  bytes: z.number().int().positive(),
  signs: z.array(
    z.strictObject({
      siteId: slug,
      pictureSha256: sha256,
      widthMetres: z.number().positive(),
    }),
  ),
});

/** What `public/markers/` holds and what it was made from. */
export const markerManifestSchema = z.strictObject({
  schemaVersion: z.literal(3),
  /** Null when no sign has a picture yet. */
  targets: targets.nullable(),
  /** For the compatibility tracker, mind-ar: a file for each sign. */
  markers: z.array(marker),
});

export type MarkerManifest = z.infer<typeof markerManifestSchema>;
export type Marker = MarkerManifest['markers'][number];
export type TargetsEntry = z.infer<typeof targets>;
