import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { ReaderBrowser } from '#domain/in-app-browser.ts';
import type { SiteId } from '#domain/site-id.ts';
import type { VisitFailure } from '#domain/visit.ts';
import { FailureArt } from './art/FailureArt.tsx';
import { failureWords } from './failure/failure-words.ts';
import { Gateway } from './failure/Gateway.tsx';
import { Icon } from './page/Icon.tsx';
import { useLanguage } from './page/language.ts';
import { useSiteAddress } from './page/use-site-address.ts';

export type FailureScreenProps = {
  reason: VisitFailure;
  /** The site at which the visit goes on without the camera. */
  siteId: SiteId;
  browser: ReaderBrowser;
  pageAddress: string;
  onCopy: (text: string) => Promise<void>;
  onRetry: () => void;
  /** Null where the practice camera makes no sense, as in the viewer. */
  onPractice: (() => void) | null;
};

/** What happened in plain words, how to put it right, and always a way on. */
export function FailureScreen(props: FailureScreenProps) {
  const { reason, siteId, browser, pageAddress, onCopy, onRetry, onPractice } = props;
  const { strings } = useLanguage();
  const addressOf = useSiteAddress();
  const heading = useRef<HTMLHeadingElement>(null);
  const { failure } = strings;
  const words = failureWords(reason, browser, failure);
  useEffect(() => heading.current?.focus(), []);
  const screen = words.wayOn === 'view' ? 'view' : 'site';
  const look = (way: typeof words.first) => (words.first === way ? 'action action-main' : 'action');
  const retry = words.canRetry && (
    <button key="retry" type="button" className={look('retry')} onClick={onRetry}>
      <Icon name="retry" />
      {strings.app.retry}
    </button>
  );
  const wayOn = (
    <Link key="way-on" className={look('way-on')} href={addressOf(screen, siteId)}>
      <Icon name={screen === 'view' ? 'cube' : 'listen'} />
      {screen === 'view' ? failure.view : failure.page}
    </Link>
  );
  return (
    <div className="failure" data-failure={failureName(reason)}>
      <FailureArt reason={reason} />
      <h1 ref={heading} tabIndex={-1}>
        {words.title}
      </h1>
      <p>{words.text}</p>
      {words.first === 'another-browser' && browser.app !== null && (
        <Gateway
          app={browser.app}
          platform={browser.platform}
          pageAddress={pageAddress}
          onCopy={onCopy}
        />
      )}
      {words.steps.length > 0 && (
        <section className="steps" aria-labelledby="steps-title">
          <h2 id="steps-title">{failure.stepsTitle}</h2>
          <ol>
            {words.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
      )}
      <div className="failure-actions">
        {words.first === 'way-on' ? [wayOn, retry] : [retry, wayOn]}
        {words.offerPractice && onPractice !== null && (
          <button type="button" className="quiet" onClick={onPractice}>
            {failure.practice}
          </button>
        )}
      </div>
    </div>
  );
}

/** Names the failure in the page; the words for graphics mean nothing without their kind. */
function failureName(reason: VisitFailure): string {
  if (reason.kind !== 'graphics') return reason.failure;
  return reason.failure === 'off' ? 'graphics' : 'graphics-lost';
}
