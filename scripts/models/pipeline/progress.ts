const WIDTH = 24;

/** A bar with what was done last: one line that is written over on a terminal, lines elsewhere. */
export class Progress {
  readonly #total: number;
  #done = 0;

  constructor(total: number) {
    this.#total = total;
  }

  /** Counts one more as done and shows the bar. */
  step(what: string): void {
    this.#done += 1;
    const filled = Math.round((this.#done / this.#total) * WIDTH);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}`;
    const line = `${bar} ${this.#done}/${this.#total} ${what}`;
    if (!process.stdout.isTTY) process.stdout.write(`${line}\n`);
    else {
      const end = this.#done === this.#total ? '\n' : '';
      process.stdout.write(`\r\u001B[K${line.slice(0, (process.stdout.columns ?? 80) - 1)}${end}`);
    }
  }
}
