import { FileLoader } from 'three';
import { ReconstructionError } from './reconstruction-error.ts';

/** A download that stands still for so long has failed, milliseconds. */
export const STALL_MS = 12_000;

export type DownloadOptions = {
  signal: AbortSignal;
  /** Bytes that have come so far, unpacked. */
  onBytes?: ((loaded: number) => void) | undefined;
  stallMs?: number | undefined;
};

/** Fetches a file; rejects with a ReconstructionError of the kind `network`, or with the signal's reason. */
export async function download(
  url: string,
  { signal, onBytes, stallMs = STALL_MS }: DownloadOptions,
): Promise<ArrayBuffer> {
  signal.throwIfAborted();
  const bound = new AbortController();
  const cancel = () => bound.abort(signal.reason);
  const giveUp = () => bound.abort(new ReconstructionError('network', `${url} stands still`));
  let stall = setTimeout(giveUp, stallMs);
  signal.addEventListener('abort', cancel);
  try {
    const bytes = await fetchBytes(url, bound.signal, (event) => {
      clearTimeout(stall);
      stall = setTimeout(giveUp, stallMs);
      onBytes?.(event.loaded);
    });
    // Where the platform tells of no progress, at least the end is known.
    onBytes?.(bytes.byteLength);
    return bytes;
  } finally {
    clearTimeout(stall);
    signal.removeEventListener('abort', cancel);
  }
}

async function fetchBytes(
  url: string,
  signal: AbortSignal,
  onProgress: (event: ProgressEvent) => void,
): Promise<ArrayBuffer> {
  const file = new FileLoader().setResponseType('arraybuffer');
  const abort = () => file.abort();
  signal.addEventListener('abort', abort);
  try {
    const bytes = await file.loadAsync(url, onProgress);
    if (bytes instanceof ArrayBuffer) return bytes;
    throw new TypeError('the loader gave no bytes');
  } catch (cause) {
    signal.throwIfAborted();
    // three joins equal requests: the abort of a scene that has just left ends ours as well.
    if (isAbort(cause)) return await fetchBytes(url, signal, onProgress);
    throw new ReconstructionError('network', `${url} did not arrive`, { cause });
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
