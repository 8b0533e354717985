import { isCameraShut, type ReaderBrowser, wayOut } from '#domain/in-app-browser.ts';
import { factsOf, type InAppBrowser } from '#domain/in-app-browsers.ts';
import { fillIn } from '#i18n/fill-in.ts';
import { AppMenuArt } from '../art/AppMenuArt.tsx';
import { MenuArrow } from '../art/MenuArrow.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { useLanguage } from '../page/language.ts';
import { CopyLink } from './CopyLink.tsx';

export type GatewayProps = {
  browser: ReaderBrowser & { app: InAppBrowser };
  /** The page's whole address, so that site, language, print and step survive the jump. */
  pageAddress: string;
  onCopy: (text: string) => Promise<void>;
};

/** The way out of an app's own browser, where the camera often cannot work. */
export function Gateway({ browser, pageAddress, onCopy }: GatewayProps) {
  const { strings } = useLanguage();
  const words = strings.gateway;
  const { name, menu } = factsOf(browser.app);
  const place = menu[browser.platform === 'android' ? 'android' : 'ios'];
  const out = wayOut(browser, pageAddress);
  const text = isCameraShut(browser) ? words.textShut : words.text;
  const hint = fillIn(browser.platform === 'ios' ? words.hint : words.hintAndroid, {
    sign: words.signs[place.sign],
    place: words.places[`${place.edge}-${place.side}`],
  });
  const isIos = browser.platform === 'ios';
  return (
    <section className="gateway" aria-labelledby="gateway-title">
      <h2 id="gateway-title">{words.title}</h2>
      <p>{name === '' ? words.textUnnamed : fillIn(text, { app: name })}</p>
      {out !== null && (
        <LinkButton kind="main" icon="open" href={out} outside>
          {isIos && browser.app !== 'line' ? words.ios : words.android}
        </LinkButton>
      )}
      <div className="gateway-hint">
        <AppMenuArt {...place} />
        <p>{out === null ? hint : fillIn(words.orElse, { hint })}</p>
      </div>
      <CopyLink {...{ pageAddress, onCopy }} />
      {isIos && <MenuArrow {...place} />}
    </section>
  );
}
