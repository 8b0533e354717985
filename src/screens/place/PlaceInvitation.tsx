import { fillIn } from '#i18n/fill-in.ts';
import { formatFigure } from '#i18n/format-figure.ts';
import type { PlaceSupport } from '#scene/place-support.ts';
import { Button } from '../kit/Button.tsx';
import { useLanguage } from '../page/language.ts';
import type { PlaceScreenProps } from '../PlaceScreen.tsx';

type Props = Pick<PlaceScreenProps, 'onEnter' | 'quickLook' | 'isReady'> & {
  site: PlaceScreenProps['panels']['site'];
  support: PlaceSupport;
};

/** What will be seen, how much room it needs, what to take care of, and the ways in. */
export function PlaceInvitation({ site, support, quickLook, isReady, onEnter }: Props) {
  const { locale, strings } = useLanguage();
  const words = strings.place;
  const { footprintWidthMetres, footprintDepthMetres, heightMetres } = site.reconstruction;
  const metres = (value: number) => formatFigure(value, 'metres', locale);
  const size = {
    width: metres(footprintWidthMetres),
    depth: metres(footprintDepthMetres),
    height: metres(heightMetres),
  };
  return (
    <>
      <p>{fillIn(words.text, size)}</p>
      {(support.real || quickLook !== null) && (
        <>
          <p>{words.room}</p>
          <p className="care">{words.care}</p>
        </>
      )}
      {support.real && (
        <>
          <Button
            kind="main"
            icon="lifesize"
            busy={!isReady}
            onClick={() => onEnter('life', 'real')}
          >
            {words.start}
          </Button>
          <p>{words.home}</p>
          <Button icon="cube" note="1:100" busy={!isReady} onClick={() => onEnter('table', 'real')}>
            {words.table}
          </Button>
        </>
      )}
      {support.virtual && (
        <>
          <Button
            kind={support.real ? 'plain' : 'main'}
            icon="person"
            busy={!isReady}
            note={words.headsetNote}
            onClick={() => onEnter('life', 'virtual')}
          >
            {words.headset}
          </Button>
          {!support.real && (
            <Button
              icon="cube"
              note="1:100"
              busy={!isReady}
              onClick={() => onEnter('table', 'virtual')}
            >
              {words.table}
            </Button>
          )}
        </>
      )}
    </>
  );
}
