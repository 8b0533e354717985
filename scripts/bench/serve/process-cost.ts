import { readdirSync, readFileSync } from 'node:fs';

/** What a program and its children have used. */
export type ProcessCost = {
  cpuSeconds: number;
  /** Memory that is in use, each process counted whole (RSS). */
  residentBytes: number;
  /** The same with shared pages divided among those that share them (PSS); null where the system does not tell. */
  shareBytes: number | null;
};

/** Clock ticks of Linux in a second, the same on every machine for what it tells of processes. */
const TICKS = 100;

/** Reads what a process and its children have used so far, from Linux's /proc; nothing elsewhere. */
export function processCost(processId: number): ProcessCost {
  if (process.platform !== 'linux') return { cpuSeconds: 0, residentBytes: 0, shareBytes: null };
  const all = [processId, ...childrenOf(processId)];
  const shares = all.map(proportionalBytes);
  return {
    cpuSeconds: sum(all.map(cpuSeconds)),
    residentBytes: sum(all.map(residentBytes)),
    shareBytes: shares.every((bytes) => bytes !== null) ? sum(shares) : null,
  };
}

function childrenOf(processId: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((id) => Number(stat(id)[1]) === processId);
}

/** The words behind the program's name, which may hold spaces: state first, then the parent's id. */
function stat(processId: number): string[] {
  try {
    const text = readFileSync(`/proc/${processId}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    // It ended between listing and reading.
    return [];
  }
}

function cpuSeconds(processId: number): number {
  const words = stat(processId);
  return (Number(words[11] ?? 0) + Number(words[12] ?? 0)) / TICKS;
}

function residentBytes(processId: number): number {
  return kilobytes(`/proc/${processId}/status`, /^VmRSS:\s+(\d+) kB/m) ?? 0;
}

function proportionalBytes(processId: number): number | null {
  return kilobytes(`/proc/${processId}/smaps_rollup`, /^Pss:\s+(\d+) kB/m);
}

function kilobytes(file: string, line: RegExp): number | null {
  try {
    const found = line.exec(readFileSync(file, 'utf8'))?.[1];
    return found === undefined ? null : Number(found) * 1024;
  } catch {
    return null;
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
