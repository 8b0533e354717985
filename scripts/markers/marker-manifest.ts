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

/** What `public/markers/` holds and what it was made from. */
export const markerManifestSchema = z.strictObject({
  schemaVersion: z.literal(1),
  markers: z.array(marker),
});

export type MarkerManifest = z.infer<typeof markerManifestSchema>;
export type Marker = MarkerManifest['markers'][number];
