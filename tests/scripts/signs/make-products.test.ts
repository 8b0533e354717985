import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeProducts } from '../../../scripts/signs/make-products.ts';
import type { Product } from '../../../scripts/signs/products.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'make-products-'));
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

const launch = async () => ({ context: {} as BrowserContext, close: async () => {} });

function product(path: string, mark: string, make: Product['make']): Product {
  return { place: 'print', path, mark, ready: async () => {}, make };
}

async function run(...products: readonly Product[]): Promise<number> {
  return makeProducts(products, { shipped: join(folder, 'public'), print: folder }, launch);
}

describe('makeProducts', () => {
  it('makes what is missing or has another input, and nothing twice', async () => {
    const make = vi.fn<Product['make']>(async () => 'one');
    expect(await run(product('a.svg', '1', make))).toBe(1);
    expect(await run(product('a.svg', '1', make))).toBe(0);
    expect(await run(product('a.svg', '2', make))).toBe(1);
    await rm(join(folder, 'a.svg'));
    expect(await run(product('a.svg', '2', make))).toBe(1);
    expect(make).toHaveBeenCalledTimes(3);
    expect(await readFile(join(folder, 'a.svg'), 'utf8')).toBe('one');
  });

  it('overwrites nothing when one file fails, and leaves nothing behind', async () => {
    await writeFile(join(folder, 'a.svg'), 'old');
    const failing = run(
      product('a.svg', '1', async () => 'new'),
      product('b.svg', '1', async () => {
        throw new Error('no picture');
      }),
    );
    await expect(failing).rejects.toThrow('no picture');
    expect(await readdir(folder)).toEqual(['a.svg']);
    expect(await readFile(join(folder, 'a.svg'), 'utf8')).toBe('old');
  });

  it('asks what everything is made from before it makes anything, and tells all faults at once', async () => {
    const make = vi.fn<Product['make']>(async () => 'one');
    const unready = (path: string, reason: string): Product => ({
      ...product(path, '1', make),
      ready: () => Promise.reject(new Error(reason)),
    });
    const failing = run(
      product('a', '1', make),
      unready('b', 'no hero'),
      unready('c', 'too small'),
    );
    await expect(failing).rejects.toThrow('no hero\ntoo small\nNothing was written.');
    expect(make).not.toHaveBeenCalled();
  });

  it('takes a broken list for an empty one', async () => {
    await writeFile(join(folder, 'made.json'), '{"a.svg": ');
    expect(await run(product('a.svg', '1', async () => 'one'))).toBe(1);
    expect(JSON.parse(await readFile(join(folder, 'made.json'), 'utf8'))).toEqual({ 'a.svg': '1' });
  });
});
