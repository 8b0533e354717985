import { isCredited } from '#domain/credit.ts';
import { evidenceCounts } from '#domain/evidence-line.ts';
import { localize } from '#domain/locale.ts';
import { layerCaption, photoName, type PlateWords } from '#domain/photo-plate.ts';
import type { ShownLayer, ShownSite } from '#domain/shown-site.ts';
import { fillIn } from '#i18n/fill-in.ts';
import type { Language } from '../page/language.ts';

/** What stands on a photo of one layer (the one that is seen first with null), in the reader's language. */
export function plateWords(
  site: ShownSite,
  layerId: string | null,
  isTinted: boolean,
  { locale, strings }: Language,
): PlateWords {
  const counts = evidenceCounts(site, layerId);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const names = site.credits.map(({ name }) => name).filter(isCredited);
  return {
    title: localize(site.name, locale).text,
    caption: captionOf(site, layerId, locale),
    evidence: fillIn(strings.photo.evidence, { count: total }),
    classes: counts.map(({ letter, count }) => ({
      letter,
      text: fillIn(strings.photo.classCount, { name: strings.site.classNames[letter], count }),
    })),
    isTinted,
    credit: fillIn(strings.photo.credit, { names: [...new Set(names)].join(', ') }),
  };
}

/** Such as `hue-hien-thai-hoa-1945.jpg`. */
export function photoFileName(site: ShownSite, layerId: string | null): string {
  return photoName(site.id, shownLayer(site, layerId)?.year ?? 0);
}

function captionOf(site: ShownSite, layerId: string | null, locale: Language['locale']): string {
  const layer = shownLayer(site, layerId);
  return layer === undefined ? '' : layerCaption(localize(layer.name, locale).text, layer.year);
}

function shownLayer({ reconstruction, timeLayers }: ShownSite, id: string | null) {
  const wanted = id ?? reconstruction.models.layers[0]?.id;
  return timeLayers.find((layer: ShownLayer) => layer.id === wanted);
}
