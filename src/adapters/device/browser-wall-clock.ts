import type { WallClock } from '#domain/ports/wall-clock.ts';

/** The day and time that the device shows. */
export const browserWallClock: WallClock = { now: () => Date.now() };
