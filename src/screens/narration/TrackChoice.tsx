import { TRACK_KINDS } from '#domain/narration-manifest.ts';
import { useLanguage } from '../page/language.ts';
import type { NarrationProps } from './narration-props.ts';

/** The story, what the reconstruction looks like, or the stories for children. */
export function TrackChoice({ kind, onKind }: Pick<NarrationProps, 'kind' | 'onKind'>) {
  const { strings } = useLanguage();
  const words = strings.narration;
  return (
    <fieldset className="track-choice">
      <legend className="visually-hidden">{words.kind}</legend>
      <div className="choices choices-even">
        {TRACK_KINDS.map((offered) => (
          <label key={offered}>
            <input
              type="radio"
              name="track-kind"
              value={offered}
              checked={offered === kind}
              onChange={() => onKind(offered)}
            />
            <span>{words.kinds[offered]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
