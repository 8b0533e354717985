import type { MenuPlace } from '#domain/in-app-browsers.ts';

const SIGNS: Record<MenuPlace['sign'], string> = {
  dots: 'm-6 0h.1m5.900 0h.1m5.900 0h.1',
  'dots-upright': 'm0-6v.1m0 5.900v.1m0 5.900v.1',
  share: 'm0 3v-10m-4 4 4-4 4 4m-7 3h-4v8h14v-8h-4',
  compass: 'm0-8a8 8 0 1 0 0 16 8 8 0 0 0 0-16zm3.500 4.500-2 5-5 2 2-5z',
};

const FRAME = 'M30 8h60a8 8 0 0 1 8 8v88a8 8 0 0 1-8 8H30a8 8 0 0 1-8-8V16a8 8 0 0 1 8-8z';
const PAGE = 'M44 68h32M48 68V54M56 68V54M64 68V54M72 68V54M42 54c4-2 7-5 8-9h20c1 4 4 7 8 9';

/** An app with a page in it, and the sign on the button that leads out of it. */
export function AppMenuArt({ edge, side, sign }: MenuPlace) {
  const x = side === 'right' ? 84 : 36;
  const y = edge === 'top' ? 22 : 98;
  const line = edge === 'top' ? 36 : 84;
  return (
    <svg className="app-menu-art" viewBox="14 2 92 116" aria-hidden="true" focusable="false">
      <path className="thing" d={`${FRAME}M22 ${line}h76${PAGE}`} />
      <path className="mark" d={`M${x} ${y}${SIGNS[sign]}`} />
      <circle className="mark" cx={x} cy={y} r="13" />
    </svg>
  );
}
