import { useEffect, useState } from 'react';
import { SourcesScreen } from '../SourcesScreen.tsx';
import type { AppServices } from './app-services.ts';

/** The page of all sources, filled site by site as their texts come. */
export function ConnectedSources({ services }: { services: AppServices }) {
  const { outlines, findSite, loadSite, reportWay } = services;
  const [attempt, setAttempt] = useState(0);
  const [isFailed, setFailed] = useState(false);
  const [, setArrived] = useState(0);
  useEffect(() => {
    let cancelled = false;
    setFailed(false);
    for (const { id } of outlines) {
      loadSite(id).then(
        () => !cancelled && setArrived((count) => count + 1),
        () => !cancelled && setFailed(true),
      );
    }
    return () => {
      cancelled = true;
    };
  }, [outlines, loadSite, attempt]);
  const sites = outlines.map(({ id }) => findSite(id)).filter((site) => site !== null);
  return (
    <SourcesScreen {...{ sites, isFailed, reportWay }} onRetry={() => setAttempt(attempt + 1)} />
  );
}
