import { expect, it } from 'vitest';
import { GenerationRecord } from '../../src/sw/generation-record.ts';
import { NO_GENERATIONS, opened, takenOver } from '../../src/sw/generations.ts';
import { memoryCaches } from './memory-caches.ts';

it('keeps what was changed for a worker that starts anew', async () => {
  const caches = memoryCaches();
  await new GenerationRecord(caches).change((known) => takenOver(known, 'a'));
  expect(await new GenerationRecord(caches).read()).toMatchObject({ current: 'a' });
});

it('makes one change after the other', async () => {
  const record = new GenerationRecord(memoryCaches());
  await record.change((known) => takenOver(known, 'a'));
  await Promise.all([record.change(opened), record.change(opened), record.change(opened)]);
  expect((await record.read()).tries).toBe(3);
});

it('begins anew from a record that cannot be read', async () => {
  const caches = memoryCaches();
  await (await caches.open('shell-generations')).put('/generations.json', new Response('{'));
  expect(await new GenerationRecord(caches).read()).toEqual(NO_GENERATIONS);
});

it('goes on without room', async () => {
  const caches = memoryCaches();
  caches.open = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  const known = await new GenerationRecord(caches).change((none) => takenOver(none, 'a'));
  expect(known.current).toBe('a');
});
