import type { Statement } from '#domain/content-fields.ts';
import type { ShownSite } from '#domain/shown-site.ts';
import { Words } from '../page/Words.tsx';
import { SourceRefs } from './SourceRefs.tsx';

type Props = { sentences: readonly Statement[]; sources: ShownSite['sources'] };

/** Sentences as running text, each with its sources; a run of one and the same source is marked once, at its end. */
export function Sentences({ sentences, sources }: Props) {
  return sentences.map((sentence, index) => {
    const { sources: keys = [] } = sentence;
    const next = sentences[index + 1]?.sources ?? [];
    const isLast = keys.join() !== next.join();
    return (
      <span key={sentence.vi}>
        <Words text={sentence} />
        {isLast && keys.length > 0 && <SourceRefs keys={keys} sources={sources} />}{' '}
      </span>
    );
  });
}
