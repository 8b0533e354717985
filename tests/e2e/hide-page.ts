import type { Page } from 'playwright-core';

/** Playwright keeps every page as if it had the focus, and so visible; only its own session can end that. */
type InnerPage = {
  delegate: {
    _mainFrameSession: { _client: { send(method: string, given: object): Promise<unknown> } };
  };
};

/**
 * Puts a tab in front of the page, which is then hidden as it is behind any tab; the returned function
 * brings it back to the front.
 */
export async function hidePage(page: Page): Promise<() => Promise<void>> {
  const { _connection: connection } = page as unknown as {
    _connection: { toImpl(page: Page): InnerPage };
  };
  const { _client: client } = connection.toImpl(page).delegate._mainFrameSession;
  await client.send('Emulation.setFocusEmulationEnabled', { enabled: false });
  const front = await page.context().newPage();
  await front.bringToFront();
  await waitUntil(page, 'hidden');
  return async () => {
    await page.bringToFront();
    await waitUntil(page, 'visible');
    await front.close();
  };
}

/** By asking again: a hidden page draws no frames by which Playwright could wait. */
async function waitUntil(page: Page, wanted: DocumentVisibilityState): Promise<void> {
  for (const until = Date.now() + 10_000; Date.now() < until; await pause(50)) {
    if ((await page.evaluate(() => document.visibilityState)) === wanted) return;
  }
  throw new Error(`the page did not become ${wanted}`);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
