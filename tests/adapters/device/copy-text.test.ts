import { afterEach, expect, it, vi } from 'vitest';
import { copyText } from '#adapters/device/copy-text.ts';

afterEach(() => vi.unstubAllGlobals());

it('puts the text on the clipboard', async () => {
  const written: string[] = [];
  const writeText = async (text: string) => void written.push(text);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  await copyText('https://hue.example/s/thai-hoa');
  expect(written).toEqual(['https://hue.example/s/thai-hoa']);
});

it('rejects, and does not throw, where there is no clipboard', async () => {
  vi.stubGlobal('navigator', {});
  const copying = copyText('https://hue.example');
  await expect(copying).rejects.toThrow(TypeError);
});
