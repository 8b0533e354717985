import type { CDPSession, Page } from 'playwright-core';

type ProfileNode = {
  id: number;
  callFrame: { functionName: string; url: string };
  children: ProfileNode[];
};

/** Mean bytes between two samples: small, so that one small array made in every frame is seen within seconds. */
const SAMPLING_BYTES = 512;
/**
 * A sample stands for as many objects of its size as were made on average between two samples, and the
 * browser tells size times number. Fractions in code that is not compiled for good yet are boxed, 12 bytes
 * each; they are the browser's own doing, and go when it has compiled the code.
 */
const BOXED_NUMBER_BYTES = 12;
const BOXED_NUMBERS = weight(BOXED_NUMBER_BYTES);

/** What the functions of `src/` themselves made inside of the scene's frame callbacks. */
export type FrameGarbage = {
  frames: number;
  /** Bytes of objects, arrays, closures and texts by function, most first. */
  objects: readonly (readonly [name: string, bytes: number])[];
  /** Bytes of boxed numbers, of all functions together. */
  numberBytes: number;
};

/** Watches the page for so long. */
export async function allocatedInFrames(
  page: Page,
  session: CDPSession,
  forMs: number,
): Promise<FrameGarbage> {
  const count = () => page.evaluate(() => globalThis.drawnFrames);
  const first = await count();
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.startSampling', {
    samplingInterval: SAMPLING_BYTES,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  });
  await page.waitForTimeout(forMs);
  const { profile } = await session.send('HeapProfiler.stopSampling');
  const names = new Map<number, string>();
  nameNodes(profile.head as ProfileNode, false, names);
  const sizes = new Map<string, number>();
  let numberBytes = 0;
  for (const { nodeId, size } of profile.samples) {
    const name = names.get(nodeId);
    if (name === undefined) continue;
    if (size === BOXED_NUMBERS) numberBytes += size;
    else sizes.set(name, (sizes.get(name) ?? 0) + size);
  }
  const objects = [...sizes].toSorted(([, one], [, other]) => other - one);
  return { frames: (await count()) - first, objects, numberBytes };
}

/** What the browser tells of a sample of this size. */
function weight(bytes: number): number {
  return bytes * Math.round(1 / (1 - Math.exp(-bytes / SAMPLING_BYTES)));
}

/** Names those nodes that are our own code within the frame loop of the library that calls our callbacks. */
function nameNodes(node: ProfileNode, isInFrame: boolean, names: Map<number, string>): void {
  const { functionName, url } = node.callFrame;
  const isFrame = isInFrame || (functionName === 'loop' && url.includes('fiber'));
  const { pathname } = URL.canParse(url) ? new URL(url) : { pathname: '' };
  if (isFrame && pathname.startsWith('/src/')) names.set(node.id, `${pathname} ${functionName}`);
  for (const child of node.children) nameNodes(child, isFrame, names);
}
