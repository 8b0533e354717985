/** Languages that the site commands speak. */
export const SPOKEN = ['vi', 'en'] as const;
export type Spoken = (typeof SPOKEN)[number];

/** One saying in each language. */
export type Said = Readonly<Record<Spoken, string>>;

/** The language that was asked for, else that of the machine: Vietnamese there, else English. */
export function spokenLanguage(asked: string | null, systemLocale: string): Spoken {
  const wanted = (asked ?? systemLocale).toLowerCase();
  return wanted.startsWith('vi') ? 'vi' : 'en';
}

/** The machine's own language, as a BCP 47 tag. */
export function systemLocale(): string {
  return Intl.DateTimeFormat().resolvedOptions().locale;
}
