import { useSyncExternalStore } from 'react';
import type { OfflineKeeper } from '#domain/ports/offline-keeper.ts';
import { Button } from '../kit/Button.tsx';
import { useLanguage } from './language.ts';

/** Whether the app works without a network by now, and the newer version when one lies ready. */
export function OfflineNote({ offline }: { offline: OfflineKeeper }) {
  const { strings } = useLanguage();
  const state = useSyncExternalStore(offline.subscribe, offline.state, offline.state);
  return (
    <div className="offline-note" role="status">
      {state === 'ready-offline' && <p>{strings.app.offlineReady}</p>}
      {state === 'update-waiting' && (
        <p>
          {strings.app.updateReady}{' '}
          <Button kind="quiet" onClick={() => offline.applyUpdate()}>
            {strings.app.update}
          </Button>
        </p>
      )}
    </div>
  );
}
