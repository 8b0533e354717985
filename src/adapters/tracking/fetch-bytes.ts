import { publicAddress } from '#domain/public-address.ts';
import { TrackerError } from '#domain/ports/image-tracker.ts';

/** Fetches a tracker's file by its plain address; rejects with a `network` TrackerError, or with the signal's reason. */
export async function fetchBytes(url: string, signal: AbortSignal): Promise<ArrayBuffer> {
  try {
    const answer = await fetch(publicAddress(url), { signal });
    if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
    return await answer.arrayBuffer();
  } catch (cause) {
    signal.throwIfAborted();
    throw new TrackerError('network', `${url} did not come`, { cause });
  }
}
