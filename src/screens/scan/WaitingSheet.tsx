import { Link } from 'wouter';
import { formatAddress } from '#domain/address.ts';
import type { SiteId } from '#domain/site-id.ts';
import { PalaceArt } from '../art/PalaceArt.tsx';
import { useLanguage } from '../page/language.ts';

type Props = {
  title: string;
  text: string | null;
  siteId: SiteId;
  /** 0 to 1; null while nothing can be measured, when the drawing alone shows that work goes on. */
  fraction: number | null;
};

/** Something is on its way; the way without a camera stays open. */
export function WaitingSheet({ title, text, siteId, fraction }: Props) {
  const { locale, strings } = useLanguage();
  return (
    <div className="sheet sheet-waiting" role="status">
      <PalaceArt className="is-rising" />
      <h2>{title}</h2>
      {text !== null && <p>{text}</p>}
      {fraction !== null && <progress aria-label={title} value={fraction} max={1} />}
      <Link className="quiet" href={formatAddress({ screen: 'view', locale, siteId })}>
        {strings.scan.noCamera}
      </Link>
    </div>
  );
}
