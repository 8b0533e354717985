import { formatAddress } from '#domain/address.ts';
import { LOCALES, type LocalizedText, localize } from '#domain/locale.ts';
import { STRINGS } from '#i18n/strings.ts';
import { type DescribedSite, firstModels } from './described-site.ts';

/** Size of a site's picture on its page, pixels. */
const PICTURE = { width: 960, height: 640 } as const;

type LanguageMap = Record<string, string[]>;

/** Path of a site's IIIF manifest. */
export function iiifPath(siteId: string): string {
  return `/iiif/${siteId}.json`;
}

/**
 * A site as a manifest of the IIIF Presentation API 3.0: its picture on a canvas, the model as a
 * rendering, the sound and the catalogue record beside it.
 */
export function iiifManifest(described: DescribedSite): Record<string, unknown> {
  const { site, models, narration, origin, rights } = described;
  const id = origin + iiifPath(site.id);
  const canvas = `${id}#canvas`;
  return {
    '@context': 'http://iiif.io/api/presentation/3/context.json',
    id,
    type: 'Manifest',
    label: inLanguages(site.name),
    summary: fromEach((locale) =>
      site.summary.map((sentence) => localize(sentence, locale).text).join(' '),
    ),
    requiredStatement: {
      label: fromEach((locale) => STRINGS[locale].site.evidence),
      value: inLanguages(site.reconstruction.statement),
    },
    rights,
    homepage: LOCALES.map((locale) => ({
      id: origin + formatAddress({ screen: 'site', siteId: site.id, locale }),
      type: 'Text',
      label: inLanguages(site.name),
      format: 'text/html',
      language: [locale],
    })),
    seeAlso: [
      { id: `${origin}/edm/${site.id}.xml`, type: 'Dataset', format: 'application/rdf+xml' },
    ],
    rendering: [
      ...firstModels(models).map(({ url }) => ({
        id: origin + url,
        type: 'Model',
        label: inLanguages(site.name),
        format: 'model/gltf-binary',
      })),
      ...narration.tracks.map(({ url, locale }) => ({
        id: origin + url,
        type: 'Sound',
        label: { [locale]: [localize(site.name, locale).text] },
        format: 'audio/mpeg',
        language: [locale],
      })),
    ],
    items: [
      {
        id: canvas,
        type: 'Canvas',
        ...PICTURE,
        label: inLanguages(site.name),
        items: [
          {
            id: `${canvas}-page`,
            type: 'AnnotationPage',
            items: [
              {
                id: `${canvas}-picture`,
                type: 'Annotation',
                motivation: 'painting',
                target: canvas,
                body: {
                  id: `${origin}/pictures/${site.id}-960.jpg`,
                  type: 'Image',
                  format: 'image/jpeg',
                  ...PICTURE,
                },
              },
            ],
          },
        ],
      },
    ],
  };
}

function inLanguages(text: LocalizedText): LanguageMap {
  return Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const said = text[locale];
      return said === undefined ? [] : [[locale, [said]]];
    }),
  );
}

function fromEach(say: (locale: (typeof LOCALES)[number]) => string): LanguageMap {
  return Object.fromEntries(LOCALES.map((locale) => [locale, [say(locale)]]));
}
