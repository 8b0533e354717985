/** The eight sites. These names stand in printed codes and never change. */
export const SITE_IDS = [
  'thai-hoa',
  'ngo-mon',
  'can-chanh',
  'kien-trung',
  'nam-giao',
  'ho-quyen',
  'hien-lam-cac',
  'phu-van-lau',
] as const;

export type SiteId = (typeof SITE_IDS)[number];

/** Whether a word, from an address say, names one of the eight sites. */
export function isSiteId(word: string): word is SiteId {
  return (SITE_IDS as readonly string[]).includes(word);
}
