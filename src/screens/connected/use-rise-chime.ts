import { useEffect, useRef } from 'react';
import type { SiteId } from '#domain/site-id.ts';
import type { AppServices } from './app-services.ts';

/** Rings once for each site whose model rises; `risen` is the site whose model stands, null while none does. */
export function useRiseChime({ chimes }: Pick<AppServices, 'chimes'>, risen: SiteId | null): void {
  const rung = useRef<SiteId | null>(null);
  useEffect(() => {
    if (risen === null || rung.current === risen) return;
    rung.current = risen;
    chimes.ring('rise');
  }, [chimes, risen]);
}
