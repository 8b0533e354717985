import type { Site } from '#domain/site.ts';
import type { NarrationState } from '#state/narration-store.ts';
import { Words } from '../page/Words.tsx';

type Props = { segments: Site['narration']['segments']; narration: NarrationState };

/** The whole story in words, with the sentence that is being told marked. */
export function Transcript({ segments, narration }: Props) {
  const isTelling = narration.status === 'playing' || narration.status === 'paused';
  const firstOf = segments.map((_, at) =>
    segments.slice(0, at).reduce((sum, segment) => sum + segment.sentences.length, 0),
  );
  return (
    <ol className="transcript">
      {segments.map((segment, at) => (
        <li key={segment.id}>
          <p>
            {segment.sentences.map((sentence, offset) => {
              const isTold = isTelling && narration.index === (firstOf[at] ?? 0) + offset;
              return (
                <span key={sentence.vi} aria-current={isTold ? 'true' : undefined}>
                  <Words text={sentence} />{' '}
                </span>
              );
            })}
          </p>
        </li>
      ))}
    </ol>
  );
}
