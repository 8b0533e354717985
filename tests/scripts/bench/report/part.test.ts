import { expect, it } from 'vitest';
import { type BenchPart, measurePart } from '../../../../scripts/bench/report/part.ts';
import { figure, part } from './report-fixture.ts';

const { machine } = part();
const where = { machine, commit: 'abc1234' };
const run = { root: '.', isQuick: true, build: async () => 'dist', tell: () => {} };

function measure(result: BenchPart['measure']) {
  return measurePart({ id: 'bytes', title: 'Bytes', measure: result }, run, where);
}

it('keeps what was measured with when and where', async () => {
  const told = await measure(async () => ({ conditions: 'As sent.', figures: [figure()] }));
  expect(told).toMatchObject({
    ...where,
    conditions: 'As sent.',
    figures: [figure()],
    fault: null,
  });
  expect(Date.parse(told.measuredAt)).not.toBeNaN();
});

it('makes of a part that fails one plain line, and goes on', async () => {
  const told = await measure(async () => {
    throw new Error('\nno browser was found\n    at somewhere');
  });
  expect(told).toMatchObject({ figures: [], fault: 'no browser was found' });
});

it('keeps the figures that there are beside what failed', async () => {
  const result = { conditions: '', figures: [figure()], faults: ['run 2: lost', 'run 3: lost'] };
  expect(await measure(async () => result)).toMatchObject({
    figures: [figure()],
    fault: 'run 2: lost; run 3: lost',
  });
});
