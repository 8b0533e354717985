import type { MenuPlace } from '#domain/in-app-browsers.ts';

/** Drawn for the top right corner; the others are its mirror pictures. */
const ARROW = 'M10 74c4-34 22-54 52-58M44 6l19 9-12 18';

/** Points from the page's corner to where the app around it has its menu. */
export function MenuArrow({ edge, side }: Pick<MenuPlace, 'edge' | 'side'>) {
  return (
    <svg
      className="menu-arrow"
      viewBox="0 0 76 80"
      aria-hidden="true"
      focusable="false"
      data-edge={edge}
      data-side={side}
    >
      <path className="mark-ground" d={ARROW} />
      <path className="mark" d={ARROW} />
    </svg>
  );
}
