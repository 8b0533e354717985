import { z } from 'zod';
import { localizedText, slug, source, sourceKeys } from './content-fields.ts';
import { type ContentProblem, insteadOf, problemsOf } from './content-problem.ts';
import { upgradeRecord } from './content-version.ts';
import { EVIDENCE_CLASSES } from './evidence.ts';

/** Version of the reconstruction files' shape; a change of shape raises it and brings a migration. */
const RECONSTRUCTION_SCHEMA_VERSION = 1;

const layer = z.strictObject({
  /** As in the site's model and in the time layers of its page. */
  id: slug,
  year: z.number().int(),
  name: localizedText,
});

const part = z.strictObject({
  /** As the model names the part. */
  id: slug,
  name: localizedText,
  evidence: z.enum(EVIDENCE_CLASSES),
  /** One line: how it is known, or what was assumed. */
  basis: localizedText,
  sources: sourceKeys,
});

/** What is known of everything that is built for a site: `src/content/reconstructions/SITE.json`. */
export const reconstructionSchema = z.strictObject({
  schemaVersion: z.literal(RECONSTRUCTION_SCHEMA_VERSION),
  site: slug,
  /** The site's name, as on its page. */
  name: localizedText,
  /** The states in time that a model shows, oldest first. */
  layers: z.array(layer).min(1),
  /** Every part of every layer. */
  parts: z.array(part).min(1),
  sources: z.array(source).min(1),
});

export type Reconstruction = z.infer<typeof reconstructionSchema>;
export type ReconstructionPart = Reconstruction['parts'][number];

/** Steps from one version's shape to the next, by the version they start from. */
const RECONSTRUCTION_MIGRATIONS = {};

/** A reconstruction read from a file, or everything that is wrong with it. */
export type ReconstructionReading =
  | { ok: true; reconstruction: Reconstruction }
  | { ok: false; problems: readonly ContentProblem[] };

/** Reads a reconstruction of any known version into today's shape; refuses unknown versions in plain words. */
export function readReconstruction(record: unknown): ReconstructionReading {
  const version = RECONSTRUCTION_SCHEMA_VERSION;
  const upgraded = upgradeRecord(record, version, RECONSTRUCTION_MIGRATIONS);
  if (!upgraded.ok) return { ok: false, problems: [upgraded.problem] };
  const parsed = reconstructionSchema.safeParse(upgraded.record, { error: insteadOf });
  if (parsed.success) return { ok: true, reconstruction: parsed.data };
  const problems = problemsOf(parsed.error.issues, upgraded.record, reconstructionSchema);
  return { ok: false, problems };
}
