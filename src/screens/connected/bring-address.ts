import { parseAddress } from '#domain/address.ts';
import { DEFAULT_LOCALE } from '#domain/locale.ts';
import type { AppServices } from './app-services.ts';
import { lateScreenAt, type ScreenLibrary } from './lazy-screens.ts';

type Brought = Pick<AppServices, 'strings' | 'allStrings' | 'outlines' | 'loadSite' | 'visit'>;

/** A lost line is tried again after so long. */
const WORDS_AGAIN_MS = 2_000;

/**
 * Brings what the path's first picture is made of: its words, its site and its screen. The page as the
 * build wrote it stays until then; of a site or a screen that does not come the screen tells.
 */
export async function bringAddress(
  services: Brought,
  screens: Pick<ScreenLibrary, 'load'>,
  path: string,
): Promise<void> {
  const screen = lateScreenAt(path);
  await Promise.all([
    bringWords(screen === null ? services.strings : services.allStrings, path),
    bringSites(services, path),
    screen === null ? null : screens.load(screen).catch(() => {}),
    screen === 'scan' ? services.visit.load().catch(() => {}) : null,
  ]);
}

/** Without words not even a failure can be told: it is tried until they have come. */
async function bringWords(words: Brought['strings'], path: string): Promise<void> {
  await words.load(parseAddress(path).locale ?? DEFAULT_LOCALE).catch(async () => {
    await new Promise((resume) => setTimeout(resume, WORDS_AGAIN_MS));
    await bringWords(words, path);
  });
}

async function bringSites({ outlines, loadSite }: Brought, path: string): Promise<void> {
  const address = parseAddress(path);
  if (address.screen === 'sources') {
    await Promise.allSettled(outlines.map(({ id }) => loadSite(id)));
    return;
  }
  const siteId = 'siteId' in address ? (address.siteId ?? outlines[0]?.id) : undefined;
  if (siteId === undefined || !outlines.some(({ id }) => id === siteId)) return;
  await loadSite(siteId).catch(() => {});
}
