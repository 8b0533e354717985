import type { ReactNode, Ref } from 'react';
import type { PlaceMode } from '#domain/placing.ts';
import { localize } from '#domain/locale.ts';
import type { FirstPoint } from '#domain/standing.ts';
import { fillIn } from '#i18n/fill-in.ts';
import type { PlacePhase, PlaceRefusal, PlaceSession, PlaceWorld } from '#scene/place-props.ts';
import { NO_PLACE, type PlaceSupport } from '#scene/place-support.ts';
import type { ExploreProps } from './explore/explore-props.ts';
import { Button } from './kit/Button.tsx';
import { LinkButton } from './kit/LinkButton.tsx';
import { Notice } from './kit/Notice.tsx';
import type { NarrationProps } from './narration/narration-props.ts';
import { useLanguage } from './page/language.ts';
import { ScreenTitle } from './page/ScreenTitle.tsx';
import { useSiteAddress } from './page/use-site-address.ts';
import { PlaceInvitation } from './place/PlaceInvitation.tsx';
import { PlaceOverlay } from './place/PlaceOverlay.tsx';
import { type QuickLook, QuickLookLink } from './place/QuickLookLink.tsx';
import { SitePicture } from './site/SitePicture.tsx';

export type PlaceScreenProps = {
  /** What is done with the reconstruction of the site. */
  panels: ExploreProps;
  story: NarrationProps;
  captionsOn: boolean;
  /** Null until the device has answered. */
  support: PlaceSupport | null;
  /** The scene has come: a tap opens a session at once, as browsers want it. */
  isReady: boolean;
  session: PlaceSession | null;
  phase: PlacePhase;
  firstPoint: FirstPoint;
  /** Why the last session did not begin or did not last; `failed` when nothing can be shown. */
  problem: PlaceRefusal | 'ended' | 'failed' | null;
  /** A model for the iPhone's own viewer, where it opens; else null. */
  quickLook: QuickLook | null;
  /** The scene, which shows nothing on the page itself. */
  stage: ReactNode;
  /** Shown over the camera picture during a handheld session. */
  overlayRef: Ref<HTMLDivElement>;
  onEnter: (mode: PlaceMode, world: PlaceWorld) => void;
  /** Fetches again what did not come. */
  onRetry: () => void;
  onLeave: () => void;
  onUndo: () => void;
  onStandBefore: () => void;
  onFirstPoint: (point: FirstPoint) => void;
  onTurn: (degrees: number) => void;
  onCaptions: (on: boolean) => void;
};

/** The building at its true size in the real place, where the device has it; else the way to the viewer. */
export function PlaceScreen(props: PlaceScreenProps) {
  const { panels, support, session, phase, problem, quickLook, overlayRef } = props;
  const { site } = panels;
  const { locale, strings } = useLanguage();
  const addressOf = useSiteAddress();
  const words = strings.place;
  const isFailed = problem === 'failed';
  const can = support !== null && !isFailed && (support.real || support.virtual);
  const cannot = isFailed || (support !== null && !can);
  const hasViewer = quickLook !== null && !isFailed;
  return (
    <div className="place">
      {/* A session covers it; what lies under it is neither read nor reached. */}
      <div className="place-page" inert={session !== null}>
        <SitePicture site={site} />
        <ScreenTitle>{fillIn(words.title, { name: localize(site.name, locale).text })}</ScreenTitle>
        {support === null && !isFailed && <p role="status">{words.checking}</p>}
        <div className="place-problem" role="status">
          {problem !== null && (
            <Notice
              kind="warn"
              action={
                isFailed && (
                  <Button icon="retry" onClick={props.onRetry}>
                    {strings.app.retry}
                  </Button>
                )
              }
            >
              <p>{isFailed || problem === 'ended' ? words[problem] : words.refused[problem]}</p>
            </Notice>
          )}
        </div>
        {(can || hasViewer) && (
          <PlaceInvitation {...props} site={site} support={support ?? NO_PLACE} />
        )}
        {cannot && !isFailed && !hasViewer && (
          <>
            <h2>{words.unsupportedTitle}</h2>
            <p>{words.unsupported}</p>
          </>
        )}
        {quickLook !== null && <QuickLookLink siteId={site.id} model={quickLook} />}
        <LinkButton
          kind={cannot && quickLook === null ? 'main' : 'plain'}
          icon="cube"
          href={addressOf('view', site.id)}
        >
          {strings.site.view}
        </LinkButton>
      </div>
      <div ref={overlayRef} className="place-overlay" data-phase={phase}>
        {/* Beside a headset too: a screen on a desk still shows the page, and its person must get out of it. */}
        {session !== null && <PlaceOverlay {...props} session={session} />}
      </div>
      {props.stage}
    </div>
  );
}
