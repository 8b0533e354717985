import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { InstallStore } from '#state/install-store.ts';
import { InstallOffer } from '../install/InstallOffer.tsx';
import { LanguageContext, useLanguage } from '../page/language.ts';
import type { AppServices } from './app-services.ts';
import { useAwaited } from './use-awaited.ts';

/** Nobody is asked in the very moment in which a page opens or a story ends, milliseconds. */
export const CALM_MS = 2_500;

type Props = { services: Pick<AppServices, 'narration' | 'allStrings'>; store: InstallStore };

/** The offer of the app, made when the page has been calm for a moment, in words of its own. */
export function ConnectedInstall({ services, store }: Props) {
  const { locale } = useLanguage();
  const { found } = useAwaited(services.allStrings.find, services.allStrings.load, locale);
  const isTelling = useStore(services.narration, ({ status }) => status === 'playing');
  const { way, isOffered } = useStore(store);
  useEffect(() => {
    if (isTelling || way === null) return undefined;
    const timer = setTimeout(() => store.consider(), CALM_MS);
    return () => clearTimeout(timer);
  }, [store, isTelling, way]);
  if (!isOffered || way === null || found === null) return null;
  return (
    <LanguageContext value={{ locale, strings: found }}>
      <InstallOffer
        way={way}
        onInstall={() => void store.install()}
        onLater={() => store.later()}
      />
    </LanguageContext>
  );
}
