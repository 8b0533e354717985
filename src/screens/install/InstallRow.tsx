import { useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { useLanguage } from '../page/language.ts';
import type { InstallProps } from './InstallOffer.tsx';
import { InstallSteps } from './InstallSteps.tsx';

type Props = Omit<InstallProps, 'way'> & {
  /** Null where the app cannot be installed here and now. */
  way: InstallProps['way'] | null;
  /** It was installed while this page was open. */
  isDone: boolean;
};

/** The app for the home screen, among the settings: for whoever looks for it. */
export function InstallRow({ way, isDone, onInstall }: Props) {
  const words = useLanguage().strings.install;
  const [isShown, setShown] = useState(false);
  if (isDone) {
    return (
      <Notice kind="good" live>
        <p>{words.installed}</p>
      </Notice>
    );
  }
  if (way === null) return null;
  return (
    <div className="install-row">
      <Button
        icon="save"
        note={words.settingsNote}
        onClick={way === 'prompt' ? onInstall : () => setShown(true)}
      >
        {words.settings}
      </Button>
      {isShown && way !== 'prompt' && <InstallSteps way={way} onClose={() => setShown(false)} />}
    </div>
  );
}
