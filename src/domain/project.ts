import { z } from 'zod';
import type { ReportWay } from './report.ts';

const reportWay: z.ZodType<ReportWay> = z.union([
  z.strictObject({ mail: z.email('write a mail address, e.g. hue@example.org') }),
  z.strictObject({ issues: z.httpUrl('write an address such as https://example.org/issues/new') }),
]);

/** What belongs to no single site: `src/content/project.json`. */
export const projectSchema = z.strictObject({
  /** Address of the licence under which texts, pictures and models are given. */
  rights: z.httpUrl('write the address of a licence'),
  report: reportWay,
});
