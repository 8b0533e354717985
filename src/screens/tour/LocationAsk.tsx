import { positionUse, type TourStop } from '#domain/tour.ts';
import { fillIn } from '#i18n/fill-in.ts';
import { formatDistance } from '#i18n/format-distance.ts';
import type { LocationState } from '#state/location-store.ts';
import { Button } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { useLanguage } from '../page/language.ts';

export type LocationAskProps = {
  location: LocationState;
  stops: readonly TourStop[];
  onLocate: () => void;
  onStopLocating: () => void;
};

/** Asks for the position on a tap, and says what came of it. */
export function LocationAsk({ location, stops, onLocate, onStopLocating }: LocationAskProps) {
  const { locale, strings } = useLanguage();
  const words = strings.tour;
  const { status, fix } = location;
  const isKnown = status === 'known' && fix !== null;
  const ask = (
    <Button icon="compass" busy={status === 'asking'} onClick={onLocate}>
      {status === 'asking' ? words.locating : words.locate}
    </Button>
  );
  const stop = (
    <Button kind="quiet" onClick={onStopLocating}>
      {words.stopLocating}
    </Button>
  );
  return (
    <div className="location-ask">
      {(status === 'idle' || status === 'asking') && (
        <>
          {ask}
          <p className="location-note">{words.locateNote}</p>
        </>
      )}
      <div role="status">
        {isKnown && <Known use={positionUse(fix, stops)} />}
        {status !== 'idle' && status !== 'asking' && status !== 'known' && (
          <Notice kind="info" action={status === 'unsupported' ? undefined : ask}>
            <p>{words.noPlace[status]}</p>
          </Notice>
        )}
      </div>
    </div>
  );

  function Known({ use }: { use: ReturnType<typeof positionUse> }) {
    const distance = formatDistance(roundedAccuracy(fix?.accuracyMetres ?? 0), locale);
    if (use === 'near') {
      return (
        <p className="location-note">
          {fillIn(words.located, { distance })} {stop}
        </p>
      );
    }
    return (
      <Notice kind="info" action={stop}>
        <p>{fillIn(words.noPlace[use], use === 'vague' ? { distance } : {})}</p>
      </Notice>
    );
  }
}

/** Up to the next figure that one would say. */
function roundedAccuracy(metres: number): number {
  const step = metres < 50 ? 5 : metres < 500 ? 50 : 500;
  return Math.max(step, Math.ceil(metres / step) * step);
}
