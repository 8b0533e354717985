import { CameraError, type CameraFailure } from '#domain/ports/camera-source.ts';

/** What `getUserMedia` rejects with, by the names of the Media Capture specification and their older spellings. */
const FAILURES: Readonly<Record<string, CameraFailure>> = {
  NotAllowedError: 'denied',
  PermissionDeniedError: 'denied',
  PermissionDismissedError: 'dismissed',
  SecurityError: 'denied',
  NotFoundError: 'missing',
  DevicesNotFoundError: 'missing',
  OverconstrainedError: 'missing',
  NotReadableError: 'in-use',
  TrackStartError: 'in-use',
  AbortError: 'in-use',
  TypeError: 'unsupported',
};

/** Names the failure behind anything that opening a camera can throw; an unknown one counts as unsupported. */
export function toCameraError(cause: unknown): CameraError {
  if (cause instanceof CameraError) return cause;
  const name = cause instanceof Error || isNamed(cause) ? cause.name : '';
  const failure = FAILURES[name] ?? 'unsupported';
  return new CameraError(failure, `the camera did not open: ${name || String(cause)}`, { cause });
}

/** Older browsers throw errors that are no Error. */
function isNamed(value: unknown): value is { name: string } {
  return typeof value === 'object' && value !== null && 'name' in value;
}

/** A person needs at least so long to read a question and to wave it away, milliseconds. */
export const ANSWERED_AFTER_MS = 500;

/** What is known besides of an opening that was refused. */
export type Refusal = {
  /** As the Permissions API tells after it; `unknown` where there is none. */
  state: PermissionState | 'unknown';
  /** How long the opening took to be refused. */
  afterMs: number;
  /** Whether the page may open cameras at all, by the policy of the one that holds it. */
  isAllowedHere: boolean;
};

/**
 * Who refused. Chromium says "Permission denied", "dismissed" or "denied by system"; elsewhere a
 * question that can be asked again, and that stood for a while, was waved away.
 */
export function refusedBy(cause: unknown, refusal: Refusal): CameraFailure {
  const { state, afterMs, isAllowedHere } = refusal;
  const said = cause instanceof Error || cause instanceof DOMException ? cause.message : '';
  if (!isAllowedHere) return 'framed';
  if (/by system/i.test(said) || state === 'granted') return 'denied-by-system';
  if (state === 'denied' || /^Permission denied/i.test(said)) return 'denied';
  if (/dismissed/i.test(said)) return 'dismissed';
  return state === 'prompt' && afterMs >= ANSWERED_AFTER_MS ? 'dismissed' : 'denied';
}
