import { fillIn } from '#i18n/fill-in.ts';
import { Button } from '../kit/Button.tsx';
import { useLanguage } from '../page/language.ts';
import { formatBytes } from './pack-words.ts';
import type { PacksProps } from './packs-props.ts';

type Props = Pick<
  PacksProps,
  'view' | 'outlines' | 'progress' | 'isCostly' | 'onAdd' | 'onPause' | 'onResume'
>;

/** The one thing to do about the whole tour now: begin, go on, or stop. */
export function PackActions(props: Props) {
  const { view, outlines, progress, isCostly, onAdd, onPause, onResume } = props;
  const { locale, strings } = useLanguage();
  const words = strings.packs;
  if (view === null) return null;
  const size = (bytes: number) => ({ size: formatBytes(bytes, locale) });
  const left = progress.totalBytes - progress.doneBytes;
  const note = isCostly ? words.metered : undefined;
  switch (progress.state) {
    case 'paused':
    case 'full':
      return (
        <Button kind="main" icon="play" note={note} onClick={onResume}>
          {fillIn(words.goOn, size(left))}
        </Button>
      );
    case 'wrong':
      return (
        <Button kind="main" icon="retry" onClick={onResume}>
          {words.again}
        </Button>
      );
    case 'costly':
      return (
        <Button kind="main" icon="save" onClick={onResume}>
          {fillIn(words.costlyGoOn, size(left))}
        </Button>
      );
    case 'closed':
      return null;
    default:
  }
  const { state, missingBytes } = view.all;
  const isComing = progress.state !== 'rest';
  return (
    <>
      {!view.isAllWanted && state !== 'whole' && (
        <Button
          kind="main"
          icon="save"
          note={note}
          onClick={() => onAdd(outlines.map(({ id }) => id))}
        >
          {fillIn(label(), size(missingBytes))}
        </Button>
      )}
      {isComing && (
        <Button icon="pause" onClick={onPause}>
          {words.pause}
        </Button>
      )}
    </>
  );

  function label(): string {
    if (state === 'outdated') return words.renew;
    return state === 'none' ? words.tour : words.rest;
  }
}
