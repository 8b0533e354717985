import { Link } from 'wouter';
import type { SiteId } from '#domain/site-id.ts';
import { PalaceArt } from '../art/PalaceArt.tsx';
import { useLanguage } from '../page/language.ts';
import { useSiteAddress } from '../page/use-site-address.ts';

type Props = {
  title: string;
  text: string | null;
  siteId: SiteId;
  /** 0 to 1; null while nothing can be measured, when the drawing alone shows that work goes on. */
  fraction: number | null;
};

/** Something is on its way; the way without a camera stays open. */
export function WaitingSheet({ title, text, siteId, fraction }: Props) {
  const { strings } = useLanguage();
  const addressOf = useSiteAddress();
  return (
    <div className="sheet sheet-waiting" role="status">
      <PalaceArt className="is-rising" />
      <h2>{title}</h2>
      {text !== null && <p>{text}</p>}
      {fraction !== null && <progress aria-label={title} value={fraction} max={1} />}
      <Link className="quiet" href={addressOf('view', siteId)}>
        {strings.scan.noCamera}
      </Link>
    </div>
  );
}
