import { readdirSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { constants, cpus, setPriority } from 'node:os';

/** The one that makes a page's thread slower on request, from beside it. */
const THROTTLER = 'CPUThrottling';

type Thread = { id: number; name: string };
type Process = { id: number; parent: number; isRenderer: boolean };

/**
 * Gives the page's own thread the first core, and the others to all else that the browsers of this program do:
 * tracker, camera and software renderer, which on a phone have cores and a chip of their own. On two cores they
 * would stop a page in mid-frame, and the browser's throttle counts such a stop several times over. Where
 * threads cannot be told apart, which is everywhere but on Linux, nothing changes.
 */
export function giveThePageACore(): void {
  if (process.platform !== 'linux') return;
  for (const { id, isRenderer } of startedFromHere()) {
    for (const thread of threadsOf(id)) {
      const isThePage = isRenderer && thread.id === id;
      if (!isThePage && !(isRenderer && thread.name.startsWith(THROTTLER))) standBack(thread.id);
      keepTo(thread.id, isThePage ? '0' : `1-${cpus().length - 1}`);
    }
  }
}

/** Processes that this program started, and that those started. */
function startedFromHere(): Process[] {
  const processes = readdirSync('/proc').flatMap((name) => readProcess(Number(name)) ?? []);
  const found: Process[] = [];
  let parents = new Set([process.pid]);
  while (parents.size > 0) {
    const children = processes.filter(({ parent }) => parents.has(parent));
    found.push(...children);
    parents = new Set(children.map(({ id }) => id));
  }
  return found;
}

function readProcess(id: number): Process | null {
  if (!Number.isInteger(id)) return null;
  try {
    const { parent } = readStat(`/proc/${id}/stat`);
    const isRenderer = readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('--type=renderer');
    return { id, parent, isRenderer };
  } catch {
    // It has ended since the list was made.
    return null;
  }
}

function threadsOf(id: number): Thread[] {
  try {
    return readdirSync(`/proc/${id}/task`).map((thread) => ({
      id: Number(thread),
      name: readStat(`/proc/${id}/task/${thread}/stat`).name,
    }));
  } catch {
    return [];
  }
}

/** The name stands in parentheses and may hold any character; the parent is the second word after it. */
function readStat(path: string): { name: string; parent: number } {
  const stat = readFileSync(path, 'utf8');
  const end = stat.lastIndexOf(')');
  const words = stat.slice(end + 2).split(' ');
  return { name: stat.slice(stat.indexOf('(') + 1, end), parent: Number(words[1]) };
}

/** On Linux a thread has a priority of its own, and going down asks for no rights. */
function standBack(thread: number): void {
  try {
    setPriority(thread, constants.priority.PRIORITY_LOW);
  } catch {
    // It has ended since the list was made.
  }
}

/** The cores on which a thread runs; where the system has no command for that, all of them. */
function keepTo(thread: number, cores: string): void {
  try {
    execFileSync('taskset', ['-cp', cores, String(thread)], { stdio: 'ignore' });
  } catch {
    // It has ended, or there is no such command.
  }
}
