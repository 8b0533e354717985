/** The languages that the sites' texts and stories may be told in; the interface may speak more. */
export const CONTENT_LOCALES = ['vi', 'en', 'fr'] as const;

export type ContentLocale = (typeof CONTENT_LOCALES)[number];
