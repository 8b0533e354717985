import type { ShownSite } from '#domain/shown-site.ts';
import { Words } from '../page/Words.tsx';

/** Who made what. */
export function Credits({ credits }: Pick<ShownSite, 'credits'>) {
  return (
    <dl className="credits">
      {credits.map((credit) => (
        <div key={credit.role.vi}>
          <dt>
            <Words text={credit.role} />
          </dt>
          <dd>{credit.name}</dd>
        </div>
      ))}
    </dl>
  );
}
