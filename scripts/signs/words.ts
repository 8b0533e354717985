import type { LineRole, LineSlot, SignLayout } from './layout.ts';
import type { SignSource, SignText } from './sign-source.ts';
import type { TextMeasure, TypefaceId } from './typefaces.ts';

/** One line of type on the sign, at the size at which it fits its place. */
export type SignLine = Omit<LineSlot, 'languages'> & {
  text: string;
  face: TypefaceId;
  /** Which of the sheet's inks it is printed in. */
  ink: 'title' | 'text' | 'soft';
};

/** The least share of its size to which a line is set smaller so that it fits. */
const LEAST_SHRINK = 0.62;
/** No type is printed smaller than this, in millimetres: 4.6 points. */
export const LEAST_SIZE = 1.62;

export type SignWords = {
  source: SignSource;
  languages: readonly string[];
  /** The short address that people type. */
  address: string;
};

/** Every line of a sign, fitted to its place; throws when words do not fit even when set smaller. */
export function signLines(
  layout: SignLayout,
  words: SignWords,
  measure: TextMeasure,
): readonly SignLine[] {
  return layout.lines.flatMap(({ languages, ...slot }) => {
    const said = languages.flatMap((index) => words.languages[index] ?? []);
    const text = textOf(slot.role, said, words, layout);
    if (text === '') return [];
    const style = styleOf(slot.role, languages[0] ?? 0);
    const width = (size: number) => measure(style.face, text, size);
    const wanted = width(slot.size);
    const size = wanted <= slot.width ? slot.size : (slot.size * slot.width) / wanted;
    if (size < Math.max(slot.size * LEAST_SHRINK, LEAST_SIZE)) {
      throw new Error(
        `${words.source.siteId}: "${text}" is too long for the ${layout.size} sign (its ${slot.role}): shorten it by about ${Math.ceil(text.length * (1 - slot.width / wanted))} letters.`,
      );
    }
    return [{ ...slot, ...style, text, size }];
  });
}

function styleOf(role: LineRole, language: number): Pick<SignLine, 'face' | 'ink'> {
  const slanted = language === 0 ? 'text' : 'slanted';
  switch (role) {
    case 'title':
      return { face: 'title', ink: 'title' };
    case 'instruction':
      return language === 0 ? { face: 'title', ink: 'title' } : { face: 'slanted', ink: 'text' };
    case 'address':
      return { face: 'strong', ink: 'text' };
    case 'name':
      return { face: 'text', ink: 'text' };
    case 'hook':
    case 'note':
      return { face: slanted, ink: 'text' };
    case 'credit':
      return { face: slanted, ink: 'soft' };
    default:
      return { face: 'text', ink: 'soft' };
  }
}

function textOf(
  role: LineRole,
  languages: readonly string[],
  { source, address }: SignWords,
  layout: SignLayout,
): string {
  const small = layout.size === 'a6' || layout.size === 'sticker';
  const joined = (text: SignText) => languages.map((language) => text[language] ?? '').join(' · ');
  switch (role) {
    case 'title':
      return source.title;
    case 'name':
      return [languages.includes('en') ? source.subtitle : null, joined(source.name)]
        .filter((part) => part !== null)
        .join(' · ');
    case 'hook':
      return joined(source.hook);
    case 'instruction':
      return joined(source.instruction);
    case 'type-label':
      return joined(source.typeInstead);
    case 'address':
      return address;
    case 'note':
      return joined(layout.size === 'sticker' ? source.shortNote : source.note);
    case 'credit':
      return joined(small ? source.shortCredit : source.credit);
    case 'nfc-label':
      return joined(source.nfc);
    case 'station-label':
      return joined(source.stationLabel);
    case 'ruler-label': {
      const length = String(layout.ruler.length);
      return languages.length === 0
        ? `${length} mm`
        : joined(source.ruler).replaceAll('{length}', length);
    }
  }
}
