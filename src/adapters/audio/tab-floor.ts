import type { SpeakingFloor } from '#domain/ports/speaking-floor.ts';

const CHANNEL = 'hue-hien-speaking';

/** The floor among the tabs of one browser; alone where it cannot talk to its neighbours. */
export function createTabFloor(): SpeakingFloor {
  if (!('BroadcastChannel' in globalThis)) return { take: () => {}, onLost: () => {} };
  const channel = new BroadcastChannel(CHANNEL);
  return {
    take: () => channel.postMessage('taken'),
    onLost: (listener) => channel.addEventListener('message', listener),
  };
}
