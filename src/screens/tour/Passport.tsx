import type { Tour } from '#domain/tour.ts';
import { useLanguage } from '../page/language.ts';
import { ScreenTitle } from '../page/ScreenTitle.tsx';
import { useProgressWords } from './progress-words.ts';
import { Seal } from './Seal.tsx';

/** The book that the seals are stamped into, opened at its first page. */
export function Passport({ tour }: { tour: Tour }) {
  const { strings } = useLanguage();
  const progress = useProgressWords(tour);
  return (
    <section className="passport">
      <div className="passport-cover">
        <ScreenTitle>{strings.tour.title}</ScreenTitle>
        <p>{strings.tour.lead}</p>
      </div>
      {tour.stops.length > 0 && (
        <div className="passport-leaf">
          <div className="passport-seals" aria-hidden="true">
            {tour.stops.map(({ outline, seen }) => (
              <Seal key={outline.id} outline={outline} isStamped={seen !== null} />
            ))}
          </div>
          <p className="passport-progress">{progress}</p>
        </div>
      )}
    </section>
  );
}
