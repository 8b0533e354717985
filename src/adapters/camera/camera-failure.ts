import { CameraError, type CameraFailure } from '#domain/ports/camera-source.ts';

/** What `getUserMedia` rejects with, by the names of the Media Capture specification and their older spellings. */
const FAILURES: Readonly<Record<string, CameraFailure>> = {
  NotAllowedError: 'denied',
  PermissionDeniedError: 'denied',
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
