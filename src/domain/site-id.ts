/** A site's name in addresses, files and printed codes: lower-case words joined by hyphens; it never changes. */
export type SiteId = string;

const SITE_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether a word, from an address say, has the form of a site's name; whether there is such a site, the library knows. */
export function isSiteId(word: string): word is SiteId {
  return SITE_ID.test(word);
}
