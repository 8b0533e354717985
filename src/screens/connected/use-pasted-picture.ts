import { useEffect, useRef } from 'react';

/** Calls back with a picture that was pasted anywhere on the page. */
export function usePastedPicture(onPicture: (file: Blob) => void): void {
  const latest = useRef(onPicture);
  useEffect(() => {
    latest.current = onPicture;
  });
  useEffect(() => {
    const take = ({ clipboardData }: ClipboardEvent) => {
      const file = [...(clipboardData?.files ?? [])][0];
      if (file !== undefined) latest.current(file);
    };
    document.addEventListener('paste', take);
    return () => document.removeEventListener('paste', take);
  }, []);
}
