import { HAN_OUTLINES } from './han-outlines.ts';

const EM = 1000;
const BELOW_BASELINE = 120;

/** A board's own characters, drawn where their outlines are known, else left to the device's fonts. */
export function HanName({ name }: { name: string }) {
  const outlines = Array.from(name, (character) => HAN_OUTLINES[character]);
  if (outlines.includes(undefined)) {
    return (
      <p className="han" lang="zh-Hant">
        {name}
      </p>
    );
  }
  return (
    <svg
      className="han"
      role="img"
      aria-label={name}
      viewBox={`0 0 ${outlines.length * EM} ${EM}`}
      focusable="false"
    >
      <g transform={`matrix(1 0 0 -1 0 ${EM - BELOW_BASELINE})`}>
        {outlines.map((outline, at) => (
          <path key={outline} d={outline} transform={`translate(${at * EM} 0)`} />
        ))}
      </g>
    </svg>
  );
}
