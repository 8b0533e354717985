import { Icon } from '../page/Icon.tsx';
import { useLanguage } from '../page/language.ts';

const TURNS = [
  ['left', 'ArrowLeft'],
  ['right', 'ArrowRight'],
  ['closer', '+'],
  ['farther', '-'],
  ['reset', 'Home'],
] as const;

/** The viewer's keys as buttons, for who can neither drag, nor pinch, nor type. */
export function TurnButtons({ onTurn }: { onTurn: (key: string) => void }) {
  const { strings } = useLanguage();
  return (
    <div className="turns" role="group" aria-label={strings.view.turning}>
      {TURNS.map(([name, key]) => (
        <button
          key={key}
          type="button"
          className="turn"
          aria-label={strings.view[name]}
          title={strings.view[name]}
          onClick={() => onTurn(key)}
        >
          <Icon name={name} />
        </button>
      ))}
    </div>
  );
}
