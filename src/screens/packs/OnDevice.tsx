import { Icon } from '../page/Icon.tsx';
import { useLanguage } from '../page/language.ts';

/** On a site's card: it can be seen without a network. */
export function OnDevice() {
  const { strings } = useLanguage();
  return (
    <span className="on-device" title={strings.packs.onDevice}>
      <Icon name="phone" />
      <span className="visually-hidden">{strings.packs.onDevice}</span>
    </span>
  );
}
