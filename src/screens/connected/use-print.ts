import { useEffect } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { KnownPrint } from '#domain/print-scale.ts';
import type { PrintSizeId } from '#domain/print-sizes.ts';
import { readPrint, writePrint } from '../page/print-search.ts';
import type { VisitStore } from '#state/visit-store.ts';

/** The size of print that the address tells, given on to the visit; what the visitor chooses goes into the address. */
export function usePrint(
  visit: Pick<VisitStore<unknown>, 'choosePrint'>,
): KnownPrint & { choose: (size: PrintSizeId) => void } {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const known = readPrint(search);
  useEffect(() => visit.choosePrint(known.size), [visit, known.size]);
  return {
    ...known,
    choose: (size) => navigate(`${path}${writePrint(search, size)}`, { replace: true }),
  };
}
