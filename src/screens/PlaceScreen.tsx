import type { ReactNode, Ref } from 'react';
import { Link } from 'wouter';
import { localize } from '#domain/locale.ts';
import type { ShownSite } from '#domain/shown-site.ts';
import type { PlacePhase } from '#scene/scene-props.ts';
import { fillIn } from '#i18n/fill-in.ts';
import { formatFigure } from '#i18n/format-figure.ts';
import { Icon } from './page/Icon.tsx';
import { useLanguage } from './page/language.ts';
import { ScreenTitle } from './page/ScreenTitle.tsx';
import { SitePicture } from './site/SitePicture.tsx';
import { useSiteAddress } from './page/use-site-address.ts';

export type PlaceScreenProps = {
  site: ShownSite;
  support: 'asking' | 'yes' | 'no';
  phase: PlacePhase;
  /** Whether the device or the person refused the session just now. */
  refused: boolean;
  /** The scene, which shows nothing on the page itself. */
  stage: ReactNode;
  /** Shown over the camera picture during the session. */
  overlayRef: Ref<HTMLDivElement>;
  onEnter: () => void;
  onLeave: () => void;
  onMoveAgain: () => void;
};

/** The building at its true size in the real place, where the device has it; else the way to the viewer. */
export function PlaceScreen(props: PlaceScreenProps) {
  const { site, support, phase, refused, overlayRef } = props;
  const { locale, strings } = useLanguage();
  const addressOf = useSiteAddress();
  const words = strings.place;
  const { footprintWidthMetres, footprintDepthMetres, heightMetres } = site.reconstruction;
  const metres = (value: number) => formatFigure(value, 'metres', locale);
  const name = localize(site.name, locale).text;
  return (
    <div className="place">
      <SitePicture site={site} />
      <ScreenTitle>{fillIn(words.title, { name })}</ScreenTitle>
      {support === 'asking' && <p role="status">{words.checking}</p>}
      {support === 'no' && (
        <>
          <h2>{words.unsupportedTitle}</h2>
          <p>{words.unsupported}</p>
        </>
      )}
      {support === 'yes' && (
        <>
          <p>
            {fillIn(words.text, {
              width: metres(footprintWidthMetres),
              depth: metres(footprintDepthMetres),
              height: metres(heightMetres),
            })}
          </p>
          <p className="care">{words.care}</p>
          <button type="button" className="action action-main" onClick={props.onEnter}>
            <Icon name="person" />
            {words.start}
          </button>
          <p role="status">{refused && words.refused}</p>
        </>
      )}
      <Link
        className={support === 'no' ? 'action action-main' : 'action'}
        href={addressOf('view', site.id)}
      >
        <Icon name="cube" />
        {strings.site.view}
      </Link>
      <div ref={overlayRef} className="place-overlay" data-phase={phase}>
        {phase !== 'ready' && (
          <>
            <p role="status">{words[phase]}</p>
            <div className="place-overlay-actions">
              {phase === 'placed' && (
                <button type="button" className="action" onClick={props.onMoveAgain}>
                  {words.moveAgain}
                </button>
              )}
              <button type="button" className="action" onClick={props.onLeave}>
                {words.leave}
              </button>
            </div>
          </>
        )}
      </div>
      {props.stage}
    </div>
  );
}
