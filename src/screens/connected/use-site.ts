import { useEffect, useState } from 'react';
import type { ShownSite } from '#domain/shown-site.ts';
import type { SiteId } from '#domain/site-id.ts';
import type { AppServices } from './app-services.ts';

/** A site's content on its way: `site` is null until it is there. */
export type AwaitedSite = { site: ShownSite | null; isFailed: boolean; onRetry: () => void };

/** Brings in the content of a site when a screen of it is shown; null asks for none. */
export function useSite(
  { findSite, loadSite }: Pick<AppServices, 'findSite' | 'loadSite'>,
  siteId: SiteId | null,
): AwaitedSite {
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState<string | null>(null);
  const [, setArrived] = useState<SiteId | null>(null);
  const site = siteId === null ? null : findSite(siteId);
  const isMissing = siteId !== null && site === null;
  const asked = `${siteId} ${attempt}`;
  useEffect(() => {
    if (!isMissing) return;
    let cancelled = false;
    loadSite(siteId).then(
      () => !cancelled && setArrived(siteId),
      () => !cancelled && setFailed(asked),
    );
    return () => {
      cancelled = true;
    };
  }, [loadSite, siteId, isMissing, asked]);
  return { site, isFailed: failed === asked, onRetry: () => setAttempt(attempt + 1) };
}
