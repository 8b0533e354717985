/** What the page offers of the device's orientation, given so that tests can stand in for it. */
export type OrientationPlatform = {
  /** Resolves with whether the page may know; null where the platform knows no orientation. */
  ask: (() => Promise<boolean>) | null;
  /** Where `deviceorientation` events arrive. */
  events: EventTarget;
  /** How far the screen is turned from the device's natural hold, degrees. */
  screenAngle: () => number;
};

/** On iOS the event's class can be asked for permission. */
type AskableEvent = {
  prototype: DeviceOrientationEvent;
  requestPermission?: () => Promise<string>;
};

/** The page that this runs on. All sensors share one platform, so that the person is asked once. */
export function createOrientationPlatform(): OrientationPlatform {
  const askable = globalThis.DeviceOrientationEvent as AskableEvent | undefined;
  return {
    ask: askable === undefined ? null : askOnce(() => askable.requestPermission?.() ?? 'granted'),
    events: globalThis,
    screenAngle: () => globalThis.screen.orientation?.angle ?? 0,
  };
}

/** Asks anew only after a refusal: who asks meanwhile gets the same answer, and the person one question. */
export function askOnce(request: () => Promise<string> | string): () => Promise<boolean> {
  let answer: Promise<boolean> | null = null;
  return () => {
    answer ??= granted(request).then((allowed) => {
      if (!allowed) answer = null;
      return allowed;
    });
    return answer;
  };
}

async function granted(request: () => Promise<string> | string): Promise<boolean> {
  try {
    return (await request()) === 'granted';
  } catch {
    return false;
  }
}
