import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { runApart } from '../../../../scripts/models/pipeline/run-apart.ts';
import { runJobs } from '../../../../scripts/models/pipeline/run-jobs.ts';

const SERVE = pathToFileURL('scripts/models/pipeline/run-apart.ts').href;
let worker = '';

beforeAll(async () => {
  worker = join(await mkdtemp(join(tmpdir(), 'hue-hien-worker-')), 'worker.mts');
  await writeFile(
    worker,
    `import { serveOrders } from '${SERVE}';
serveOrders(async (order: { do: string }) => {
  if (order.do === 'throw') throw new Error('the wall is missing');
  if (order.do === 'die') process.exit(3);
  return order.do;
});`,
  );
});

test('an order is answered, a fault is told, and a death is told too', async () => {
  expect(await runApart(worker, { do: 'roof' })).toEqual({ ok: true, said: 'roof' });
  expect(await runApart(worker, { do: 'throw' })).toEqual({
    ok: false,
    reason: 'the wall is missing',
  });
  expect(await runApart(worker, { do: 'die' })).toEqual({
    ok: false,
    reason: 'the building process ended with code 3.',
  });
}, 30_000);

test('one that dies does not keep the others from their work', async () => {
  const heard: string[] = [];
  const orders = ['a', 'die', 'b'].map((what) => ({ do: what }));
  await runJobs(worker, orders, 2, (order, { ok }) => heard.push(`${order.do} ${ok}`));
  expect(heard.toSorted()).toEqual(['a true', 'b true', 'die false']);
}, 30_000);
