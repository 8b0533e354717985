import type { NarrationState } from '#state/narration-store.ts';
import { useLanguage } from '../page/language.ts';

/** The sentence that is being told, as large as the picture leaves room for. */
export function Caption({ narration }: { narration: NarrationState }) {
  const { locale, strings } = useLanguage();
  const { sentences, index, status, voice } = narration;
  const sentence = sentences[index];
  if (sentence === undefined || status === 'idle' || status === 'finished') return null;
  return (
    <div className="caption" key={index}>
      <p lang={sentence.locale === locale ? undefined : sentence.locale} data-caption>
        {sentence.text}
      </p>
      {voice === 'captions' && <p className="caption-note">{strings.narration.silent}</p>}
    </div>
  );
}
