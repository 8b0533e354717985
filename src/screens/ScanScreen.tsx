import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { type Address, formatAddress } from '#domain/address.ts';
import type { CameraDevice } from '#domain/cameras.ts';
import type { ReaderBrowser } from '#domain/in-app-browser.ts';
import { type Locale, type LocalizedText, localize } from '#domain/locale.ts';
import type { CameraWait } from '#domain/ports/camera-source.ts';
import type { KnownPrint } from '#domain/print-scale.ts';
import type { PrintSizeId } from '#domain/print-sizes.ts';
import type { SignPosture } from '#domain/sign-posture.ts';
import type { VisitState } from '#domain/visit.ts';
import { fillIn } from '#i18n/fill-in.ts';
import type { ExploreProps } from './explore/explore-props.ts';
import { MoreSheet } from './explore/MoreSheet.tsx';
import type { PhotoTool } from './connected/use-photo.tsx';
import { FailureScreen } from './FailureScreen.tsx';
import type { NarrationProps } from './narration/narration-props.ts';
import { Icon } from './page/Icon.tsx';
import { LanguageSwitch } from './page/LanguageSwitch.tsx';
import { useLanguage } from './page/language.ts';
import { ScreenTitle } from './page/ScreenTitle.tsx';
import { useSiteAddress } from './page/use-site-address.ts';
import { AskingSheet } from './scan/AskingSheet.tsx';
import { ScanTools } from './scan/ScanTools.tsx';
import { ScaleLine } from './scan/ScaleLine.tsx';
import { CameraChoice } from './scan/CameraChoice.tsx';
import { SearchCoach } from './scan/SearchCoach.tsx';
import { SignChoices } from './scan/SignChoices.tsx';
import { StoryPanel } from './scan/StoryPanel.tsx';
import { scanTools } from './scan/scan-tools.ts';
import { StartingSheet } from './scan/StartingSheet.tsx';
import { WaitingSheet } from './scan/WaitingSheet.tsx';

export type ScanScreenProps = {
  address: Address & { screen: 'scan' };
  visit: VisitState;
  /** What is done with the reconstruction of the site whose sign was found, or is looked for. */
  panels: ExploreProps;
  photo: PhotoTool;
  /** Name of the site whose sign was found while its texts are on their way; null once they are there. */
  coming: LocalizedText | null;
  /** A sign was found, and told its site. */
  isFound: boolean;
  isPractice: boolean;
  /** What the camera has been waiting for, for more than a moment. */
  wait: CameraWait | null;
  /** The compatibility tracker has taken over. */
  isFallback: boolean;
  /** Camera picture and reconstruction, filling the screen. */
  stage: ReactNode;
  /** How much of the model has come in, 0 to 1. */
  loaded: number;
  posture: SignPosture;
  /** Null where the camera has no torch. */
  torchOn: boolean | null;
  captionsOn: boolean;
  /** The N of "1:N". */
  scaleRatio: number;
  /** How large the sign is taken to be. */
  print: KnownPrint;
  browser: ReaderBrowser;
  pageAddress: string;
  onBegin: () => void;
  onAllow: () => void;
  onRetry: () => void;
  onPractice: () => void;
  onPin: () => void;
  onUnpin: () => void;
  onPosture: (posture: SignPosture) => void;
  onPrint: (size: PrintSizeId) => void;
  /** The device's cameras, the likeliest first, and the one that is on. */
  cameras: readonly CameraDevice[];
  cameraId: string | null;
  onCamera: (cameraId: string) => void;
  onTorch: (on: boolean) => void;
  onCaptions: (on: boolean) => void;
  onCopy: (text: string) => Promise<void>;
  onChooseLocale: (locale: Locale) => void;
} & NarrationProps;

/** The camera screen in each state of a visit, from the question for the camera to the palace on its sign. */
export function ScanScreen(props: ScanScreenProps) {
  const { address, visit, panels, coming, stage } = props;
  const { locale, strings } = useLanguage();
  const addressOf = useSiteAddress();
  const words = strings.scan;
  const { name: siteName } = panels.site;
  const name = localize(siteName, locale).text;
  const foundName = localize(coming ?? siteName, locale).text;
  const isFailed = visit.name === 'failed';
  const hasPicture = !['intro', 'asking', 'starting', 'failed'].includes(visit.name);
  return (
    <div className={`scan ${hasPicture ? 'has-picture' : ''}`} data-visit={visit.name}>
      {hasPicture && <div className="stage">{stage}</div>}
      <header className="scan-head">
        <Link
          className="tool tool-leave"
          href={
            address.siteId === null
              ? formatAddress({ screen: 'home', locale })
              : addressOf('site', address.siteId)
          }
        >
          <Icon name="close" />
          <span>{words.leave}</span>
        </Link>
        <LanguageSwitch address={address} onChoose={props.onChooseLocale} />
      </header>
      <main>
        {!isFailed && (
          <ScreenTitle hidden>
            {address.siteId === null ? words.title : fillIn(words.titleAt, { name })}
          </ScreenTitle>
        )}
        <ScanContent {...props} />
      </main>
      {props.photo.sheet}
      <p className="visually-hidden" role="status">
        {visit.name === 'anchored' && fillIn(words.found, { name: foundName })}
        {visit.name === 'held' && (visit.pinned ? words.pinned : words.held)}
      </p>
    </div>
  );
}

function ScanContent(props: ScanScreenProps) {
  const { visit, panels, isPractice, browser, pageAddress, loaded } = props;
  const [isMore, setMore] = useState(false);
  const { strings } = useLanguage();
  const words = strings.scan;
  // For any sign no site is known before one was found.
  const siteId = props.isFound ? panels.site.id : props.address.siteId;
  const tools = <ScanTools tools={scanTools({ ...props, onMore: () => setMore(true) }, strings)} />;
  const more = isMore && <ScanMore {...props} onClose={() => setMore(false)} />;
  switch (visit.name) {
    case 'intro':
      return (
        <div className="sheet">
          <p>{words.introText}</p>
          <button type="button" className="action action-main" onClick={props.onBegin}>
            {words.begin}
          </button>
        </div>
      );
    case 'asking': {
      const { onCopy, onAllow } = props;
      return <AskingSheet {...{ siteId, isPractice, browser, pageAddress, onCopy, onAllow }} />;
    }
    case 'starting':
      return (
        <StartingSheet
          {...{ siteId, isPractice, browser, pageAddress }}
          wait={props.wait}
          onCopy={props.onCopy}
          onAgain={props.onRetry}
        />
      );
    case 'loading':
      return (
        <WaitingSheet
          title={words.loadingTitle}
          text={words.loadingText}
          siteId={siteId}
          fraction={loaded}
        />
      );
    case 'searching':
      return (
        <>
          {tools}
          {more}
          <SearchCoach hint={visit.hint} siteId={siteId} isFallback={props.isFallback} />
        </>
      );
    case 'anchored':
    case 'held': {
      // Nothing of the site before stands or is told on another's sign.
      if (props.coming !== null) {
        return (
          <div className="coach">
            <p className="coach-line">{words.arriving}</p>
          </div>
        );
      }
      const { captionsOn, captionSize, scaleRatio, print } = props;
      const { narration, onPlay, onPause, onSkip } = props;
      const isPinned = visit.name === 'held' && visit.pinned;
      const heldMessage = isPinned ? words.pinned : words.held;
      const arrivalMessage = loaded < 1 ? words.arriving : undefined;
      return (
        <>
          {tools}
          {more}
          <StoryPanel
            {...{ panels, captionsOn, captionSize, narration, onPlay, onPause, onSkip }}
            scale={isPinned ? null : <ScaleLine ratio={scaleRatio} print={print} />}
            message={arrivalMessage ?? (visit.name === 'held' ? heldMessage : undefined)}
          />
        </>
      );
    }
    case 'failed':
      return (
        <FailureScreen
          {...{ siteId, browser, pageAddress }}
          reason={visit.reason}
          onCopy={props.onCopy}
          onRetry={props.onRetry}
          onPractice={isPractice ? null : props.onPractice}
        />
      );
  }
}

/** What is wanted now and then at a sign; before one is found, only what helps to find it. */
function ScanMore({ panels, ...props }: ScanScreenProps & { onClose: () => void }) {
  const { visit, captionsOn, onCaptions, onClose } = props;
  const isPinned = visit.name === 'held' && visit.pinned;
  return (
    <MoreSheet
      {...panels}
      {...{ captionsOn, onCaptions, onClose }}
      hasModel={visit.name !== 'searching'}
      canBeLifeSize={!isPinned}
    >
      {!isPinned && <SignChoices {...props} />}
      <CameraChoice {...props} />
    </MoreSheet>
  );
}
