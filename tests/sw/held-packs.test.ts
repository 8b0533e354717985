import { describe, expect, it } from 'vitest';
import type { PackReport, SitePack } from '#domain/site-pack.ts';
import { findHeld, heldSites, holdPack, trimPacks } from '../../src/sw/held-packs.ts';
import { memoryCaches } from '../fixtures/memory-caches.ts';

const PACK: SitePack = {
  siteId: 'thai-hoa',
  files: [
    { url: '/models/thai-hoa.glb', bytes: 300, revision: 'm1' },
    { url: '/markers/thai-hoa.mind', bytes: 100, revision: 's1' },
  ],
};

/** A server that answers with the address, and remembers what was asked of it. */
function server(broken: readonly string[] = []) {
  const asked: string[] = [];
  const caches = memoryCaches('http://hue.test');
  const fetch = async (url: string) => {
    asked.push(url);
    return broken.includes(url) ? new Response('', { status: 503 }) : new Response(`at ${url}`);
  };
  return { asked, keeper: { caches, fetch } };
}

describe('holdPack', () => {
  it('takes every file once and tells how far it is', async () => {
    const { asked, keeper } = server();
    const reports: PackReport[] = [];
    await holdPack(PACK, keeper, (report) => reports.push(report));
    expect(asked).toEqual(['/models/thai-hoa.glb', '/markers/thai-hoa.mind']);
    expect(reports).toEqual([
      { type: 'pack-progress', doneBytes: 0, totalBytes: 400 },
      { type: 'pack-progress', doneBytes: 300, totalBytes: 400 },
      { type: 'pack-held' },
    ]);
    await holdPack(PACK, keeper, () => {});
    expect(asked.length).toBe(2);
  });

  it('goes on where a broken line stopped it', async () => {
    const { keeper } = server(['/markers/thai-hoa.mind']);
    await expect(holdPack(PACK, keeper, () => {})).rejects.toThrow(
      '/markers/thai-hoa.mind answered 503',
    );
    const mended = server();
    await holdPack(PACK, { ...mended.keeper, caches: keeper.caches }, () => {});
    expect(mended.asked).toEqual(['/markers/thai-hoa.mind']);
  });

  it('takes a file anew when its content has changed', async () => {
    const { asked, keeper } = server();
    await holdPack(PACK, keeper, () => {});
    const [model, marker] = PACK.files;
    if (model === undefined || marker === undefined) throw new Error('the pack has two files');
    await holdPack({ ...PACK, files: [{ ...model, revision: 'm2' }, marker] }, keeper, () => {});
    expect(asked.slice(2)).toEqual(['/models/thai-hoa.glb']);
  });
});

/** A second site that wears a texture of the first. */
const OTHER: SitePack = {
  siteId: 'ngo-mon',
  files: [
    { url: '/models/textures/trim.ktx2', bytes: 50, revision: 't1' },
    { url: '/models/ngo-mon/gate-far.glb', bytes: 20, revision: 'g1' },
  ],
};
const WITH_TEXTURE: SitePack = { ...PACK, files: [...PACK.files, ...OTHER.files.slice(0, 1)] };

describe('files that two packs share', () => {
  it('are fetched and counted once', async () => {
    const { asked, keeper } = server();
    await holdPack(WITH_TEXTURE, keeper, () => {});
    const reports: PackReport[] = [];
    await holdPack(OTHER, keeper, (report) => reports.push(report));
    expect(asked.slice(3)).toEqual(['/models/ngo-mon/gate-far.glb']);
    expect(reports[0]).toEqual({ type: 'pack-progress', doneBytes: 50, totalBytes: 70 });
  });

  it('are held in their newest revision only', async () => {
    const { asked, keeper } = server();
    await holdPack(WITH_TEXTURE, keeper, () => {});
    const [texture, gate] = OTHER.files;
    const renewed = { ...OTHER, files: [{ ...texture!, revision: 't2' }, gate!] };
    await holdPack(renewed, keeper, () => {});
    expect(asked.slice(3)).toEqual(['/models/textures/trim.ktx2', '/models/ngo-mon/gate-far.glb']);
    const held = await findHeld('/models/textures/trim.ktx2', keeper.caches);
    expect(held?.headers.get('X-Revision')).toBe('t2');
  });
});

describe('trimPacks', () => {
  it('drops what no held pack names any more', async () => {
    const { keeper } = server();
    await holdPack(WITH_TEXTURE, keeper, () => {});
    await holdPack(OTHER, keeper, () => {});
    await trimPacks([{ ...PACK, files: PACK.files.slice(0, 1) }, OTHER], keeper.caches);
    expect(await findHeld('/markers/thai-hoa.mind', keeper.caches)).toBeUndefined();
    const kept = await findHeld('/models/thai-hoa.glb', keeper.caches);
    expect(await kept?.text()).toBe('at /models/thai-hoa.glb');
    expect(await findHeld('/models/textures/trim.ktx2', keeper.caches)).toBeDefined();
  });
});

describe('heldSites', () => {
  it('names the sites whose pack was asked for, and no other cache', async () => {
    const { keeper } = server();
    await keeper.caches.open('workbox-precache-v2');
    await holdPack(PACK, keeper, () => {});
    expect(await heldSites(keeper.caches)).toEqual(['thai-hoa']);
  });
});
