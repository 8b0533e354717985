import { type ReactNode, useLayoutEffect, useRef } from 'react';

type Props = {
  /** What is in it, for those who come to it by keys; or the id of what says so. */
  label?: string;
  labelledBy?: string;
  className: string;
  children: ReactNode;
};

/** Words that scroll by themselves where there is too little room; only then are they a stop for the keyboard. */
export function ScrollBox({ label, labelledBy, className, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const shown = box.current;
    if (shown === null) return;
    if (shown.scrollHeight > shown.clientHeight + 1) shown.tabIndex = 0;
    else shown.removeAttribute('tabindex');
  });
  return (
    <div
      ref={box}
      className={className}
      role="group"
      aria-label={label}
      aria-labelledby={labelledBy}
    >
      {children}
    </div>
  );
}
