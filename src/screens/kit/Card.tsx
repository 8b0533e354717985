import type { ReactNode } from 'react';
import { Link } from 'wouter';

type Props = {
  /** The whole card leads there. */
  href?: string | undefined;
  /** A further class for the screen's own style sheet. */
  className?: string;
  children: ReactNode;
};

/** A leaf of paper with a gold edge; with an address it is one large link. */
export function Card({ href, className = '', children }: Props) {
  const classes = `card ${className}`.trim();
  if (href === undefined) return <div className={classes}>{children}</div>;
  return (
    <Link className={classes} href={href}>
      {children}
    </Link>
  );
}
