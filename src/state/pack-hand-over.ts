import type { PackChunk } from '#domain/packs/pack-list.ts';
import type { BackgroundFetch } from '#domain/ports/background-fetch.ts';
import type { Clock } from '#domain/ports/clock.ts';
import type { ConnectionPort } from '#domain/ports/connection.ts';
import type { PackTabs } from '#domain/ports/pack-tabs.ts';
import type { PageVisibility } from '#domain/ports/page-visibility.ts';
import { createBell, soonerOf } from './bell.ts';

/** A system that brought nothing for so long, on a line that is there, waits for something that never comes. */
const IN_VAIN_MS = 60_000;

/** The worker keeps within this what came. */
const KEEPING_MS = 5_000;

/** A browser that does not say what it does is one that does nothing. */
const ANSWERING_MS = 10_000;

export type HandOverPorts = {
  background: BackgroundFetch;
  visibility: PageVisibility;
  connection: Pick<ConnectionPort, 'isOnline'>;
  tabs: Pick<PackTabs, 'hear'>;
  clock: Clock;
};

/** Who downloads: the page while it is seen, and the system, where it can, while it is not. */
export type HandOver = {
  /** From now on `missing` is given to the system when the page is hidden; returns what ends that. */
  follow: (missing: () => readonly PackChunk[], onChange: () => void) => () => void;
  /** Whether the system downloads now, so that the page need not. A page that is seen takes it back first. */
  isAway: () => Promise<boolean>;
};

export function createHandOver(ports: HandOverPorts): HandOver {
  const { background, visibility, connection, tabs, clock } = ports;
  let giving: Promise<unknown> = Promise.resolve();
  let last = { bytes: -1, atMs: 0 };

  function give(chunks: readonly PackChunk[], onChange: () => void): void {
    if (chunks.length === 0) return;
    last = { bytes: -1, atMs: clock.now() };
    giving = background.begin(chunks);
    // The page begins nothing more before it is known whether the system takes them.
    onChange();
  }

  async function takeBack(): Promise<void> {
    const bell = createBell();
    const kept = bell.next();
    const end = tabs.hear(({ type }) => {
      if (type === 'changed') bell.ring();
    });
    if (await background.abort()) await soonerOf(kept, KEEPING_MS, clock);
    end();
  }

  async function look(): Promise<boolean> {
    await giving;
    const bytes = await background.received();
    if (bytes === null) return false;
    if (visibility.isVisible()) {
      await takeBack();
      return false;
    }
    const nowMs = clock.now();
    if (bytes !== last.bytes || !connection.isOnline()) last = { bytes, atMs: nowMs };
    // It is left as it is: to end it would look like the visitor's own word.
    return nowMs - last.atMs < IN_VAIN_MS;
  }

  return {
    follow: (missing, onChange) =>
      visibility.subscribe((isVisible) => {
        if (isVisible) onChange();
        else give(missing(), onChange);
      }),
    async isAway() {
      let isAway = false;
      const looked = look().then((found) => {
        isAway = found;
      });
      await soonerOf(looked, ANSWERING_MS, clock);
      return isAway;
    },
  };
}
