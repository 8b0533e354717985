import type { KnownPrint } from '#domain/print-scale.ts';
import { fillIn } from '#i18n/fill-in.ts';
import { useLanguage } from '../page/language.ts';

/** The scale in a few words, and on what it rests while nobody has said how large the sign is. */
export function ScaleLine({ ratio, print }: { ratio: number; print: KnownPrint }) {
  const { strings } = useLanguage();
  const words = strings.scan;
  const rests = print.isAssumed && ratio !== 1;
  return (
    <span className="scale-line">
      <strong>{fillIn(words.scale, { ratio })}</strong>
      {rests && ` ${words.printAssumed} ${words.prints[print.size]}`}
    </span>
  );
}
