import type { Site } from '#domain/site.ts';
import type { NarrationState } from '#state/narration-store.ts';
import { Words } from '../page/Words.tsx';

type Props = { segments: Site['narration']['segments']; narration: NarrationState };

/** The whole story in words, with the sentence that is being told marked. */
export function Transcript({ segments, narration }: Props) {
  const isTelling = narration.status === 'playing' || narration.status === 'paused';
  let index = -1;
  return (
    <ol className="transcript">
      {segments.map((segment) => (
        <li key={segment.id}>
          <p>
            {segment.sentences.map((sentence) => {
              index += 1;
              const isTold = isTelling && index === narration.index;
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
