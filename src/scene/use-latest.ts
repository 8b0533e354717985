import { type RefObject, useLayoutEffect, useRef } from 'react';

/** The newest value for effects and frames that outlive a render, such as a callback the parent makes anew. */
export function useLatest<T>(value: T): Readonly<RefObject<T>> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
