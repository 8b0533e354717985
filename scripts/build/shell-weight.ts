/** Bytes of brotli that a phone may have to take before the app opens without a network. */
export const SHELL_LIMIT_BYTES = 350_000;

/** As many files are named as are worth a look when the limit nears. */
const NAMED = 12;

export type ShellWeight = {
  bytes: number;
  count: number;
  heaviest: readonly { file: string; bytes: number }[];
  /** What breaks the rule, in words; empty when all is well. */
  faults: readonly string[];
};

/** Weighs the files of the shell as they are sent; `sizeOf` gives a file's bytes in brotli. */
export function weighShell(
  files: readonly string[],
  sizeOf: (file: string) => number,
): ShellWeight {
  const weighed = files
    .map((file) => ({ file, bytes: sizeOf(file) }))
    .toSorted((a, b) => b.bytes - a.bytes);
  const bytes = weighed.reduce((sum, one) => sum + one.bytes, 0);
  const faults =
    bytes < SHELL_LIMIT_BYTES
      ? []
      : [`${bytes} bytes of brotli, and the limit is ${SHELL_LIMIT_BYTES}`];
  return { bytes, count: files.length, heaviest: weighed.slice(0, NAMED), faults };
}
