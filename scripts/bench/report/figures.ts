import { z } from 'zod';

const UNITS = ['bytes', 'ms', 'px', 'percent', 'count'] as const;

const figureSchema = z.strictObject({
  /** Stays the same from release to release, such as `screen/s/thai-hoa`. */
  id: z.string(),
  name: z.string(),
  unit: z.enum(UNITS),
  /** The median where it was measured more than once. */
  value: z.number(),
  /** Least and most of all measurements, and how many there were; left out where counting gives the same every time. */
  spread: z
    .strictObject({ least: z.number(), most: z.number(), runs: z.int().positive() })
    .optional(),
  /** Which way is better; left out where neither is. */
  better: z.enum(['less', 'more']).optional(),
  /** What was promised, as the least or the most that is allowed, and where that stands. */
  budget: z
    .strictObject({ limit: z.number(), kind: z.enum(['least', 'most']), source: z.string() })
    .optional(),
  /** What another program did with the same in the same run; null where it did nothing to measure. */
  rival: z.strictObject({ name: z.string(), value: z.number().nullable() }).optional(),
  /** What the figure is of, where that differs from run to run: the heaviest file, the date of a test run. */
  note: z.string().optional(),
});

const machineSchema = z.strictObject({
  cores: z.int(),
  processor: z.string(),
  /** Null where it was not written down. */
  memoryBytes: z.number().nullable(),
  system: z.string(),
  node: z.string(),
  /** Name and version as the browser tells them; null where none was found. */
  browser: z.string().nullable(),
});

const partSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** How it was measured; figures are compared only where these words are equal. */
  conditions: z.string(),
  measuredAt: z.iso.datetime(),
  /** Of the sources; a `+` behind it where files had been changed since. */
  commit: z.string(),
  machine: machineSchema,
  /** Mean number of programs that wanted the processor, just before and just after; null where it was not written down. */
  load: z.tuple([z.number().nullable(), z.number().nullable()]),
  /** How long it took; null where it was not written down. */
  seconds: z.number().nullable(),
  figures: z.array(figureSchema),
  /** Groups of figures that are drawn too. */
  plots: z.array(z.string()),
  /** Why there are no figures, or fewer. */
  fault: z.string().nullable(),
});

/** All figures of one state of the project; each part says when and on what it was measured. */
export const reportSchema = z.strictObject({
  schemaVersion: z.literal(1),
  version: z.string(),
  parts: z.array(partSchema),
});

export type Unit = (typeof UNITS)[number];
export type Figure = z.infer<typeof figureSchema>;
export type Machine = z.infer<typeof machineSchema>;
export type MeasuredPart = z.infer<typeof partSchema>;
export type Report = z.infer<typeof reportSchema>;

/** The name under which most of a part's figures are told, such as `screen`. */
export function groupOf({ id }: Pick<Figure, 'id'>): string {
  return id.split('/', 1)[0] ?? id;
}

/** Whether a figure keeps its budget; null where there is none. */
export function keepsBudget({ value, budget }: Figure): boolean | null {
  if (budget === undefined) return null;
  return budget.kind === 'least' ? value >= budget.limit : value <= budget.limit;
}
