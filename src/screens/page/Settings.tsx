import { LOCALES, type Locale, OWN_NAMES } from '#domain/locale.ts';
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
  onChooseLocale: (locale: Locale) => void;
};

/** The language, how fast the story is told, and whether its words are shown. */
export function Settings({ preferences, onPreferences, onChooseLocale }: Props) {
  const { locale, strings } = useLanguage();
  const words = strings.home;
  return (
    <section className="settings" aria-labelledby="settings-title">
      <h2 id="settings-title">{words.settings}</h2>
      <fieldset>
        <legend>{strings.app.language}</legend>
        <div className="choices">
          {LOCALES.map((offered) => (
            <label key={offered} lang={offered}>
              <input
                type="radio"
                name="locale"
                value={offered}
                checked={offered === locale}
                onChange={() => onChooseLocale(offered)}
              />
              <span>{OWN_NAMES[offered]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{words.rate}</legend>
        <div className="choices choices-even">
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
