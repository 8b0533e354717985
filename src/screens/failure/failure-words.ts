import type { ReaderBrowser } from '#domain/in-app-browser.ts';
import type { CameraFailure } from '#domain/ports/camera-source.ts';
import type { VisitFailure } from '#domain/visit.ts';
import type { FailureStrings } from '#i18n/strings.ts';
import { DENIED_STEPS, type StepDrawing, SYSTEM_STEPS } from '../art/StepArt.tsx';
import type { RecoveryStep } from './RecoverySteps.tsx';

/** What a failure's screen says and offers. */
export type FailureWords = {
  title: string;
  text: string;
  /** How to open the camera again in this browser; empty where nothing is to be set. */
  steps: readonly RecoveryStep[];
  canRetry: boolean;
  /** What is likeliest to help; `another-browser` where an in-app browser may be the cause, `address` where the page's own is. */
  first: 'retry' | 'way-on' | 'another-browser' | 'address';
  /** Where the visit can go on: in 3D, or on the page with pictures and story where 3D cannot be drawn. */
  wayOn: 'view' | 'page';
  /** Whether the practice camera can stand in for the one that failed. */
  offerPractice: boolean;
  /** Whether a phone would do what this device cannot. */
  offerHandOff: boolean;
};

const PLAIN = {
  steps: [],
  canRetry: true,
  first: 'retry',
  wayOn: 'view',
  offerPractice: false,
  offerHandOff: false,
} as const;

/** The plain words for a failure, fitted to the browser that the reader holds. */
export function failureWords(
  reason: VisitFailure,
  browser: ReaderBrowser,
  failure: FailureStrings,
): FailureWords {
  switch (reason.kind) {
    case 'camera':
      return cameraWords(reason.failure, browser, failure);
    case 'tracker':
      return {
        ...PLAIN,
        ...failure.tracker[reason.failure],
        canRetry: reason.failure !== 'unsupported',
        first: reason.failure === 'unsupported' ? 'way-on' : 'retry',
      };
    case 'model':
      return {
        ...PLAIN,
        ...failure.model[reason.failure],
        first: reason.failure === 'corrupt' ? 'way-on' : 'retry',
        wayOn: 'page',
      };
    case 'graphics':
      return {
        ...PLAIN,
        ...failure.graphics[reason.failure],
        canRetry: reason.failure === 'lost',
        first: reason.failure === 'lost' ? 'retry' : 'way-on',
        wayOn: 'page',
      };
  }
}

/** Failures that the visitor's own browser does not cause, wherever it is. */
const NOT_THE_APPS: readonly CameraFailure[] = ['in-use', 'ended', 'removed', 'dismissed'];
/** Trying again changes nothing. */
const FINAL: readonly CameraFailure[] = ['insecure', 'unsupported', 'framed'];

function cameraWords(
  name: CameraFailure,
  browser: ReaderBrowser,
  failure: FailureStrings,
): FailureWords {
  const canRetry = !FINAL.includes(name);
  const isAppsDoing = browser.app !== null && !NOT_THE_APPS.includes(name);
  const isAddress = name === 'insecure' || name === 'framed';
  const isHopeful = canRetry && name !== 'missing';
  return {
    ...PLAIN,
    ...failure.camera[name],
    steps: isAppsDoing ? [] : recoverySteps(name, browser, failure),
    canRetry,
    first: isAddress ? 'address' : isAppsDoing ? 'another-browser' : isHopeful ? 'retry' : 'way-on',
    offerPractice: true,
    offerHandOff:
      browser.platform === 'desktop' && ['missing', 'unsupported', 'removed'].includes(name),
  };
}

function recoverySteps(
  name: CameraFailure,
  { family, platform }: ReaderBrowser,
  { denied, system }: FailureStrings,
): readonly RecoveryStep[] {
  if (name === 'denied') return drawn(denied[family], DENIED_STEPS[family]);
  if (name === 'denied-by-system') return drawn(system[platform], SYSTEM_STEPS[platform]);
  return [];
}

function drawn(words: readonly string[], drawings: readonly StepDrawing[]): RecoveryStep[] {
  return words.map((step, index) => ({ words: step, drawing: drawings[index] ?? 'again' }));
}
