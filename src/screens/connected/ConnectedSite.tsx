import { useStore } from 'zustand';
import type { ShownSite } from '#domain/shown-site.ts';
import { useLanguage } from '../page/language.ts';
import { SiteScreen } from '../SiteScreen.tsx';
import type { AppServices } from './app-services.ts';
import { useStory } from './use-story.ts';

/** The site's page, joined to the story. */
export function ConnectedSite({ services, site }: { services: AppServices; site: ShownSite }) {
  const { locale } = useLanguage();
  const captionsOn = useStore(services.preferences, (kept) => kept.captionsOn);
  const story = useStory(services, site, locale);
  return <SiteScreen {...story} site={site} captionsOn={captionsOn} />;
}
