import { useId } from 'react';

export type ChoiceOption<Value extends string | number> = {
  value: Value;
  label: string;
  /** Language of the label where it is not the page's own. */
  lang?: string;
  disabled?: boolean;
};

type Props<Value extends string | number> = {
  legend: string;
  /** The legend is only said, not shown. */
  bare?: boolean;
  options: readonly ChoiceOption<Value>[];
  value: Value;
  /** All on one line: for figures, which are short in every language. */
  even?: boolean;
  error?: string | undefined;
  onChange: (value: Value) => void;
};

/** One of a few, all in sight: radio buttons side by side as far as there is room. */
export function Choice<Value extends string | number>(props: Props<Value>) {
  const { legend, bare, options, value, even, error, onChange } = props;
  const name = useId();
  return (
    <fieldset className="choice">
      <legend className={bare ? 'visually-hidden' : undefined}>{legend}</legend>
      <div className={even ? 'choices choices-even' : 'choices'}>
        {options.map((option) => (
          <label key={option.value} lang={option.lang}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {error !== undefined && <p className="field-error">{error}</p>}
    </fieldset>
  );
}
