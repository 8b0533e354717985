/** Where readers report a mistake: a mail address, or the page of a public project that opens a new issue. */
export type ReportWay = { mail: string } | { issues: string };

/** What a report says before its writer adds a word. */
export type ReportDraft = { subject: string; body: string };

/** The address that opens a prefilled message or issue; no server of the project's own takes part. */
export function reportAddress(way: ReportWay, { subject, body }: ReportDraft): string {
  const words = encodeURIComponent;
  return 'mail' in way
    ? `mailto:${way.mail}?subject=${words(subject)}&body=${words(body.replaceAll('\n', '\r\n'))}`
    : `${way.issues}?title=${words(subject)}&body=${words(body)}`;
}
