import { CONTENT_LOCALES } from '#domain/content-locale.ts';
import { textsIn } from '#domain/site-texts.ts';
import { stringsIn } from '#domain/text-marks-check.ts';
import { tidyText } from '#domain/text-tidy.ts';

/** A content file's text with every sentence set as an editor would; nothing else of the file changes. */
export function tidyFile(text: string): string {
  const record: unknown = JSON.parse(text);
  const set = new Map<string, string>();
  for (const { text: told } of textsIn(record)) {
    for (const locale of CONTENT_LOCALES) {
      const found = told[locale];
      if (found !== undefined)
        set.set(field(locale, found), field(locale, tidyText(found, locale)));
    }
  }
  let tidied = text;
  for (const [found, written] of set) {
    if (found !== written) tidied = tidied.replaceAll(found, () => written);
  }
  for (const [, found] of stringsIn(JSON.parse(tidied), [])) {
    const composed = found.normalize('NFC');
    if (composed !== found)
      tidied = tidied.replaceAll(JSON.stringify(found), JSON.stringify(composed));
  }
  return tidied;
}

/** As it stands in the file: the same words may be right in one language and wrong in another. */
function field(locale: string, text: string): string {
  return `"${locale}": ${JSON.stringify(text)}`;
}
