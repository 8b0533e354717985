import { CAPTION_SIZES } from '#domain/records/preferences-record.ts';
import { Choice } from '../kit/Choice.tsx';
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
      <Choice
        legend={words.speed}
        even
        options={RATES.map((value) => ({ value, label: `${times.format(value)}×` }))}
        value={narration.rate}
        onChange={onRate}
      />
      <Choice
        legend={words.captionSize}
        options={CAPTION_SIZES.map((value) => ({ value, label: words.captionSizes[value] }))}
        value={captionSize}
        onChange={onCaptionSize}
      />
    </div>
  );
}
