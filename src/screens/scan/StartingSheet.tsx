import type { ReaderBrowser } from '#domain/in-app-browser.ts';
import type { CameraWait } from '#domain/ports/camera-source.ts';
import type { SiteId } from '#domain/site-id.ts';
import { PromptArt } from '../art/PromptArt.tsx';
import { Gateway } from '../failure/Gateway.tsx';
import { Button } from '../kit/Button.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { useLanguage } from '../page/language.ts';
import { useWayOn } from '../page/use-way-on.ts';
import { WaitingSheet } from './WaitingSheet.tsx';

type Props = {
  siteId: SiteId | null;
  isPractice: boolean;
  /** What the camera has been waiting for, for more than a moment; null before. */
  wait: CameraWait | null;
  browser: ReaderBrowser;
  pageAddress: string;
  onCopy: (text: string) => Promise<void>;
  onAgain: () => void;
};

/** The browser asks, or the camera opens; who reads the question slowly is never sent away. */
export function StartingSheet(props: Props) {
  const { siteId, isPractice, wait, browser, pageAddress, onCopy, onAgain } = props;
  const { strings } = useLanguage();
  const way = useWayOn(siteId, 'view');
  const words = strings.failure.waiting;
  if (wait !== 'asking') {
    return (
      <WaitingSheet
        title={wait === 'slow' ? words.slowTitle : strings.scan.startingTitle}
        text={isPractice ? null : wait === 'slow' ? words.slowText : strings.scan.startingText}
        siteId={siteId}
        fraction={null}
      />
    );
  }
  const { app } = browser;
  return (
    <div className="sheet sheet-waiting" data-wait={wait}>
      <PromptArt />
      <div role="status">
        <h2>{words.askingTitle}</h2>
        <p>{words.askingText}</p>
      </div>
      {app !== null && <Gateway browser={{ ...browser, app }} {...{ pageAddress, onCopy }} />}
      <div className="sheet-actions">
        <Button icon="retry" onClick={onAgain}>
          {words.again}
        </Button>
        <LinkButton icon={way.icon} href={way.href}>
          {way.label}
        </LinkButton>
      </div>
    </div>
  );
}
