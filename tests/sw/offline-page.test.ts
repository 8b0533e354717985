import { expect, it } from 'vitest';
import { offlinePage } from '../../src/sw/offline-page.ts';

it('says in all three languages what to do, without script or style', async () => {
  const page = offlinePage();
  const text = await page.text();
  expect([page.status, page.headers.get('Content-Type')]).toEqual([503, 'text/html;charset=utf-8']);
  expect(text).toContain('Có mạng lại');
  expect(text).toContain('once you are online');
  expect(text).toContain('une fois en ligne');
  expect(text).not.toMatch(/<script|<style|style=/);
});
