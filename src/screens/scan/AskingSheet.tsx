import { useState } from 'react';
import type { ReaderBrowser } from '#domain/in-app-browser.ts';
import type { SiteId } from '#domain/site-id.ts';
import { PalaceArt } from '../art/PalaceArt.tsx';
import { Gateway } from '../failure/Gateway.tsx';
import { HandOff } from '../hand-off/HandOff.tsx';
import { Button } from '../kit/Button.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Icon } from '../page/Icon.tsx';
import { useLanguage } from '../page/language.ts';
import { useWayOn } from '../page/use-way-on.ts';

type Props = {
  /** Null where no site is known yet. */
  siteId: SiteId | null;
  isPractice: boolean;
  browser: ReaderBrowser;
  pageAddress: string;
  onCopy: (text: string) => Promise<void>;
  onAllow: () => void;
};

/** Why the camera is needed and what does not happen with its pictures, before the browser asks. */
export function AskingSheet(props: Props) {
  const { siteId, isPractice, browser, pageAddress, onCopy, onAllow } = props;
  const { strings } = useLanguage();
  const way = useWayOn(siteId, 'view');
  const [tryHere, setTryHere] = useState(false);
  const words = strings.scan;
  const app = isPractice || tryHere ? null : browser.app;
  return (
    <div className="sheet">
      {app === null && (
        <>
          <PalaceArt />
          <h2>{isPractice ? words.practiceTitle : words.askingTitle}</h2>
          <p>{isPractice ? words.practiceText : words.askingText}</p>
        </>
      )}
      {app !== null && <Gateway browser={{ ...browser, app }} {...{ pageAddress, onCopy }} />}
      {!isPractice && (
        <p className="privacy">
          <Icon name="shield" />
          <span>{words.privacy}</span>
        </p>
      )}
      <div className="sheet-actions">
        {app === null ? (
          <Button kind="main" icon="camera" onClick={onAllow}>
            {isPractice ? words.practiceAllow : words.allow}
          </Button>
        ) : (
          <Button icon="camera" onClick={() => setTryHere(true)}>
            {strings.gateway.tryHere}
          </Button>
        )}
        {!isPractice && <HandOff />}
        <LinkButton kind="quiet" href={way.href}>
          {way.label}
        </LinkButton>
      </div>
    </div>
  );
}
