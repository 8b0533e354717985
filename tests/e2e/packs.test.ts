import { afterAll, beforeAll, expect, it } from 'vitest';
import { STRINGS } from '#i18n/strings.ts';
import {
  addSite,
  askedTwice,
  filesOf,
  openSheet,
  type PackVisit,
  piecesOfFiles,
  startPackVisit,
  untilWhole,
  wrongFiles,
} from './pack-visit.ts';

const SITE = 'ho-quyen';
const NAME = 'Hổ Quyền';
const words = STRINGS.vi.packs;
let visit: PackVisit;

beforeAll(async () => {
  visit = await startPackVisit();
});

afterAll(() => visit.close());

it('a download that is cut in its middle goes on by itself, and fetches nothing twice', async () => {
  const { page, line, list } = visit;
  const pieces = piecesOfFiles(filesOf(list, SITE));
  const half = Math.floor(pieces.length / 2);
  line.fault = (_, before) => (before === half ? 'cut' : null);
  await openSheet(page);
  await addSite(page, NAME);
  await page.locator('.rising-sheet').getByText(words.waits.offline).waitFor();
  const onTheLine = line.asked.filter((address) => !line.served.includes(address));
  line.restore();
  await untilWhole(page, NAME);
  expect(new Set(line.served)).toEqual(new Set(pieces));
  expect(onTheLine.length).toBeLessThanOrEqual(3);
  expect(new Set(askedTwice(line.asked))).toEqual(new Set(onTheLine));
});

it('what came is the build, byte for byte, with the network off', async () => {
  const { page, line, list } = visit;
  line.cut();
  expect(await wrongFiles(page, filesOf(list, SITE))).toEqual([]);
});
