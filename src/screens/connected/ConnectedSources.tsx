import { useEffect, useState } from 'react';
import { SourcesScreen } from '../SourcesScreen.tsx';
import type { AppServices } from './app-services.ts';

/** The page of all sources, filled site by site as their texts come. */
export function ConnectedSources({ services }: { services: AppServices }) {
  const { outlines, findSite, loadSite, reportWay } = services;
  const [attempt, setAttempt] = useState(0);
  const [failedAttempt, setFailedAttempt] = useState(-1);
  const [, setArrived] = useState(0);
  useEffect(() => {
    let cancelled = false;
    for (const { id } of outlines) {
      loadSite(id).then(
        () => !cancelled && setArrived((count) => count + 1),
        () => !cancelled && setFailedAttempt(attempt),
      );
    }
    return () => {
      cancelled = true;
    };
  }, [outlines, loadSite, attempt]);
  const sites = outlines.map(({ id }) => findSite(id)).filter((site) => site !== null);
  const isFailed = failedAttempt === attempt;
  const isComing = !isFailed && sites.length < outlines.length;
  return (
    <SourcesScreen
      {...{ sites, isComing, isFailed, reportWay }}
      onRetry={() => setAttempt(attempt + 1)}
    />
  );
}
