import { useState } from 'react';
import { useStore } from 'zustand';
import type { ShownSite } from '#domain/shown-site.ts';
import { useLanguage } from '../page/language.ts';
import { SiteScreen } from '../SiteScreen.tsx';
import type { AppServices } from './app-services.ts';
import { useAwaited } from './use-awaited.ts';
import { useStory } from './use-story.ts';

/** The site's page, joined to the story. */
export function ConnectedSite({ services, site }: { services: AppServices; site: ShownSite }) {
  const { locale } = useLanguage();
  const captionsOn = useStore(services.preferences, (kept) => kept.captionsOn);
  const story = useStory(services, site, locale);
  const { findBases, loadBases } = services;
  const [isAsked, setAsked] = useState(false);
  const isWanted = isAsked || findBases(site.id) !== null;
  const bases = useAwaited(findBases, loadBases, isWanted ? site.id : null);
  return (
    <SiteScreen
      {...story}
      {...{ site, captionsOn, bases }}
      reportWay={services.reportWay}
      onBasesWanted={() => setAsked(true)}
    />
  );
}
