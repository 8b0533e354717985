import { expect, it } from 'vitest';
import { Lending } from '#scene/lending.ts';

/** Lends numbers, counted up as they are brought in; notes what is freed and given up. */
function numbers(fails: () => boolean = () => false) {
  const notes: string[] = [];
  let brought = 0;
  const lending = new Lending<number>(
    (address, signal) => {
      brought += 1;
      signal.addEventListener('abort', () => notes.push(`${address} given up`));
      return fails() ? Promise.reject(new Error('offline')) : Promise.resolve(brought);
    },
    (value) => notes.push(`${value} freed`),
  );
  return { lending, notes };
}

it('brings a thing in once for all who use it, and frees it after the last', async () => {
  const { lending, notes } = numbers();
  const [one, two] = [lending.lend('a'), lending.lend('a')];
  expect(lending.holds('a')).toBe(false);
  expect(await Promise.all([one.value, two.value])).toEqual([1, 1]);
  expect(lending.holds('a')).toBe(true);
  one.giveBack();
  one.giveBack();
  expect(notes).toEqual([]);
  two.giveBack();
  await Promise.resolve();
  expect(notes).toEqual(['a given up', '1 freed']);
  expect(await lending.lend('a').value).toBe(2);
});

it('tries again after a failure, whatever the ones that failed give back', async () => {
  let isOffline = true;
  const { lending, notes } = numbers(() => isOffline);
  const failed = lending.lend('a');
  await expect(failed.value).rejects.toThrow('offline');
  isOffline = false;
  const again = lending.lend('a');
  expect(await again.value).toBe(2);
  failed.giveBack();
  expect(lending.holds('a')).toBe(true);
  expect(notes).toEqual(['a given up']);
});
