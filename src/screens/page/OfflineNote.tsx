import { useSyncExternalStore } from 'react';
import type { OfflineKeeper } from '#domain/ports/offline-keeper.ts';
import { Button } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { useLanguage } from './language.ts';

/** Over a screen without a page's foot: that the files of its version have gone, which it cannot mend by itself. */
export function GoneNotice({ offline }: { offline: OfflineKeeper }) {
  const { strings } = useLanguage();
  const state = useSyncExternalStore(offline.subscribe, offline.state, offline.state);
  const words = strings.app.version;
  if (state !== 'gone' && state !== 'updating') return null;
  return (
    <div className="gone-notice">
      <Notice
        live
        action={
          state === 'gone' && (
            <Button kind="main" onClick={() => offline.applyUpdate()}>
              {words.take}
            </Button>
          )
        }
      >
        <p>{state === 'gone' ? words.gone : words.coming}</p>
      </Notice>
    </div>
  );
}

/** What there is to say of the app's versions, with a choice where there is one; mostly nothing. */
export function OfflineNote({ offline }: { offline: OfflineKeeper }) {
  const { strings } = useLanguage();
  const state = useSyncExternalStore(offline.subscribe, offline.state, offline.state);
  const words = strings.app.version;
  const take = (
    <Button kind="quiet" onClick={() => offline.applyUpdate()}>
      {words.take}
    </Button>
  );
  const postpone = (label: string) => (
    <Button kind="quiet" onClick={() => offline.postpone()}>
      {label}
    </Button>
  );
  return (
    <div className="offline-note" role="status">
      {state === 'update-waiting' && (
        <>
          <p>{words.waiting}</p>
          {take} {postpone(words.later)}
        </>
      )}
      {state === 'updating' && <p>{words.coming}</p>}
      {(state === 'update-taken' || state === 'gone') && (
        <>
          <p>{state === 'gone' ? words.gone : words.taken}</p>
          {take}
        </>
      )}
      {state === 'went-back' && (
        <>
          <p>{words.wentBack}</p>
          {postpone(words.understood)}
        </>
      )}
    </div>
  );
}
