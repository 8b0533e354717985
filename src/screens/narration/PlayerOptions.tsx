import { CAPTION_SIZES } from '#state/preferences-store.ts';
import { useLanguage } from '../page/language.ts';
import type { NarrationProps } from './narration-props.ts';

type Props = Pick<NarrationProps, 'narration' | 'captionSize' | 'onRate' | 'onCaptionSize'>;

const RATES = [0.75, 1, 1.25, 1.5];

/** How fast the story is told, and how large its words are. */
export function PlayerOptions({ narration, captionSize, onRate, onCaptionSize }: Props) {
  const { locale, strings } = useLanguage();
  const words = strings.narration;
  const times = new Intl.NumberFormat(locale);
  return (
    <div className="player-options">
      <fieldset>
        <legend>{words.speed}</legend>
        <div className="choices speeds">
          {RATES.map((rate) => (
            <label key={rate}>
              <input
                type="radio"
                name="player-rate"
                value={rate}
                checked={narration.rate === rate}
                onChange={() => onRate(rate)}
              />
              <span>{times.format(rate)}×</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{words.captionSize}</legend>
        <div className="choices choices-even">
          {CAPTION_SIZES.map((size) => (
            <label key={size}>
              <input
                type="radio"
                name="caption-size"
                value={size}
                checked={captionSize === size}
                onChange={() => onCaptionSize(size)}
              />
              <span>{words.captionSizes[size]}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
