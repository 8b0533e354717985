import { useLocation } from 'wouter';
import { reportAddress, type ReportWay } from '#domain/report.ts';
import { fillIn } from '#i18n/fill-in.ts';
import { Icon } from './Icon.tsx';
import { useLanguage } from './language.ts';

/** Opens the reader's own mail, or a public list of mistakes, with page and subject filled in. */
export function ReportLink({ way, about }: { way: ReportWay; about: string }) {
  const { strings } = useLanguage();
  const [page] = useLocation();
  const { link, subject, body } = strings.report;
  const draft = { subject: fillIn(subject, { about }), body: fillIn(body, { page }) };
  return (
    <p className="report">
      <a className="action" href={reportAddress(way, draft)} rel="noreferrer">
        <Icon name="report" />
        {link}
      </a>
    </p>
  );
}
