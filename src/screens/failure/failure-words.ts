import type { ReaderBrowser } from '#domain/in-app-browser.ts';
import type { VisitFailure } from '#domain/visit.ts';
import type { FailureStrings } from '#i18n/strings.ts';

/** What a failure's screen says and offers. */
export type FailureWords = {
  title: string;
  text: string;
  /** How to open the camera again in this browser; empty where nothing is to be set. */
  steps: readonly string[];
  canRetry: boolean;
  /** What is likeliest to help; another browser where an in-app browser may be the cause. */
  first: 'retry' | 'way-on' | 'another-browser';
  /** Where the visit can go on: in 3D, or on the page with pictures and story where 3D cannot be drawn. */
  wayOn: 'view' | 'page';
  /** Whether the practice camera can stand in for the one that failed. */
  offerPractice: boolean;
};

/** The plain words for a failure, fitted to the browser that the reader holds. */
export function failureWords(
  reason: VisitFailure,
  browser: ReaderBrowser,
  failure: FailureStrings,
): FailureWords {
  const plain = {
    steps: [],
    canRetry: true,
    first: 'retry',
    wayOn: 'view',
    offerPractice: false,
  } as const;
  switch (reason.kind) {
    case 'camera': {
      const isDenied = reason.failure === 'denied';
      const inApp = browser.app !== null;
      const isAppsDoing = inApp && reason.failure !== 'in-use' && reason.failure !== 'ended';
      const canRetry = reason.failure !== 'insecure' && reason.failure !== 'unsupported';
      const isHopeful = canRetry && reason.failure !== 'missing';
      return {
        ...plain,
        ...failure.camera[reason.failure],
        steps: isDenied && !inApp ? failure.denied[browser.family] : [],
        canRetry,
        first: isAppsDoing ? 'another-browser' : isHopeful ? 'retry' : 'way-on',
        offerPractice: true,
      };
    }
    case 'tracker':
      return {
        ...plain,
        ...failure.tracker[reason.failure],
        canRetry: reason.failure !== 'unsupported',
        first: reason.failure === 'unsupported' ? 'way-on' : 'retry',
      };
    case 'model':
      return {
        ...plain,
        ...failure.model[reason.failure],
        first: reason.failure === 'corrupt' ? 'way-on' : 'retry',
        wayOn: 'page',
      };
    case 'graphics':
      return {
        ...plain,
        ...failure.graphics[reason.failure],
        canRetry: reason.failure === 'lost',
        first: reason.failure === 'lost' ? 'retry' : 'way-on',
        wayOn: 'page',
      };
  }
}
