import { describe, expect, it } from 'vitest';
import { createPackShelf } from '#state/pack-shelf.ts';
import { NO_PACKS } from '#state/pack-state.ts';
import { createScriptedShelf } from '#state/scripted-shelf.ts';
import { LIGHT_VI, settle } from './pack-bench.ts';

async function shelf(bring = 'come') {
  const scripted = createScriptedShelf(NO_PACKS);
  const downloads = await scripted.load();
  let begin = () => {};
  let brought = 0;
  const made = createPackShelf(
    () => {
      brought += 1;
      return bring === 'come' || brought > 1
        ? Promise.resolve(downloads)
        : Promise.reject(new Error('cut'));
    },
    (callback) => (begin = callback),
  );
  return { made, downloads, wishes: scripted.wishes, begin: () => begin(), brought: () => brought };
}

describe('a shelf', () => {
  it('brings nothing before the page is at rest, then starts and tells the site in view', async () => {
    const { made, downloads, wishes, begin, brought } = await shelf();
    made.view('thai-hoa', LIGHT_VI);
    await settle(2);
    expect(brought()).toBe(0);
    expect(made.find()).toBeNull();
    begin();
    expect(await made.load()).toBe(downloads);
    expect(made.find()).toBe(downloads);
    expect(wishes).toEqual(['start', 'open']);
    made.view(null, LIGHT_VI);
    expect(wishes).toEqual(['start', 'open', 'open']);
  });

  it('makes way from the first moment on', async () => {
    const { made, downloads, begin } = await shelf();
    const order: string[] = [];
    downloads.start = () => order.push('start');
    downloads.makeWay = () => {
      order.push('make way');
      return () => order.push('over');
    };
    const end = made.makeWay();
    begin();
    await made.load();
    end();
    expect(order).toEqual(['make way', 'start', 'over']);
  });

  it('tries anew when its code did not come', async () => {
    const { made, downloads, begin, brought } = await shelf('fails');
    begin();
    await expect(made.load()).rejects.toThrow('cut');
    expect(await made.load()).toBe(downloads);
    expect(brought()).toBe(2);
  });
});
