import { useId, useState } from 'react';
import type { InstallWay } from '#domain/install-way.ts';
import { Button } from '../kit/Button.tsx';
import { useLanguage } from '../page/language.ts';
import { InstallSteps } from './InstallSteps.tsx';

export type InstallProps = {
  way: InstallWay;
  onInstall: () => void;
};

/** The app for the home screen, and what that brings; it waits at the foot of the page and takes no focus. */
export function InstallOffer({ way, onInstall, onLater }: InstallProps & { onLater: () => void }) {
  const words = useLanguage().strings.install;
  const titleId = useId();
  const [isShown, setShown] = useState(false);
  const brings = way === 'prompt' ? words.brings : words.bringsIos;
  return (
    <section className="install-offer" aria-labelledby={titleId}>
      <img src="/icons/icon-192.png" width="56" height="56" alt="" />
      <h2 id={titleId}>{words.title}</h2>
      <div className="install-words">
        <ul>
          {brings.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>{words.free}</p>
      </div>
      <div className="install-ways">
        {way === 'prompt' ? (
          <Button kind="main" icon="save" onClick={onInstall}>
            {words.install}
          </Button>
        ) : (
          <Button kind="main" icon="info" onClick={() => setShown(true)}>
            {words.how}
          </Button>
        )}
        <Button kind="quiet" onClick={onLater}>
          {words.later}
        </Button>
      </div>
      {isShown && way !== 'prompt' && <InstallSteps way={way} onClose={() => setShown(false)} />}
    </section>
  );
}
