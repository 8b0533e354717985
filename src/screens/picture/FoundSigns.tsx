import { formatAddress } from '#domain/address.ts';
import { localize } from '#domain/locale.ts';
import { surenessOf } from '#domain/pictured-signs.ts';
import type { PicturedSign } from '#domain/ports/picture-reader.ts';
import type { SiteOutline } from '#domain/site-outline.ts';
import { fillIn } from '#i18n/fill-in.ts';
import { plural } from '#i18n/plural.ts';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Icon } from '../page/Icon.tsx';
import { useLanguage } from '../page/language.ts';
import { Words } from '../page/Words.tsx';
import { StopPicture } from '../tour/StopPicture.tsx';

type Props = { signs: readonly PicturedSign[]; outlines: readonly SiteOutline[] };

/** The sites whose signs were found, each with how sure that is and the ways on. */
export function FoundSigns({ signs, outlines }: Props) {
  const { locale, strings } = useLanguage();
  const words = strings.picture;
  const found = signs.flatMap((sign) => {
    const outline = outlines.find(({ id }) => id === sign.siteId);
    return outline === undefined ? [] : [{ sign, outline }];
  });
  const only = found.length === 1 ? found[0] : undefined;
  return (
    <>
      <h2 className="picture-found">
        {only === undefined
          ? fillIn(plural(words.found, found.length, locale), { count: found.length })
          : fillIn(words.one, { name: localize(only.outline.name, locale).text })}
      </h2>
      <ul className="found-signs">
        {found.map(({ sign, outline }) => (
          <FoundSign key={outline.id} sign={sign} outline={outline} isOnly={only !== undefined} />
        ))}
      </ul>
    </>
  );
}

function FoundSign(props: { sign: PicturedSign; outline: SiteOutline; isOnly: boolean }) {
  const { sign, outline, isOnly } = props;
  const { locale, strings } = useLanguage();
  const words = strings.picture;
  const sureness = surenessOf(sign);
  return (
    <li className="found-sign">
      <StopPicture siteId={outline.id} size={480} />
      <div className="found-words">
        {!isOnly && (
          <h3>
            <Words text={outline.name} />
          </h3>
        )}
        <p className={`found-sure is-${sureness}`}>
          <Icon name={sureness === 'sure' ? 'check' : 'info'} />
          <span>{words.sure[sureness]}</span>
        </p>
        <p className="found-hook">
          <Words text={outline.hook} />
        </p>
        <div className="found-ways">
          <LinkButton
            kind={isOnly ? 'main' : 'plain'}
            icon="forward"
            href={formatAddress({ screen: 'site', locale, siteId: outline.id })}
          >
            {words.open}
          </LinkButton>
          <LinkButton
            icon="cube"
            href={formatAddress({ screen: 'view', locale, siteId: outline.id })}
          >
            {words.view}
          </LinkButton>
        </div>
      </div>
    </li>
  );
}
