import { fillIn } from '#i18n/fill-in.ts';
import { plural } from '#i18n/plural.ts';
import { Button } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Icon } from '../page/Icon.tsx';
import { useLanguage } from '../page/language.ts';
import { PackActions } from './PackActions.tsx';
import { PackProgress } from './PackProgress.tsx';
import type { PacksProps } from './packs-props.ts';

/** What of the tour is on the device, and the one button that brings the rest. */
export function PacksCard({ onOpen, ...props }: PacksProps & { onOpen: () => void }) {
  const { locale, strings } = useLanguage();
  const words = strings.packs;
  const { view, progress, damage } = props;
  const isClosed = progress.state === 'closed';
  const isComing = progress.state !== 'rest' && !isClosed && progress.totalBytes > 0;
  return (
    <section className="card packs-card" aria-labelledby="packs-title">
      <h2 id="packs-title">
        <Icon name="phone" />
        {words.title}
      </h2>
      <p>{isClosed ? words.closed : lead()}</p>
      {isComing && <PackProgress progress={progress} />}
      {view === null && !isClosed && <p>{words.unlisted}</p>}
      {damage !== 'none' && (
        <Notice kind={damage === 'mended' ? 'good' : 'info'} live>
          <p>{words[damage]}</p>
        </Notice>
      )}
      {!isClosed && (
        <div className="packs-actions">
          <PackActions {...props} />
          {view !== null && (
            <Button kind="quiet" onClick={onOpen}>
              {words.open}
            </Button>
          )}
        </div>
      )}
    </section>
  );

  function lead(): string {
    if (view === null) return words.lead;
    const done = view.sites.filter(({ standing }) => standing.state === 'whole').length;
    const count = view.sites.length;
    if (view.all.state === 'whole') return words.all;
    if (view.all.state === 'outdated') return words.outdated;
    if (done === 0) return words.lead;
    return fillIn(plural(words.count, count, locale), { done, count });
  }
}
