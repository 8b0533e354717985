import type { PlaceSession } from '#scene/place-props.ts';
import { Button } from '../kit/Button.tsx';
import { Choice } from '../kit/Choice.tsx';
import { RoundButton } from '../kit/RoundButton.tsx';
import { useLanguage } from '../page/language.ts';
import type { PlaceScreenProps } from '../PlaceScreen.tsx';
import { PlacedPanel } from './PlacedPanel.tsx';
import { placeMessage } from './place-words.ts';

type Props = PlaceScreenProps & { session: PlaceSession };

/** The screen's controls over the camera's picture: first how to put the building down, then what to do with it. */
export function PlaceOverlay(props: Props) {
  const { session, phase, firstPoint } = props;
  const { strings } = useLanguage();
  const words = strings.place;
  const isPlaced = phase === 'placed';
  const isAiming = phase === 'aiming' || phase === 'turning';
  return (
    <>
      <div className="place-head">
        <RoundButton icon="close" label={words.leave} onClick={props.onLeave} />
        <p className="place-message" role="status">
          {placeMessage(words, session, phase, firstPoint)}
        </p>
      </div>
      {isPlaced ? (
        <PlacedPanel {...props} />
      ) : (
        <div className="place-foot">
          {session.mode === 'life' && phase === 'aiming' && (
            <Choice
              legend={words.firstPoint}
              options={[
                { value: 'corner', label: words.corner },
                { value: 'step', label: words.step },
              ]}
              value={firstPoint}
              onChange={props.onFirstPoint}
            />
          )}
          {isAiming && (
            <div className="place-ways">
              {phase === 'turning' && (
                <Button icon="back" onClick={props.onUndo}>
                  {words.undo}
                </Button>
              )}
              {session.mode === 'life' && (
                <Button icon="person" onClick={props.onStandBefore}>
                  {words.before}
                </Button>
              )}
            </div>
          )}
        </div>
      )}
    </>
  );
}
