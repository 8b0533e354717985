import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** The languages of every sign, the first one largest. */
export const SIGN_LANGUAGES = ['vi', 'en'] as const;

/** A text by language; Vietnamese and English are always there. */
export type SignText = { vi: string; en: string } & Partial<Record<string, string>>;

const line = z.looseObject({ vi: z.string().min(1), en: z.string().min(1) });
const steps = z.array(z.string().min(1)).length(3);

const wordsSchema = z.strictObject({
  /** The day these words were last changed; it dates the printed files, so that the same words give the same file. */
  edition: z.iso.date(),
  instruction: line,
  typeInstead: line,
  note: line,
  shortNote: line,
  credit: line,
  shortCredit: line,
  nfc: line,
  station: line,
  ruler: line,
  /** Three steps for the back of a card. */
  howTo: z.looseObject({ vi: steps, en: steps }),
});

/** What a site's own `content-src/signs/SITE.json` may say instead. */
const overridesSchema = z.strictObject({
  /** In capitals or not, as it shall stand; instead of the Vietnamese name in capitals. */
  title: z.string().min(1).optional(),
  /** The rest of a long name, set beside the other languages' names. */
  subtitle: z.string().min(1).optional(),
  /** The board's characters in reading order; null leaves the board out. */
  hanTitle: z.string().min(1).nullable().optional(),
  hook: line.optional(),
  note: line.optional(),
  credit: line.optional(),
  /** Number of the place's audio station. */
  station: z.string().min(1).max(4).optional(),
});

/** The part of a site's file that is printed. */
const siteSchema = z.looseObject({
  tourOrder: z.number(),
  name: line,
  hanName: z.string().min(1).nullable(),
  hook: line,
  summary: z.array(line).length(3),
});

/** Everything that is said on a site's sign and card. */
export type SignSource = {
  siteId: string;
  tourOrder: number;
  edition: string;
  title: string;
  subtitle: string | null;
  hanTitle: string | null;
  name: SignText;
  hook: SignText;
  summary: readonly SignText[];
  station: string | null;
  howTo: Record<string, readonly string[]>;
} & Record<
  | 'instruction'
  | 'typeInstead'
  | 'note'
  | 'shortNote'
  | 'credit'
  | 'shortCredit'
  | 'nfc'
  | 'stationLabel'
  | 'ruler',
  SignText
>;

export type SourceFolders = { sites: string; words: string };

export const SOURCE_FOLDERS: SourceFolders = {
  sites: 'src/content/sites',
  words: 'content-src/signs',
};

/** Reads the words of a site's sign; throws in plain words when a file or a text is missing. */
export async function readSignSource(
  siteId: string,
  folders: SourceFolders = SOURCE_FOLDERS,
): Promise<SignSource> {
  const words = await readWords(join(folders.words, 'words.json'), wordsSchema);
  const own = await readWords(join(folders.words, `${siteId}.json`), overridesSchema, {});
  const site = await readWords(join(folders.sites, `${siteId}.json`), siteSchema);
  const { station, howTo, ...shared } = words;
  return {
    ...shared,
    siteId,
    tourOrder: site.tourOrder,
    title: own.title ?? site.name.vi.toLocaleUpperCase('vi'),
    subtitle: own.subtitle ?? null,
    hanTitle: own.hanTitle === undefined ? site.hanName : own.hanTitle,
    name: texts(site.name),
    hook: texts(own.hook ?? site.hook),
    summary: site.summary.map(texts),
    station: own.station ?? null,
    stationLabel: texts(station),
    howTo: howTo as Record<string, readonly string[]>,
    instruction: texts(shared.instruction),
    typeInstead: texts(shared.typeInstead),
    note: texts(own.note ?? shared.note),
    shortNote: texts(shared.shortNote),
    credit: texts(own.credit ?? shared.credit),
    shortCredit: texts(shared.shortCredit),
    nfc: texts(shared.nfc),
    ruler: texts(shared.ruler),
  };
}

/** The sign's languages with the one asked for; throws when a text lacks it. */
export function signLanguages(source: SignSource, third: string | null): readonly string[] {
  if (third === null) return SIGN_LANGUAGES;
  if ((SIGN_LANGUAGES as readonly string[]).includes(third)) {
    throw new Error(
      `Every sign speaks Vietnamese and English already: --lang takes a third language, such as fr.`,
    );
  }
  for (const [field, text] of Object.entries(source)) {
    const said = Array.isArray(text) ? text : [text];
    if (said.some((one) => isSaid(one) && one[third] === undefined)) {
      throw new Error(
        `${source.siteId}: "${field}" has no text in "${third}". Add it to the site's file or to content-src/signs/words.json.`,
      );
    }
  }
  return [...SIGN_LANGUAGES, third];
}

function isSaid(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && 'vi' in value;
}

/** Drops what is no text, such as a statement's sources. */
function texts(record: z.infer<typeof line>): SignText {
  const strings = Object.entries(record).filter(([, text]) => typeof text === 'string');
  return {
    vi: record.vi,
    en: record.en,
    ...(Object.fromEntries(strings) as Record<string, string>),
  };
}

async function readWords<Shape>(
  path: string,
  schema: z.ZodType<Shape>,
  absent?: Shape,
): Promise<Shape> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    if (absent !== undefined) return absent;
    throw new Error(`There is no ${path.replaceAll('\\', '/')}: the sign has no words without it.`);
  }
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch (error) {
    throw new Error(`${path} is no valid JSON: ${(error as Error).message}`);
  }
  const reading = schema.safeParse(record);
  if (reading.success) return reading.data;
  const faults = reading.error.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`);
  throw new Error(`${path} lacks words that the sign needs.\n  ${faults.join('\n  ')}`);
}
