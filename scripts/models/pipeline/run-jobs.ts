import { type Answer, runApart } from './run-apart.ts';

/** Runs the orders in so many processes at once; `done` hears of each. */
export async function runJobs<Order extends object>(
  worker: string,
  orders: readonly Order[],
  processes: number,
  done: (order: Order, answer: Answer) => void,
): Promise<void> {
  const waiting = [...orders];
  const lane = async (): Promise<void> => {
    for (let order = waiting.shift(); order; order = waiting.shift())
      done(order, await runApart(worker, order));
  };
  await Promise.all(Array.from({ length: Math.min(processes, orders.length) }, lane));
}
