import type { ReportWay } from '#domain/report.ts';
import type { ShownSite } from '#domain/shown-site.ts';
import { fillIn } from '#i18n/fill-in.ts';
import { formatDate } from '#i18n/format-date.ts';
import { HanName } from './art/HanName.tsx';
import type { NarrationProps } from './narration/narration-props.ts';
import { Player } from './narration/Player.tsx';
import { HandOff } from './hand-off/HandOff.tsx';
import { LinkButton } from './kit/LinkButton.tsx';
import { useLanguage } from './page/language.ts';
import { ScreenTitle } from './page/ScreenTitle.tsx';
import { useSiteAddress } from './page/use-site-address.ts';
import { Words } from './page/Words.tsx';
import { Children } from './site/Children.tsx';
import { Description } from './site/Description.tsx';
import { Details } from './site/Details.tsx';
import { EvidenceList, type EvidenceListProps } from './site/EvidenceList.tsx';
import { Figures } from './site/Figures.tsx';
import { SitePicture } from './site/SitePicture.tsx';
import { SourceList } from './site/SourceList.tsx';
import { Sentences } from './site/Sentences.tsx';
import { TimeLayers } from './site/TimeLayers.tsx';

export type SiteScreenProps = {
  site: ShownSite;
  captionsOn: boolean;
  reportWay: ReportWay;
} & EvidenceListProps &
  NarrationProps;

/** A site to be read and heard, with no camera and no 3D: the address that a sign's code carries. */
export function SiteScreen(props: SiteScreenProps) {
  const { site, captionsOn, reportWay, bases, onBasesWanted, ...story } = props;
  const { locale, strings } = useLanguage();
  const words = strings.site;
  const addressOf = useSiteAddress();
  return (
    <article className="site">
      <div className="site-head">
        <SitePicture site={site} />
        <div className="site-names">
          {site.hanName !== null && <HanName siteId={site.id} name={site.hanName} />}
          <ScreenTitle>
            <Words text={site.name} />
          </ScreenTitle>
          {locale !== 'vi' && (
            <p className="own-name" lang="vi">
              {site.name.vi}
            </p>
          )}
          <p className="hook">
            <Words text={site.hook} />
          </p>
          <div className="summary">
            {site.summary.map((sentence) => (
              <p key={sentence.vi}>
                <Words text={sentence} />
              </p>
            ))}
          </div>
        </div>
      </div>
      <nav className="site-actions" aria-label={words.ways}>
        <LinkButton
          kind="main"
          icon="scan"
          note={words.startNote}
          href={addressOf('scan', site.id)}
        >
          {words.start}
        </LinkButton>
        <LinkButton icon="cube" href={addressOf('view', site.id)}>
          {words.view}
        </LinkButton>
        <LinkButton icon="lifesize" href={addressOf('place', site.id)}>
          {words.place}
        </LinkButton>
      </nav>
      <HandOff />
      <section className="story" aria-labelledby="story-title">
        <h2 id="story-title">{words.story}</h2>
        <Player {...story} captionsOn={captionsOn} />
      </section>
      <section className="state" aria-labelledby="state-title">
        <h2 id="state-title">{words.today}</h2>
        <p className={`tag tag-${site.state.kind}`}>{words.kinds[site.state.kind]}</p>
        <p>
          <Sentences sentences={site.state.sentences} sources={site.sources} />
        </p>
        <p className="checked">
          {fillIn(words.checked, { date: formatDate(site.state.checkedOn, locale) })}
        </p>
        <h3>{words.thenAndNow}</h3>
        <p>
          <Sentences sentences={site.thenAndNow} sources={site.sources} />
        </p>
        <h3>{words.manners}</h3>
        <p>
          <Sentences sentences={site.manners} sources={site.sources} />
        </p>
      </section>
      <TimeLayers site={site} />
      <Details site={site} />
      <Children site={site} />
      <EvidenceList {...{ site, bases, onBasesWanted }} />
      <Description site={site} />
      <Figures site={site} />
      <SourceList {...{ site, reportWay }} />
    </article>
  );
}
