import { useState } from 'react';
import { Link } from 'wouter';
import type { ReaderBrowser } from '#domain/in-app-browser.ts';
import type { SiteId } from '#domain/site-id.ts';
import { PalaceArt } from '../art/PalaceArt.tsx';
import { Gateway } from '../failure/Gateway.tsx';
import { Icon } from '../page/Icon.tsx';
import { useLanguage } from '../page/language.ts';
import { useSiteAddress } from '../page/use-site-address.ts';

type Props = {
  siteId: SiteId;
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
  const addressOf = useSiteAddress();
  const [tryHere, setTryHere] = useState(false);
  const words = strings.scan;
  const app = isPractice || tryHere ? null : browser.app;
  return (
    <div className="sheet">
      <PalaceArt />
      <h2>{isPractice ? words.practiceTitle : words.askingTitle}</h2>
      <p>{isPractice ? words.practiceText : words.askingText}</p>
      {!isPractice && (
        <p className="privacy">
          <Icon name="shield" />
          <span>{words.privacy}</span>
        </p>
      )}
      {app !== null && (
        <Gateway app={app} platform={browser.platform} pageAddress={pageAddress} onCopy={onCopy} />
      )}
      <div className="sheet-actions">
        {app === null ? (
          <button type="button" className="action action-main" onClick={onAllow}>
            <Icon name="camera" />
            {isPractice ? words.practiceAllow : words.allow}
          </button>
        ) : (
          <button type="button" className="action" onClick={() => setTryHere(true)}>
            <Icon name="camera" />
            {strings.gateway.tryHere}
          </button>
        )}
        <Link className="quiet" href={addressOf('view', siteId)}>
          {words.noCamera}
        </Link>
      </div>
    </div>
  );
}
