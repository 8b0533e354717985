const COLUMNS = [-88, -70, -51, -31, -11, 11, 31, 51, 70, 88];

/** The hall seen from the front as a line drawing, 260 × 130; decoration, so it is hidden from screen readers. */
export function PalaceArt({ className = '' }: { className?: string }) {
  return (
    <svg
      className={`palace-art ${className}`}
      viewBox="-130 -92 260 132"
      aria-hidden="true"
      focusable="false"
    >
      <path className="art-stone" d="M-122 32h244v7h-244zM-110 24h220v8h-220z" />
      <path className="art-step" d="M-22 24h44l8 15h-60z" />
      <rect className="art-door" x="-96" y="-22" width="192" height="46" />
      {COLUMNS.map((x) => (
        <rect key={x} className="art-column" x={x - 2.6} y="-24" width="5.2" height="48" />
      ))}
      <path
        className="art-roof"
        d="M-122-26c12-3 22-12 27-22H95c5 10 15 19 27 22 2 .6 1.6 4-.8 4h-242.4c-2.4 0-2.800-3.400-.8-4z"
      />
      <rect className="art-frieze" x="-91" y="-56" width="182" height="9" />
      {COLUMNS.map((x) => (
        <rect key={x} className="art-panel" x={x * 0.96 - 6} y="-54.5" width="12" height="6" />
      ))}
      <path
        className="art-roof"
        d="M-102-58c11-3 18-12 22-20H80c4 8 11 17 22 20 2 .5 1.5 3.5-.7 3.5h-202.600c-2.200 0-2.700-3-.7-3.500z"
      />
      <path className="art-ridge" d="M-84-82h168l4-6c2 5 1 9-3 11H-85c-4-2-5-6-3-11z" />
      <path className="art-finial" d="M0-92c3 2 4 4 2 6 2 1 3 3 2 5h-8c-1-2 0-4 2-5-2-2-1-4 2-6z" />
    </svg>
  );
}
