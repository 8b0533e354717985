import { localize } from '#domain/locale.ts';
import type { Site } from '#domain/site.ts';
import { fillIn } from '#i18n/fill-in.ts';
import { PalaceArt } from '../art/PalaceArt.tsx';
import { useLanguage } from '../page/language.ts';

/** The site's picture over a drawn ground, which remains when the picture does not come. */
export function SitePicture({ site }: { site: Pick<Site, 'id' | 'name'> }) {
  const { locale, strings } = useLanguage();
  const address = (width: number, kind: string) => `/pictures/${site.id}-${width}.${kind}`;
  const widths = (kind: string) =>
    [480, 720, 960].map((width) => `${address(width, kind)} ${width}w`).join(', ');
  const sizes = '(min-width: 60rem) 36rem, 100vw';
  return (
    <div className="site-picture">
      <PalaceArt />
      <picture>
        <source type="image/webp" srcSet={widths('webp')} sizes={sizes} />
        <img
          src={address(960, 'jpg')}
          srcSet={widths('jpg')}
          sizes={sizes}
          width={960}
          height={640}
          fetchPriority="high"
          decoding="async"
          alt={fillIn(strings.site.pictureAlt, { name: localize(site.name, locale).text })}
          onError={(event) => event.currentTarget.classList.add('missing')}
        />
      </picture>
    </div>
  );
}
