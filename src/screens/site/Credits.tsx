import { isCredited } from '#domain/credit.ts';
import type { ShownSite } from '#domain/shown-site.ts';
import { useLanguage } from '../page/language.ts';
import { Words } from '../page/Words.tsx';

/** Who made what. */
export function Credits({ credits }: Pick<ShownSite, 'credits'>) {
  const { notReviewed } = useLanguage().strings.site;
  return (
    <dl className="credits">
      {credits.map((credit) => (
        <div key={credit.role.vi}>
          <dt>
            <Words text={credit.role} />
          </dt>
          <dd>{isCredited(credit.name) ? credit.name : notReviewed}</dd>
        </div>
      ))}
    </dl>
  );
}
