import { type CSSProperties, useId } from 'react';

type Props = {
  label: string;
  /** The label is only said, not shown. */
  bare?: boolean;
  min: number;
  max: number;
  step?: number | 'any';
  value: number;
  /** What the value means, as it is shown and said: "1805 · under Gia Long". */
  valueText: string;
  /** Marked places, shown below the line; of unequal distances where the values are. */
  ticks?: readonly { value: number; label: string }[];
  disabled?: boolean;
  onChange: (value: number) => void;
};

/** A native range with marks and words; keys, readers and touch are the browser's own. */
export function Slider(props: Props) {
  const { label, bare, min, max, step = 1, value, valueText, ticks = [], disabled } = props;
  const id = useId();
  const share = (at: number) => (max === min ? 0 : (at - min) / (max - min));
  return (
    <div className="slider" style={{ '--share': share(value) } as CSSProperties}>
      <div className="slider-words">
        <label htmlFor={id} className={bare ? 'visually-hidden' : undefined}>
          {label}
        </label>
        <output htmlFor={id}>{valueText}</output>
      </div>
      <input
        id={id}
        type="range"
        {...{ min, max, step, value, disabled }}
        aria-valuetext={valueText}
        onChange={(event) => props.onChange(event.currentTarget.valueAsNumber)}
      />
      {ticks.length > 0 && (
        <div className="slider-ticks" aria-hidden="true">
          {ticks.map((tick) => (
            <span key={tick.value} style={{ '--share': share(tick.value) } as CSSProperties}>
              {tick.label}
            </span>
          ))}
        </div>
      )}
    </div>
  );
}
