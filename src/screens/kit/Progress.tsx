type Props = {
  label: string;
  /** 0 to 1; null while nobody can say. */
  fraction: number | null;
  /** What stopped it. */
  error?: string | undefined;
};

/** How far something has come, with its words above the bar. */
export function Progress({ label, fraction, error }: Props) {
  return (
    <div className="progress">
      <label>
        <span>{label}</span>
        <progress max={1} value={fraction ?? undefined} />
      </label>
      {error !== undefined && <p className="field-error">{error}</p>}
    </div>
  );
}
