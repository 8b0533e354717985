import { useState } from 'react';
import type { SiteOnDevice } from '#domain/packs/device-view.ts';
import { languageOf, localize } from '#domain/locale.ts';
import { fillIn } from '#i18n/fill-in.ts';
import { Button } from '../kit/Button.tsx';
import { Chip } from '../kit/Chip.tsx';
import { Choice } from '../kit/Choice.tsx';
import { RoundButton } from '../kit/RoundButton.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useLanguage } from '../page/language.ts';
import { Words } from '../page/Words.tsx';
import { PackActions } from './PackActions.tsx';
import { PackProgress } from './PackProgress.tsx';
import { formatBytes } from './pack-words.ts';
import type { PacksProps } from './packs-props.ts';

/** Everything that is on the device or can be: each site, how fine, in which voice. */
export function PacksSheet({ onClose, ...props }: PacksProps & { onClose: () => void }) {
  const { locale, strings } = useLanguage();
  const words = strings.packs;
  const { view, progress, choice, outlines, onChoose, onRemove } = props;
  const there = view?.sites.filter(({ standing }) => standing.state !== 'none') ?? [];
  return (
    <Sheet title={words.title} onClose={onClose}>
      {progress.state !== 'rest' && <PackProgress progress={progress} />}
      <div className="packs-actions">
        <PackActions {...props} />
      </div>
      {view !== null && (
        <>
          <Choice
            legend={words.quality}
            options={[
              { value: 'light', label: words.light },
              {
                value: 'fine',
                label:
                  view.fineBytes > 0
                    ? fillIn(words.fineMore, { size: formatBytes(view.fineBytes, locale) })
                    : words.fine,
              },
            ]}
            value={choice.quality}
            onChange={(quality) => onChoose({ ...choice, quality })}
          />
          <Choice
            legend={words.voice}
            options={view.voices.map((value) => ({
              value,
              label: languageOf(value).ownName,
              lang: value,
            }))}
            value={choice.voice}
            onChange={(voice) => onChoose({ ...choice, voice })}
          />
          <h3>{words.sites}</h3>
          <ul className="pack-sites">
            {view.sites.map((site) => (
              <SiteRow key={site.siteId} {...{ site }} {...props} />
            ))}
          </ul>
        </>
      )}
      {there.length > 0 && <RemoveAll onRemove={() => onRemove(outlines.map(({ id }) => id))} />}
    </Sheet>
  );
}

function SiteRow({ site, outlines, onAdd, onRemove }: PacksProps & { site: SiteOnDevice }) {
  const { locale, strings } = useLanguage();
  const words = strings.packs;
  const outline = outlines.find(({ id }) => id === site.siteId);
  if (outline === undefined) return null;
  const { standing, isWanted } = site;
  const name = localize(outline.name, locale).text;
  const isWhole = standing.state === 'whole';
  const bytes = isWhole ? standing.totalBytes : standing.missingBytes;
  const said = isWanted && standing.state === 'none' ? words.row.wanted : words.row[standing.state];
  const mayAdd = !isWhole && !isWanted;
  return (
    <li>
      <span className="pack-site-words">
        <span className="site-name">
          <Words text={outline.name} />
        </span>
        <Chip tone={isWhole ? 'good' : 'plain'} {...(isWhole ? { icon: 'check' as const } : {})}>
          {fillIn(said, { size: formatBytes(bytes, locale) })}
        </Chip>
      </span>
      {mayAdd && (
        <RoundButton
          bare
          icon="save"
          label={fillIn(words.add, { name })}
          onClick={() => onAdd([site.siteId])}
        />
      )}
      {(standing.state !== 'none' || isWanted) && (
        <RoundButton
          bare
          icon="bin"
          label={fillIn(words.remove, { name })}
          onClick={() => onRemove([site.siteId])}
        />
      )}
    </li>
  );
}

/** What is asked twice: all of it would have to be fetched anew. */
function RemoveAll({ onRemove }: { onRemove: () => void }) {
  const { strings } = useLanguage();
  const words = strings.packs;
  const [isAsked, setAsked] = useState(false);
  return (
    <div className="pack-remove">
      <p>{words.safe}</p>
      {isAsked ? (
        <div className="packs-actions">
          <Button
            icon="bin"
            onClick={() => {
              setAsked(false);
              onRemove();
            }}
          >
            {words.removeSure}
          </Button>
          <Button kind="quiet" onClick={() => setAsked(false)}>
            {words.keep}
          </Button>
        </div>
      ) : (
        <Button kind="quiet" onClick={() => setAsked(true)}>
          {words.removeAll}
        </Button>
      )}
    </div>
  );
}
