import { z } from 'zod';
import type { ReportWay } from './report.ts';

const reportWay: z.ZodType<ReportWay> = z.union([
  z.strictObject({ mail: z.email('write a mail address, e.g. hue@example.org') }),
  z.strictObject({ issues: z.httpUrl('write an address such as https://example.org/issues/new') }),
]);

/** What belongs to no single site: `src/content/project.json`. */
export const projectSchema = z.strictObject({
  /**
   * Under what texts, pictures and models are given, as catalogues write it: an address of
   * rightsstatements.org or creativecommons.org.
   */
  rights: z
    .httpUrl('write an address such as http://creativecommons.org/licenses/by/4.0/')
    .regex(
      /^https?:\/\/(rightsstatements\.org\/vocab|creativecommons\.org\/(licenses|publicdomain))\//,
      'write an address of rightsstatements.org or creativecommons.org',
    ),
  report: reportWay,
});
