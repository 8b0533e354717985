import { LOCALES, type Locale, languageOf } from '#domain/locale.ts';
import type { Preferences } from '#domain/records/preferences-record.ts';
import { Choice } from '../kit/Choice.tsx';
import { Switch } from '../kit/Switch.tsx';
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

/** The language, how fast the story is told, whether its words are shown, and whether chimes ring. */
export function Settings({ preferences, onPreferences, onChooseLocale }: Props) {
  const { locale, strings } = useLanguage();
  const words = strings.home;
  return (
    <section className="settings" aria-labelledby="settings-title">
      <h2 id="settings-title">{words.settings}</h2>
      <Choice
        legend={strings.app.language}
        options={LOCALES.map((value) => ({ value, label: languageOf(value).ownName, lang: value }))}
        value={locale}
        onChange={onChooseLocale}
      />
      <Choice
        legend={words.rate}
        options={RATES.map(([name, value]) => ({ value, label: words.rates[name] }))}
        value={preferences.narrationRate}
        onChange={(narrationRate) => onPreferences({ narrationRate })}
      />
      <Switch
        label={words.captions}
        on={preferences.captionsOn}
        onChange={(captionsOn) => onPreferences({ captionsOn })}
      />
      <Switch
        label={strings.kit.sounds}
        note={strings.kit.soundsNote}
        on={preferences.soundsOn}
        onChange={(soundsOn) => onPreferences({ soundsOn })}
      />
    </section>
  );
}
