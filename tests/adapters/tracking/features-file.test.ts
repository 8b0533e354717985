import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { parseFeatures } from '#adapters/tracking/features-file.ts';

const FILE = join(import.meta.dirname, '../../../public/markers/thai-hoa.mind');

async function shippedBytes(): Promise<Uint8Array<ArrayBuffer>> {
  return Uint8Array.from(await readFile(FILE));
}

const failure = { name: 'TrackerError', failure: 'bad-features' };

describe('parseFeatures', () => {
  it('reads what is shipped', async () => {
    const { buffer } = await shippedBytes();
    expect(parseFeatures(buffer, FILE).targetImage).toEqual({ width: 384, height: 410 });
  });

  it('refuses a file that was cut short', async () => {
    const { buffer } = (await shippedBytes()).slice(0, 10_000);
    expect(() => parseFeatures(buffer, FILE)).toThrow(expect.objectContaining(failure));
  });

  it('refuses a page that came in its place', () => {
    const { buffer } = Uint8Array.from(new TextEncoder().encode('<!doctype html>'));
    expect(() => parseFeatures(buffer, FILE)).toThrow(expect.objectContaining(failure));
  });

  it('refuses another version of the format', async () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    const bytes = await shippedBytes();
    // {"v": 2, …: a map of two, a text of one letter, and the version.
    expect([...bytes.subarray(0, 4)]).toEqual([0x82, 0xa1, 0x76, 2]);
    bytes[3] = 1;
    expect(() => parseFeatures(bytes.buffer, FILE)).toThrow(expect.objectContaining(failure));
    complaint.mockRestore();
  });
});
