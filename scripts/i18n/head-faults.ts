import { CONTENT_LOCALES } from '#domain/content-locale.ts';
import type { LanguageHead } from '#domain/language-head.ts';

/** What is wrong with what a language says of itself, as `FIELD: what; what to write`. */
export function headFaults(code: string, head: Partial<Record<keyof LanguageHead, unknown>>) {
  const faults: string[] = [];
  const { tag, contentIn, date, firstOfMonth } = head;
  if (typeof tag === 'string' && primaryOf(tag) !== code) {
    faults.push(`language.tag: got “${tag}”; write “${code}” with a region, such as en-GB`);
  }
  const told = Array.isArray(contentIn) ? contentIn : [];
  const strange = told.filter((one) => !CONTENT_LOCALES.includes(one));
  // Vietnamese and English are in every text.
  if (strange.length > 0 || !(told.includes('vi') || told.includes('en'))) {
    const choice = CONTENT_LOCALES.map((one) => `"${one}"`).join(', ');
    faults.push(
      `language.contentIn: got ${JSON.stringify(contentIn)}; list some of ${choice}, most wanted first, with "vi" or "en" among them`,
    );
  }
  const places = ['{day}', '{month}', '{year}'];
  const isWhole = (pattern: unknown, wanted: readonly string[]) =>
    typeof pattern !== 'string' || wanted.every((place) => pattern.includes(place));
  if (!isWhole(date, places)) {
    faults.push(`language.date: got “${String(date)}”; write it with {day}, {month} and {year}`);
  }
  if (!isWhole(firstOfMonth, places.slice(1))) {
    faults.push(
      `language.firstOfMonth: got “${String(firstOfMonth)}”; write it with {month} and {year}`,
    );
  }
  return faults;
}

/** The language of a BCP 47 tag; null for what is none. */
export function primaryOf(tag: string): string | null {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return null;
  }
}
