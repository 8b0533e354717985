import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import type { Address } from '#domain/address.ts';
import type { ReaderBrowser } from '#domain/in-app-browser.ts';
import { type Locale, localize } from '#domain/locale.ts';
import { compassSide, type ViewDirection } from '#domain/view-direction.ts';
import type { VisitFailure } from '#domain/visit.ts';
import { fillIn } from '#i18n/fill-in.ts';
import type { PhotoTool } from './connected/use-photo.tsx';
import type { ExploreProps } from './explore/explore-props.ts';
import { MoreSheet } from './explore/MoreSheet.tsx';
import { FailureScreen } from './FailureScreen.tsx';
import type { NarrationProps } from './narration/narration-props.ts';
import { Icon } from './page/Icon.tsx';
import { LanguageSwitch } from './page/LanguageSwitch.tsx';
import { useLanguage } from './page/language.ts';
import { ScreenTitle } from './page/ScreenTitle.tsx';
import { evidenceTool, moreTool, photoTool } from './scan/scan-tools.ts';
import { ScanTools } from './scan/ScanTools.tsx';
import { StoryPanel } from './scan/StoryPanel.tsx';
import { TurnButtons } from './view/TurnButtons.tsx';
import { useSiteAddress } from './page/use-site-address.ts';

export type ViewScreenProps = {
  address: Address & { screen: 'view' };
  /** What is done with the reconstruction of the site. */
  panels: ExploreProps;
  photo: PhotoTool;
  /** The orbit viewer, filling its place. */
  stage: ReactNode;
  isReady: boolean;
  loaded: number;
  failure: (VisitFailure & { kind: 'model' | 'graphics' }) | null;
  direction: ViewDirection | null;
  captionsOn: boolean;
  browser: ReaderBrowser;
  pageAddress: string;
  onTurn: (key: string) => void;
  onRetry: () => void;
  onCaptions: (on: boolean) => void;
  onCopy: (text: string) => Promise<void>;
  onChooseLocale: (locale: Locale) => void;
} & NarrationProps;

/** The same reconstruction without camera or sign, turned by finger, mouse or keys. */
export function ViewScreen(props: ViewScreenProps) {
  const { address, panels, stage, failure, direction, captionsOn } = props;
  const [isMore, setMore] = useState(false);
  const { locale, strings } = useLanguage();
  const addressOf = useSiteAddress();
  const words = strings.view;
  const { siteId } = address;
  const name = localize(panels.site.name, locale).text;
  return (
    <div className="scan view" data-view={failure === null ? 'shown' : 'failed'}>
      <header className="scan-head">
        <Link
          className="tool tool-leave"
          href={addressOf('site', siteId)}
          aria-label={`${strings.scan.leave} – ${words.toSite}`}
        >
          <Icon name="close" />
          <span>{strings.scan.leave}</span>
        </Link>
        <LanguageSwitch address={address} onChoose={props.onChooseLocale} />
      </header>
      {failure !== null ? (
        <main>
          <FailureScreen
            reason={failure}
            siteId={siteId}
            browser={props.browser}
            pageAddress={props.pageAddress}
            onCopy={props.onCopy}
            onRetry={props.onRetry}
            onPractice={null}
          />
        </main>
      ) : (
        <main>
          <ScreenTitle hidden>{fillIn(words.title, { name })}</ScreenTitle>
          <p className="visually-hidden">{words.help}</p>
          <div className="stage">{stage}</div>
          {!props.isReady && (
            <div className="view-loading" role="status">
              <p>{words.loading}</p>
              <progress aria-label={words.loading} value={props.loaded} max={1} />
            </div>
          )}
          <p className="visually-hidden" role="status">
            {direction !== null &&
              fillIn(words.direction, {
                side: words.sides[direction.side],
                compass:
                  words.compass[
                    compassSide(direction.azimuthRadians, panels.site.geo.facingDegrees)
                  ],
                height: words.heights[direction.height],
              })}
          </p>
          <ScanTools
            tools={[
              evidenceTool(panels, strings),
              photoTool(props.photo, strings),
              moreTool(() => setMore(true), strings),
            ]}
          />
          {isMore && (
            <MoreSheet
              {...panels}
              captionsOn={captionsOn}
              onCaptions={props.onCaptions}
              canBeLifeSize={false}
              onClose={() => setMore(false)}
            />
          )}
          <TurnButtons onTurn={props.onTurn} />
          <StoryPanel
            panels={panels}
            captionsOn={captionsOn}
            captionSize={props.captionSize}
            narration={props.narration}
            onPlay={props.onPlay}
            onPause={props.onPause}
            onSkip={props.onSkip}
            scale={null}
          />
        </main>
      )}
      {props.photo.sheet}
    </div>
  );
}
