import { z } from 'zod';

// Fields that several kinds of content file share. Messages say what to write instead; what was
// found is put before them.

const text = (language: string) => {
  const instead = `write the ${language} text`;
  return z.string(instead).min(1, instead);
};

/** A text in the reader's languages; Vietnamese and English are always there. */
export const localizedText = z.strictObject(
  { vi: text('Vietnamese'), en: text('English'), fr: text('French').optional() },
  'write { "vi": "…", "en": "…" }',
);

const DAY = 'write a day as YYYY-MM-DD, e.g. 2026-09-05';
export const isoDate = z.iso.date(DAY);

const NAMED = 'name at least one source by its key, e.g. ["th1"]';
export const sourceKeys = z.array(z.string(NAMED).min(1, NAMED), NAMED).min(1, NAMED);

const SLUG = 'write lower-case words joined by hyphens, e.g. upper-roof';
export const slug = z.string(SLUG).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, SLUG);

const TRACE = 'name its sources, or write "plain": true when it states no fact';

/**
 * One whole sentence with its trace: the sources of the fact it states, or `plain` for a greeting, a
 * question, a direction, or what the reconstruction looks like.
 */
export const statement = z
  .strictObject({
    ...localizedText.shape,
    sources: sourceKeys.optional(),
    plain: z.literal(true, 'write true, or leave it out').optional(),
  })
  .refine(({ sources, plain }) => (sources === undefined) !== (plain === undefined), TRACE);

export type Statement = z.infer<typeof statement>;

/** An entry of a bibliography. */
export const source = z.strictObject({
  key: slug,
  title: z.string().min(1),
  /** As printed in a bibliography; null where only a title is known. */
  address: z.string().min(1).nullable(),
  kind: z.enum([
    'conservation',
    'encyclopaedia',
    'press',
    'article',
    'travel',
    'repository',
    'derived',
  ]),
  /** Latest day on which the source is known to have said what is cited from it. */
  readOn: isoDate,
});

export type Source = z.infer<typeof source>;
