import { useEffect } from 'react';
import type { SiteId } from '#domain/site-id.ts';
import type { AppServices } from './app-services.ts';

/** Whoever has looked at a model for so long has seen it, milliseconds. */
export const SEEN_AFTER_MS = 5_000;

/** Marks a stop of the tour as seen once its model has stood before the visitor for a while. */
export function useSeen(
  { tour }: Pick<AppServices, 'tour'>,
  siteId: SiteId,
  stands: boolean,
): void {
  useEffect(() => {
    if (!stands) return undefined;
    const timer = setTimeout(() => tour.mark(siteId, 'view'), SEEN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [tour, siteId, stands]);
}
