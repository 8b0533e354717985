import type { CDPSession, Page } from 'playwright-core';

type ProfileNode = {
  callFrame: { functionName: string; url: string };
  selfSize: number;
  children: ProfileNode[];
};

/** Mean bytes between two samples: small, so that a number boxed in every frame is seen within seconds. */
const SAMPLING_BYTES = 512;

/** What the functions of `src/` themselves allocated inside of the scene's frame callbacks, most first. */
export async function allocatedInFrames(
  page: Page,
  session: CDPSession,
  forMs: number,
): Promise<{ frames: number; byFunction: (readonly [name: string, bytes: number])[] }> {
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
  const sizes = new Map<string, number>();
  collect(profile.head as ProfileNode, false, sizes);
  const byFunction = [...sizes].toSorted(([, one], [, other]) => other - one);
  return { frames: (await count()) - first, byFunction };
}

function collect(node: ProfileNode, isInFrame: boolean, sizes: Map<string, number>): void {
  const { functionName, url } = node.callFrame;
  // The frame loop of the library that calls our callbacks.
  const isFrame = isInFrame || (functionName === 'loop' && url.includes('fiber'));
  const { pathname } = URL.canParse(url) ? new URL(url) : { pathname: '' };
  if (isFrame && node.selfSize > 0 && pathname.startsWith('/src/')) {
    const name = `${pathname} ${functionName}`;
    sizes.set(name, (sizes.get(name) ?? 0) + node.selfSize);
  }
  for (const child of node.children) collect(child, isFrame, sizes);
}
