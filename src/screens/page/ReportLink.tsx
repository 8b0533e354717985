import { useLocation } from 'wouter';
import { reportAddress, type ReportWay } from '#domain/report.ts';
import { fillIn } from '#i18n/fill-in.ts';
import { LinkButton } from '../kit/LinkButton.tsx';
import { useLanguage } from './language.ts';

/** Opens the reader's own mail, or a public list of mistakes, with page and subject filled in. */
export function ReportLink({ way, about }: { way: ReportWay; about: string }) {
  const { strings } = useLanguage();
  const [page] = useLocation();
  const { link, subject, body } = strings.report;
  const draft = { subject: fillIn(subject, { about }), body: fillIn(body, { page }) };
  return (
    <p className="report">
      <LinkButton outside icon="report" href={reportAddress(way, draft)}>
        {link}
      </LinkButton>
    </p>
  );
}
