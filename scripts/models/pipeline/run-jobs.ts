import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { WorkerAnswer, WorkerOrder } from './piece-worker.ts';

const WORKER = fileURLToPath(new URL('piece-worker.ts', import.meta.url));

/**
 * Runs the orders in so many processes at once; `done` hears of each. A process that dies, of memory
 * say, fails its order alone.
 */
export async function runJobs(
  orders: readonly WorkerOrder[],
  processes: number,
  done: (order: WorkerOrder, answer: WorkerAnswer) => void,
): Promise<void> {
  const waiting = [...orders];
  const lane = async (): Promise<void> => {
    for (let order = waiting.shift(); order; order = waiting.shift())
      done(order, await runAlone(order));
  };
  await Promise.all(Array.from({ length: Math.min(processes, orders.length) }, lane));
}

async function runAlone(order: WorkerOrder): Promise<WorkerAnswer> {
  const child = fork(WORKER, {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let complaint = '';
  child.stderr?.on('data', (text: Buffer) => {
    complaint = (complaint + text.toString()).slice(-2000);
  });
  child.send(order);
  const answered = once(child, 'message') as Promise<[WorkerAnswer]>;
  const ended = once(child, 'exit') as Promise<[number | null, string | null]>;
  const answer = await Promise.race([
    answered.then(([message]) => message),
    ended.then(([code, signal]): WorkerAnswer => {
      const how = signal === null ? `with code ${code}` : `by ${signal}`;
      return { ok: false, reason: `the building process ended ${how}. ${complaint}`.trim() };
    }),
  ]);
  child.kill();
  return answer;
}
