import { DEFAULT_LOCALE, languageOf, type Locale } from '#domain/locale.ts';

/** What a page says of itself to search engines and to link previews. */
export type PageHead = {
  path: string;
  locale: Locale;
  title: string;
  description: string;
  /** Path of the preview picture, 1200 × 630 pixels. */
  picture: string;
  alternates: readonly { locale: Locale; path: string }[];
  /** What the page says of its subject in schema.org's words; nothing for a page of none. */
  data?: Record<string, unknown> | null;
};

/**
 * The app's HTML shell filled for one page; `origin` goes before the paths in link previews, which
 * ignore relative ones. Throws when the shell lacks a place that has to be filled.
 */
export function pageDocument(shell: string, head: PageHead, html: string, origin: string): string {
  const filled: readonly (readonly [RegExp, string])[] = [
    [/<html lang="[^"]*"/, `<html lang="${head.locale}"`],
    [/<title>[^<]*<\/title>/, `<title>${escapeHtml(head.title)}</title>\n${links(head, origin)}`],
    [
      /<meta\s+name="description"\s+content="[^"]*"\s*\/?>/,
      `<meta name="description" content="${escapeHtml(head.description)}" />`,
    ],
    [/<div id="root"><\/div>/, `<div id="root">${html}</div>`],
  ];
  return filled.reduce((document, [place, text]) => {
    if (!place.test(document)) throw new Error(`index.html has no place for ${place.source}`);
    return document.replace(place, () => text);
  }, shell);
}

function links(head: PageHead, origin: string): string {
  const address = (path: string) => escapeHtml(origin + path);
  const property = (name: string, content: string) =>
    `<meta property="og:${name}" content="${escapeHtml(content)}" />`;
  return [
    `<link rel="canonical" href="${address(head.path)}" />`,
    ...head.alternates.map(
      ({ locale, path }) => `<link rel="alternate" hreflang="${locale}" href="${address(path)}" />`,
    ),
    ...head.alternates
      .filter(({ locale }) => locale === DEFAULT_LOCALE)
      .map(({ path }) => `<link rel="alternate" hreflang="x-default" href="${address(path)}" />`),
    property('type', 'website'),
    property('site_name', 'Huế Hiện'),
    property('title', head.title),
    property('description', head.description),
    property('url', origin + head.path),
    property('image', origin + head.picture),
    property('image:width', '1200'),
    property('image:height', '630'),
    property('locale', openGraphLocale(head.locale)),
    ...(head.data == null
      ? []
      : [`<script type="application/ld+json">${escapeJson(head.data)}</script>`]),
    ...head.alternates
      .filter(({ locale }) => locale !== head.locale)
      .map(({ locale }) => property('locale:alternate', openGraphLocale(locale))),
  ].join('\n');
}

/** Open Graph writes en_GB where everybody else writes en-GB. */
function openGraphLocale(locale: Locale): string {
  return languageOf(locale).tag.replace('-', '_');
}

/** Text of a script element cannot be escaped as HTML; no `<` means that nothing ends it early. */
function escapeJson(data: Record<string, unknown>): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
