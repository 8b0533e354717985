import type { KnownPrint } from '#domain/print-scale.ts';
import { ASSUMED_PRINT_SIZE, parsePrintSize, type PrintSizeId } from '#domain/print-sizes.ts';

/** The name under which an address carries the size of the print, as in `/s/thai-hoa?p=a6`. */
const PRINT_PARAMETER = 'p';

/** Reads the size of the print from an address's search part; one that is not known is as good as none. */
export function readPrint(search: string): KnownPrint {
  const said = parsePrintSize(new URLSearchParams(search).get(PRINT_PARAMETER)?.toLowerCase());
  return said === null
    ? { size: ASSUMED_PRINT_SIZE, isAssumed: true }
    : { size: said, isAssumed: false };
}

/** The search part with the size in it; everything else stays. */
export function writePrint(search: string, size: PrintSizeId): string {
  const written = new URLSearchParams(search);
  written.set(PRINT_PARAMETER, size);
  return `?${written.toString()}`;
}
