import { createBrowserNarrator } from '#adapters/audio/browser-narrator.ts';
import { createMediaSession } from '#adapters/audio/media-session.ts';
import { createTabFloor } from '#adapters/audio/tab-floor.ts';
import { contentLocaleOf, localize } from '#domain/locale.ts';
import type { Clock } from '#domain/ports/clock.ts';
import type { WatchedPreferenceStore } from '#domain/ports/preference-store.ts';
import type { SiteLibrary } from '#domain/site-library.ts';
import { LAZY_STRINGS } from '#i18n/string-library.ts';
import { linkMediaControls } from '#state/media-link.ts';
import { createNarrationPlaces } from '#state/narration-places.ts';
import { createNarrationStore, type NarrationStore } from '#state/narration-store.ts';

/** One narrator for the page, shown on the lock screen, silent while another tab speaks. */
export function tellStories(
  clock: Clock,
  kept: WatchedPreferenceStore,
  library: SiteLibrary,
): NarrationStore {
  const narration = createNarrationStore({
    narrator: createBrowserNarrator(clock),
    floor: createTabFloor(),
    places: createNarrationPlaces(kept),
  });
  linkMediaControls(narration, createMediaSession(navigator), ({ siteId, kind, locale }) => {
    const site = library.findSite(siteId);
    if (site === null) return null;
    const words = LAZY_STRINGS.find(locale);
    return {
      title: words?.narration.kinds[kind] ?? '',
      site: localize(site.name, locale).text,
      app: words?.app.name ?? '',
      pictureUrl: `/share/${siteId}-${contentLocaleOf(locale)}.jpg`,
    };
  });
  return narration;
}
