import { useLanguage } from '../page/language.ts';
import { WaysOn } from './WaysOn.tsx';

/** No sign was found: what the app can recognise, how to photograph it, and the ways without. */
export function NoSign() {
  const words = useLanguage().strings.picture;
  return (
    <div className="no-sign">
      <h2>{words.none}</h2>
      <p>{words.noneText}</p>
      <ul>
        {words.tips.map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
      <WaysOn />
    </div>
  );
}
