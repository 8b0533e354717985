import { TRACK_KINDS } from '#domain/narration-manifest.ts';
import { Choice } from '../kit/Choice.tsx';
import { useLanguage } from '../page/language.ts';
import type { NarrationProps } from './narration-props.ts';

/** The story, what the reconstruction looks like, or the stories for children. */
export function TrackChoice({ kind, onKind }: Pick<NarrationProps, 'kind' | 'onKind'>) {
  const { strings } = useLanguage();
  const words = strings.narration;
  return (
    <div className="track-choice">
      <Choice
        legend={words.kind}
        bare
        options={TRACK_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
        value={kind}
        onChange={onKind}
      />
    </div>
  );
}
