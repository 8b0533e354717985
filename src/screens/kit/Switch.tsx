import { useId } from 'react';

type Props = {
  label: string;
  on: boolean;
  note?: string | undefined;
  /** What went wrong when it was last turned. */
  error?: string | undefined;
  disabled?: boolean;
  onChange: (on: boolean) => void;
};

/** Something that is on or off at once, without a further "OK". */
export function Switch({ label, on, note, error, disabled, onChange }: Props) {
  const noteId = useId();
  const said = error ?? note;
  return (
    <div className="switch">
      <label>
        <span>{label}</span>
        <input
          type="checkbox"
          role="switch"
          checked={on}
          aria-checked={on}
          disabled={disabled}
          aria-describedby={said === undefined ? undefined : noteId}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      </label>
      {said !== undefined && (
        <p id={noteId} className={error === undefined ? 'field-note' : 'field-error'}>
          {said}
        </p>
      )}
    </div>
  );
}
