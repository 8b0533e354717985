import type { Locale } from '#domain/locale.ts';
import { failureEn } from './failure-en.ts';
import { failureFr } from './failure-fr.ts';
import { failureVi } from './failure-vi.ts';

/** What is said when something does not work; Vietnamese decides which words there are. */
export type FailureStrings = typeof failureVi;

/** Apart from the other words, because the pages that are only read need none of them. */
export const FAILURE_STRINGS: Record<Locale, FailureStrings> = {
  vi: failureVi,
  en: failureEn,
  fr: failureFr,
};
