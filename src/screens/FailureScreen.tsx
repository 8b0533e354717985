import { useEffect, useRef } from 'react';
import type { ReaderBrowser } from '#domain/in-app-browser.ts';
import type { SiteId } from '#domain/site-id.ts';
import type { VisitFailure } from '#domain/visit.ts';
import { FailureArt } from './art/FailureArt.tsx';
import { failureWords } from './failure/failure-words.ts';
import { CopyLink } from './failure/CopyLink.tsx';
import { Gateway } from './failure/Gateway.tsx';
import { RecoverySteps } from './failure/RecoverySteps.tsx';
import { HandOff } from './hand-off/HandOff.tsx';
import { Button } from './kit/Button.tsx';
import { LinkButton } from './kit/LinkButton.tsx';
import { useLanguage } from './page/language.ts';
import { useWayOn } from './page/use-way-on.ts';

export type FailureScreenProps = {
  reason: VisitFailure;
  /** The site at which the visit goes on without the camera; null where none is known. */
  siteId: SiteId | null;
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
  const heading = useRef<HTMLHeadingElement>(null);
  const { failure } = strings;
  const words = failureWords(reason, browser, failure);
  const way = useWayOn(siteId, words.wayOn);
  useEffect(() => heading.current?.focus(), []);
  const kindOf = (what: typeof words.first) => (words.first === what ? 'main' : 'plain');
  const retry = words.canRetry && (
    <Button key="retry" kind={kindOf('retry')} icon="retry" onClick={onRetry}>
      {strings.app.retry}
    </Button>
  );
  const wayOn = (
    <LinkButton key="way-on" kind={kindOf('way-on')} icon={way.icon} href={way.href}>
      {way.label}
    </LinkButton>
  );
  const { app } = browser;
  const isBrief = words.steps.length > 0 || words.first === 'another-browser';
  return (
    <div className={isBrief ? 'failure is-brief' : 'failure'} data-failure={failureName(reason)}>
      <FailureArt reason={reason} />
      <h1 ref={heading} tabIndex={-1}>
        {words.title}
      </h1>
      <p>{words.text}</p>
      {words.first === 'another-browser' && app !== null && (
        <Gateway browser={{ ...browser, app }} {...{ pageAddress, onCopy }} />
      )}
      {words.steps.length > 0 && <RecoverySteps steps={words.steps} />}
      <div className="failure-actions">
        {words.first === 'address' && <OwnAddress {...{ reason, pageAddress, onCopy }} />}
        {words.first === 'way-on' ? [wayOn, retry] : [retry, wayOn]}
        {words.offerHandOff && <HandOff />}
        {words.offerPractice && onPractice !== null && (
          <Button kind="quiet" onClick={onPractice}>
            {failure.practice}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The same page where its camera can open: by https, or out of the page that holds it. */
function OwnAddress(props: Pick<FailureScreenProps, 'reason' | 'pageAddress' | 'onCopy'>) {
  const { reason, pageAddress, onCopy } = props;
  const { failure } = useLanguage().strings;
  const isInsecure = reason.kind === 'camera' && reason.failure === 'insecure';
  return (
    <>
      <a
        className="action action-main"
        href={pageAddress.replace(/^http:/, 'https:')}
        target="_top"
        rel="noreferrer"
      >
        {isInsecure ? failure.secure : failure.whole}
      </a>
      {!isInsecure && <CopyLink {...{ pageAddress, onCopy }} />}
    </>
  );
}

/** Names the failure in the page; the words for graphics mean nothing without their kind. */
function failureName(reason: VisitFailure): string {
  if (reason.kind !== 'graphics') return reason.failure;
  return reason.failure === 'off' ? 'graphics' : 'graphics-lost';
}
