import { expect, it } from 'vitest';
import { late, there } from '#domain/late.ts';

it('is brought once, however often it is asked for', async () => {
  let times = 0;
  const thing = late(async () => {
    times += 1;
    return { times };
  });
  expect(thing.find()).toBeNull();
  const [one, other] = await Promise.all([thing.load(), thing.load()]);
  expect(one).toBe(other);
  expect(thing.find()).toBe(one);
  expect(times).toBe(1);
});

it('is asked for anew when it did not come', async () => {
  const answers = [() => Promise.reject(new Error('cut')), async () => 'here'];
  const thing = late(() => answers.shift()?.() ?? Promise.reject(new Error('none left')));
  await expect(thing.load()).rejects.toThrow('cut');
  expect(thing.find()).toBeNull();
  expect(await thing.load()).toBe('here');
  expect(thing.find()).toBe('here');
});

it('may be there from the beginning', async () => {
  const thing = there('here');
  expect(thing.find()).toBe('here');
  expect(await thing.load()).toBe('here');
});
