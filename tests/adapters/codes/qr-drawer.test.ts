import { expect, it } from 'vitest';
import { drawQr } from '#adapters/codes/qr-drawer.ts';
import { createScriptedDrawer } from '#adapters/codes/scripted-drawer.ts';

it('draws a code with the finder in its corner', async () => {
  const { modules, path } = await drawQr('https://hue.example/en/s/thai-hoa?p=a6');
  expect(modules).toBe(29);
  // The finder's first row is seven dark modules, on either side.
  expect(path).toMatch(/^M0 0h7v1h-7z/);
  expect(path).toContain('M22 0h7v1h-7z');
});

it('rejects what is too long for a code', async () => {
  await expect(drawQr('x'.repeat(3_000))).rejects.toThrow('too big');
});

it('has a twin that draws without a library, or fails', async () => {
  expect((await createScriptedDrawer(21)('anything')).modules).toBe(21);
  await expect(createScriptedDrawer(null)('anything')).rejects.toThrow('as the script says');
});
