import { useEffect, useRef } from 'react';
import type { NarrationSentence } from '#domain/ports/narrator.ts';
import { useLanguage } from '../page/language.ts';
import type { NarrationProps } from './narration-props.ts';

type Props = Pick<NarrationProps, 'narration' | 'onSkip'>;
type Place = NarrationSentence & { index: number };

/** Everything that is told, in words: the sentence that is spoken is marked and kept in sight, and a tap goes to any other. */
export function Transcript({ narration, onSkip }: Props) {
  const { locale } = useLanguage();
  const { sentences, index, status } = narration;
  const isTelling = status === 'playing' || status === 'paused';
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (isTelling && list.current !== null) keepInSight(list.current);
  }, [isTelling, index]);
  return (
    <ol className="transcript" ref={list} tabIndex={-1}>
      {bySegment(sentences).map((segment) => (
        <li key={segment[0]?.index}>
          <div>
            {segment.map((sentence) => (
              <button
                key={sentence.index}
                type="button"
                lang={sentence.locale === locale ? undefined : sentence.locale}
                aria-current={isTelling && sentence.index === index ? 'true' : undefined}
                onClick={() => onSkip(sentence.index)}
              >
                {sentence.text}
              </button>
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}

function bySegment(sentences: readonly NarrationSentence[]): Place[][] {
  const segments: Place[][] = [];
  sentences.forEach((sentence, index) => {
    const isNew = sentence.segmentId !== sentences[index - 1]?.segmentId;
    if (isNew) segments.push([]);
    segments.at(-1)?.push({ ...sentence, index });
  });
  return segments;
}

/** Scrolls the list alone: the page stays where the reader has it. */
function keepInSight(list: HTMLElement): void {
  const current = list.querySelector('[aria-current]');
  if (current === null) return;
  const box = list.getBoundingClientRect();
  const told = current.getBoundingClientRect();
  const isInSight = told.top >= box.top && told.bottom <= box.bottom;
  if (!isInSight) list.scrollTop += told.top - box.top - box.height / 3;
}
