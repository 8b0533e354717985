import type { Preferences } from '#state/preferences-store.ts';
import { useLanguage } from './language.ts';

const RATES = [
  ['slow', 0.75],
  ['normal', 1],
  ['fast', 1.25],
  ['faster', 1.5],
] as const;

type Props = {
  preferences: Preferences;
  onPreferences: (changed: Partial<Preferences>) => void;
};

/** How fast the story is told, and whether its words are shown. */
export function Settings({ preferences, onPreferences }: Props) {
  const { strings } = useLanguage();
  const words = strings.home;
  return (
    <section className="settings" aria-labelledby="settings-title">
      <h2 id="settings-title">{words.settings}</h2>
      <fieldset>
        <legend>{words.rate}</legend>
        <div className="choices">
          {RATES.map(([name, rate]) => (
            <label key={name}>
              <input
                type="radio"
                name="narration-rate"
                value={rate}
                checked={preferences.narrationRate === rate}
                onChange={() => onPreferences({ narrationRate: rate })}
              />
              <span>{words.rates[name]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <label className="switch">
        <input
          type="checkbox"
          checked={preferences.captionsOn}
          onChange={(event) => onPreferences({ captionsOn: event.currentTarget.checked })}
        />
        <span>{words.captions}</span>
      </label>
    </section>
  );
}
