/** What a page says to the service worker: it has drawn its first screen; the waiting version may take over. */
export type PageMessage = { type: 'started'; release: string | null } | { type: 'skip-waiting' };

/**
 * What the service worker says to a page: it is of the version before, as the newer one did not
 * start; a file that it asked for has gone from the server.
 */
export type WorkerMessage = { type: 'went-back' } | { type: 'gone'; url: string };
