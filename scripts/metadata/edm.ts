import { CONTENT_LOCALES } from '#domain/content-locale.ts';
import { isCredited } from '#domain/credit.ts';
import { type LocalizedText, localize } from '#domain/locale.ts';
import { escapeXml } from '../signs/svg.ts';
import { type DescribedSite, firstModels } from './described-site.ts';

/** Path of a site's record in the Europeana Data Model. */
export function edmPath(siteId: string): string {
  return `/edm/${siteId}.xml`;
}

const NAMESPACES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  edm: 'http://www.europeana.eu/schemas/edm/',
  ore: 'http://www.openarchives.org/ore/terms/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  wgs84_pos: 'http://www.w3.org/2003/01/geo/wgs84_pos#',
} as const;

/** A site's reconstruction as a record of the Europeana Data Model, RDF in XML. */
export function edmRecord(described: DescribedSite): string {
  const { site, models, origin, rights } = described;
  const cho = `${origin}/s/${site.id}#reconstruction`;
  const [first, ...others] = firstModels(models).map(({ url }) => origin + url);
  const where = `${origin}/s/${site.id}#place`;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<rdf:RDF ${Object.entries(NAMESPACES)
      .map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
      .join(' ')}>`,
    `<edm:ProvidedCHO ${about(cho)}>`,
    ...said('dc:title', site.name),
    ...CONTENT_LOCALES.map((locale) =>
      element(
        'dc:description',
        [...site.summary, site.reconstruction.statement]
          .map((sentence) => localize(sentence, locale).text)
          .join(' '),
        locale,
      ),
    ),
    // What the model shows: the building itself.
    ...said('dc:subject', site.name),
    element('dc:type', '3D model'),
    ...site.sources.map(({ title }) => element('dc:source', title)),
    ...site.credits
      .filter(({ name }) => isCredited(name))
      .map(({ name }) => element('dc:creator', name)),
    ...CONTENT_LOCALES.map((locale) => element('dc:language', locale)),
    `<dcterms:spatial ${resource(where)}/>`,
    '<edm:type>3D</edm:type>',
    '</edm:ProvidedCHO>',
    `<edm:Place ${about(where)}>`,
    element('wgs84_pos:lat', String(site.geo.latitude)),
    element('wgs84_pos:long', String(site.geo.longitude)),
    ...said('skos:prefLabel', site.name),
    element('skos:note', `±${site.geo.accuracyMetres} m`),
    '</edm:Place>',
    ...[first, ...others]
      .filter((url) => url !== undefined)
      .flatMap((url) => [
        `<edm:WebResource ${about(url)}>`,
        element('dc:format', 'model/gltf-binary'),
        `<edm:rights ${resource(rights)}/>`,
        '</edm:WebResource>',
      ]),
    `<ore:Aggregation ${about(`${origin}/s/${site.id}#aggregation`)}>`,
    `<edm:aggregatedCHO ${resource(cho)}/>`,
    element('edm:dataProvider', 'Huế Hiện'),
    element('edm:provider', 'Huế Hiện'),
    ...(first === undefined ? [] : [`<edm:isShownBy ${resource(first)}/>`]),
    ...others.map((url) => `<edm:hasView ${resource(url)}/>`),
    `<edm:isShownAt ${resource(`${origin}/s/${site.id}`)}/>`,
    `<edm:object ${resource(`${origin}/pictures/${site.id}-960.jpg`)}/>`,
    `<edm:rights ${resource(rights)}/>`,
    '</ore:Aggregation>',
    '</rdf:RDF>',
  ];
  return `${lines.join('\n')}\n`;
}

function said(name: string, text: LocalizedText): string[] {
  return CONTENT_LOCALES.flatMap((locale) => {
    const words = text[locale];
    return words === undefined ? [] : [element(name, words, locale)];
  });
}

function element(name: string, words: string, locale?: string): string {
  const language = locale === undefined ? '' : ` xml:lang="${locale}"`;
  return `<${name}${language}>${escapeXml(words)}</${name}>`;
}

const about = (address: string) => `rdf:about="${escapeXml(address)}"`;
const resource = (address: string) => `rdf:resource="${escapeXml(address)}"`;
