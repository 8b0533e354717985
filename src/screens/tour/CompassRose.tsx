import { useLanguage } from '../page/language.ts';

/** North is up; the needle points where the stop lies. What it says stands in words beside it. */
export function CompassRose({ bearing }: { bearing: number }) {
  const { strings } = useLanguage();
  return (
    <svg className="compass-rose" viewBox="-32 -32 64 64" aria-hidden="true" focusable="false">
      <circle className="rose-rim" r="29" />
      {[45, 90, 135, 180, 225, 270, 315].map((turn) => (
        <path
          key={turn}
          className="rose-mark"
          d={turn % 90 === 0 ? 'M0-29v6' : 'M0-29v3.5'}
          transform={`rotate(${turn})`}
        />
      ))}
      <text className="rose-north" y="-18" textAnchor="middle">
        {strings.tour.north}
      </text>
      <g transform={`rotate(${bearing})`}>
        <path className="rose-needle" d="M0-22 7.500 12 0 7.500-7.500 12z" />
      </g>
    </svg>
  );
}
