import type { ReactNode } from 'react';

/** The screen's one main heading, which takes the focus when the screen is entered. */
export function ScreenTitle({
  children,
  hidden = false,
}: {
  children: ReactNode;
  hidden?: boolean;
}) {
  return (
    <h1 tabIndex={-1} className={hidden ? 'visually-hidden' : undefined}>
      {children}
    </h1>
  );
}
