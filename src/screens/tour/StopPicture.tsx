import type { SiteId } from '#domain/site-id.ts';
import { PalaceArt } from '../art/PalaceArt.tsx';

/** A site's picture, or a drawing where there is none yet; decoration beside its name. */
export function StopPicture({ siteId, size }: { siteId: SiteId; size: 480 | 960 }) {
  return (
    <span className="site-thumb">
      <PalaceArt />
      <img
        src={`/pictures/${siteId}-${size}.webp`}
        width={size}
        height={(size * 2) / 3}
        alt=""
        loading="lazy"
        onError={(event) => event.currentTarget.classList.add('missing')}
      />
    </span>
  );
}
