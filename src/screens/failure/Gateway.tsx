import { useState } from 'react';
import {
  type InAppBrowser,
  intentAddress,
  menuEdge,
  type ReaderBrowser,
} from '#domain/in-app-browser.ts';
import { fillIn } from '#i18n/fill-in.ts';
import { Icon } from '../page/Icon.tsx';
import { useLanguage } from '../page/language.ts';

export type GatewayProps = {
  app: InAppBrowser;
  platform: ReaderBrowser['platform'];
  /** The page's whole address, so that site, language and step survive the jump. */
  pageAddress: string;
  onCopy: (text: string) => Promise<void>;
};

/** The way out of an app's own browser, where the camera often cannot work. */
export function Gateway({ app, platform, pageAddress, onCopy }: GatewayProps) {
  const { strings } = useLanguage();
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const words = strings.gateway;
  const name = words.apps[app];
  const intent = platform === 'android' ? intentAddress(pageAddress) : null;
  const edge = menuEdge(app);
  const copy = () =>
    onCopy(pageAddress).then(
      () => setCopied('yes'),
      () => setCopied('failed'),
    );
  return (
    <section className="gateway" aria-labelledby="gateway-title" data-edge={edge}>
      <h2 id="gateway-title">{words.title}</h2>
      <p>{fillIn(words.text, { app: name })}</p>
      {platform === 'ios' && (
        <p className="gateway-hint">
          {fillIn(edge === 'top' ? words.iosTop : words.iosBottom, { app: name })}
        </p>
      )}
      {intent !== null && (
        <a className="action action-main" href={intent}>
          <Icon name="open" />
          {words.android}
        </a>
      )}
      <button type="button" className="action" onClick={() => void copy()}>
        <Icon name={copied === 'yes' ? 'check' : 'copy'} />
        {words.copy}
      </button>
      <p role="status">
        {copied === 'yes' && words.copied}
        {copied === 'failed' && words.copyFailed}
      </p>
      {copied === 'failed' && <p className="address">{pageAddress}</p>}
    </section>
  );
}
