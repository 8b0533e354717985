import { z } from 'zod';
import { slug } from './content-fields.ts';
import { type ContentProblem, insteadOf, problemsOf } from './content-problem.ts';
import { MODEL_LEVELS } from './model-levels.ts';

const BUILT = 'type npm run models, which writes this file';
const count = z.number(BUILT).int(BUILT).nonnegative(BUILT);
const metres = z.number(BUILT);
const point = z.tuple([metres, metres, metres], BUILT);
const sha256 = z.string(BUILT).regex(/^[0-9a-f]{64}$/, BUILT);
const modelUrl = z.string(BUILT).regex(/^\/models\/[a-z0-9-]+\/[a-z0-9-]+\.glb$/, BUILT);
const textureUrl = z.string(BUILT).regex(/^\/models\/textures\/[a-z0-9-]+\.ktx2$/, BUILT);

const level = z.strictObject({
  level: z.enum(MODEL_LEVELS),
  url: modelUrl,
  bytes: count,
  brotliBytes: count,
  sha256,
  triangles: count,
  /** Files that the model asks for beside its own; keys of `textures`. */
  textures: z.array(textureUrl),
});

const piece = z.strictObject({
  /** What the piece fills as built, metres, +y up, front towards +z. */
  box: z.strictObject({ min: point, max: point }),
  /** Its parts by number: the ids that its files carry. */
  parts: z.array(slug).min(1),
  /** Coarsest first. */
  levels: z.array(level).min(1),
});

/** The first layer as a USDZ for Quick Look, which iPhones show in the real place. */
const quickLook = z.strictObject({
  url: z.string(BUILT).regex(/^\/models\/[a-z0-9-]+\/[a-z0-9-]+\.usdz$/, BUILT),
  bytes: count,
  sha256,
  triangles: count,
  /** Changes with the files that it is made from and with the way it is made. */
  madeFrom: sha256,
});

/** What was built for a site: `src/content/models/SITE.json`, written by the model builder. A build's pages get it without hashes. */
export const siteModelsSchema = z.strictObject({
  site: slug,
  /** The first is what a visitor sees first. */
  layers: z
    .array(
      z.strictObject({
        id: slug,
        /** Pieces that stand together, each moved by its offset, metres. */
        pieces: z.array(z.strictObject({ piece: slug, offset: point })).min(1),
      }),
    )
    .min(1),
  pieces: z.record(slug, piece),
  /** Texture files by address, each shared by every piece, level, layer and site that names it. */
  textures: z.record(textureUrl, z.strictObject({ bytes: count, sha256 })),
  /** Left out for a site of which none was made: `npm run models:quick-look`. */
  quickLook: quickLook.optional(),
});

export type SiteModels = z.infer<typeof siteModelsSchema>;
export type ModelPiece = SiteModels['pieces'][string];

/** What was built, read from a file, or everything that is wrong with it. */
export type SiteModelsReading =
  | { ok: true; models: SiteModels }
  | { ok: false; problems: readonly ContentProblem[] };

/** Reads the list of a site's models; a bad one asks for a new build. */
export function readSiteModels(record: unknown): SiteModelsReading {
  const parsed = siteModelsSchema.safeParse(record, { error: insteadOf });
  if (parsed.success) return { ok: true, models: parsed.data };
  return { ok: false, problems: problemsOf(parsed.error.issues, record, siteModelsSchema) };
}
