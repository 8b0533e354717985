import { z } from 'zod';
import { isoDate, localizedText, slug, source, sourceKeys, statement } from './content-fields.ts';
import { type ContentProblem, insteadOf, problemsOf } from './content-problem.ts';
import { upgradeRecord } from './content-version.ts';

/** Version of the site files' shape; a change of shape raises it and brings a migration. */
const SITE_SCHEMA_VERSION = 3;

const METRES = 'write metres, e.g. 30.5';
const metres = z.number(METRES).positive(METRES);

/** Whole sentences in the order they are read or spoken. */
const statements = z.array(statement).min(1);

const geo = z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  /** Radius within which the true place lies, as far as the sources allow to say. */
  accuracyMetres: metres,
  /** Compass bearing to which the front of the model (+z) looks, degrees from north, clockwise. */
  facingDegrees: z.number().min(0).lt(360),
  sources: sourceKeys,
});

const state = z.strictObject({
  kind: z.enum(['standing', 'rebuilding', 'ruin', 'lost']),
  sentences: statements,
  /** The day on which the state was last checked against the sources. */
  checkedOn: isoDate,
});

const figure = z.strictObject({
  id: slug,
  label: localizedText,
  value: z.number(),
  unit: z.enum(['metres', 'square-metres', 'degrees', 'count', 'year']),
  /** `published` stands in the sources as it is; `derived` was computed from published figures. */
  standing: z.enum(['published', 'derived']),
  note: localizedText.optional(),
  sources: sourceKeys,
});

/** Sources that differ on one thing, and which was followed, and why. */
const conflict = z.strictObject({
  id: slug,
  topic: localizedText,
  claims: z.array(z.strictObject({ text: localizedText, sources: sourceKeys })).min(2),
  used: localizedText,
});

/** What was built, and how each part is known, stands in `src/content/reconstructions/SITE.json`. */
const reconstruction = z.strictObject({ statement: localizedText });

const timeLayer = z.strictObject({
  /** That of a layer in the reconstruction's file, where one was built. */
  id: slug,
  /** Year and name are written here only for a layer that was not built and is told in words. */
  year: z.number().int().optional(),
  name: localizedText.optional(),
  sentences: statements,
});

const hotspot = z.strictObject({
  id: slug,
  part: slug,
  /** Where the part stands in one time layer only. */
  layer: slug.optional(),
  /** In the model's frame, metres. */
  position: z.tuple([z.number(), z.number(), z.number()], 'write [x, y, z] in metres'),
  title: localizedText,
  sentences: statements,
});

const axis = z.enum(['x', 'y', 'z'], 'write x (across), y (up) or z (to the front)');
const side = z.union([z.literal(1), z.literal(-1)], 'write 1 or -1');

const groundPoint = z.tuple([z.number(), z.number()], 'write [x, z] in metres');

/** A building cut open by a plane, where its structure is the story. */
const cutAway = z.strictObject({
  /** Built layers that are cut in this way. */
  layers: z.array(slug).min(1),
  axis,
  /** What lies on this side of the plane is left away. */
  side,
  /** Place of the plane on its axis, in the model's frame. */
  atMetres: z.number(METRES),
  /** Parts that are not cut: the ground, the stairs, what stands inside. */
  whole: z.array(slug),
  /** Where the model has no ground under what is cut away; drawn as its footprint. */
  footing: z
    .strictObject({ min: groundPoint, max: groundPoint }, 'write { "min": [x, z], "max": [x, z] }')
    .optional(),
  /** What can be seen in the section. */
  sentences: statements,
});

/** Somebody of 1.6 m who stands there for scale. */
const person = z.strictObject({
  layers: z.array(slug).min(1),
  /** The ground under the feet, in the model's frame. */
  at: z.tuple([z.number(), z.number(), z.number()], 'write [x, y, z] in metres'),
  /** The way the figure looks: 0 to the main front (+z), 90 to +x. */
  turnDegrees: z.number(),
});

const segment = z.strictObject({
  id: slug,
  part: slug,
  layer: slug,
  /** Each sentence is spoken and captioned on its own. */
  sentences: statements,
});

/** A short story for children that ends with a question. */
const childrenStory = z.strictObject({
  id: slug,
  sentences: statements,
  question: localizedText,
  answer: localizedText,
});

/** Audio description: what the reconstruction of one time layer looks like, for those who cannot see it. */
const description = z.strictObject({ layer: slug, sentences: statements });

const credit = z.strictObject({ role: localizedText, name: z.string().min(1) });

/** A relic site with everything said and shown about it; every figure and statement names its sources by key. */
export const siteSchema = z.strictObject({
  schemaVersion: z.literal(SITE_SCHEMA_VERSION),
  id: slug,
  /** Place in the tour and in every list of sites, from 1. */
  tourOrder: z.number().int().positive(),
  name: localizedText,
  /** The board's own characters, or null. */
  hanName: z.string().min(1).nullable(),
  /** One line that makes people come nearer. */
  hook: statement,
  /** Three sentences, the first screen of the site. */
  summary: z.array(statement).length(3),
  geo,
  state,
  figures: z.array(figure),
  conflicts: z.array(conflict),
  reconstruction,
  timeLayers: z.array(timeLayer).min(1),
  hotspots: z.array(hotspot),
  /** Left out where a section would show nothing. */
  cutAways: z.array(cutAway).min(1).optional(),
  /** Left out where the front edge of the ground will do. */
  people: z.array(person).min(1).optional(),
  narration: z.strictObject({ segments: z.array(segment).min(1) }),
  thenAndNow: statements,
  /** How to behave there. */
  manners: statements,
  children: z.array(childrenStory).min(1),
  description: z.array(description).min(1),
  sources: z.array(source).min(1),
  credits: z.array(credit).min(1),
});

export type Site = z.infer<typeof siteSchema>;

/** Steps from one version's shape to the next, by the version they start from. */
const SITE_MIGRATIONS = {};

/** A site read from a file, or everything that is wrong with it. */
export type SiteReading =
  | { ok: true; site: Site }
  | { ok: false; problems: readonly ContentProblem[] };

/** Reads a site of any known version into today's shape; refuses unknown versions in plain words. */
export function readSite(record: unknown): SiteReading {
  const upgraded = upgradeRecord(record, SITE_SCHEMA_VERSION, SITE_MIGRATIONS);
  if (!upgraded.ok) return { ok: false, problems: [upgraded.problem] };
  const parsed = siteSchema.safeParse(upgraded.record, { error: insteadOf });
  if (parsed.success) return { ok: true, site: parsed.data };
  return { ok: false, problems: problemsOf(parsed.error.issues, upgraded.record, siteSchema) };
}
