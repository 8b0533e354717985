import type { SiteId } from '#domain/site-id.ts';
import { PalaceArt } from '../art/PalaceArt.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { useWayOn } from '../page/use-way-on.ts';

type Props = {
  title: string;
  text: string | null;
  /** Null where no site is known yet. */
  siteId: SiteId | null;
  /** 0 to 1; null while nothing can be measured, when the drawing alone shows that work goes on. */
  fraction: number | null;
};

/** Something is on its way; the way without a camera stays open. */
export function WaitingSheet({ title, text, siteId, fraction }: Props) {
  const way = useWayOn(siteId, 'view');
  return (
    <div className="sheet sheet-waiting" role="status">
      <PalaceArt className="is-rising" />
      <h2>{title}</h2>
      {text !== null && <p>{text}</p>}
      {fraction !== null && <progress aria-label={title} value={fraction} max={1} />}
      <LinkButton kind="quiet" href={way.href}>
        {way.label}
      </LinkButton>
    </div>
  );
}
