import type { SignLayout, WordRole } from './layout.ts';
import { PALETTE } from './palette.ts';
import type { SignSource } from './sign-source.ts';
import { escapeXml, mm } from './svg.ts';
import { TYPEFACES, type TextMeasure, type TypefaceId } from './typefaces.ts';

/** One line of type on the sign; `width` is the room it has, in millimetres. */
export type SignLine = {
  role: 'title' | 'subtitle' | WordRole;
  text: string;
  face: TypefaceId;
  colour: string;
  x: number;
  baseline: number;
  size: number;
  anchor: 'start' | 'middle';
  width: number;
};

/** Face and colour of each role, all on ivory ground. */
const STYLES: Record<SignLine['role'], { face: TypefaceId; colour: string }> = {
  title: { face: 'title', colour: PALETTE.lacquer },
  subtitle: { face: 'text', colour: PALETTE.ink },
  'instruction-vi': { face: 'title', colour: PALETTE.lacquer },
  'instruction-en': { face: 'slanted', colour: PALETTE.ink },
  address: { face: 'strong', colour: PALETTE.ink },
  'note-vi': { face: 'text', colour: PALETTE.ink },
  'note-en': { face: 'slanted', colour: PALETTE.ink },
  'credit-vi': { face: 'text', colour: PALETTE.inkSoft },
  'credit-en': { face: 'slanted', colour: PALETTE.inkSoft },
};

/** Height of a line over its type size; Vietnamese stacks two marks on a letter. */
const LEADING = 1.32;

/** Every line of a sign, placed; throws when the words do not fit their place. */
export function signLines(
  layout: SignLayout,
  source: SignSource,
  shortAddress: string,
  measure: TextMeasure,
): readonly SignLine[] {
  const middle = {
    x: layout.sheet.width / 2,
    anchor: 'middle',
    width: layout.target.width,
  } as const;
  const lines: readonly SignLine[] = [
    { role: 'title', text: source.title, ...STYLES.title, ...layout.title, ...middle },
    { role: 'subtitle', text: source.subtitle, ...STYLES.subtitle, ...layout.subtitle, ...middle },
    ...wordBlock(layout, source, shortAddress, measure),
  ];
  for (const line of lines) {
    if (measure(line.face, line.text, line.size) > line.width) {
      throw new Error(`"${line.text}" is too long for the ${layout.format} sign: shorten it.`);
    }
  }
  return lines;
}

function wordBlock(
  { words, format }: SignLayout,
  source: SignSource,
  shortAddress: string,
  measure: TextMeasure,
): readonly SignLine[] {
  const texts: Record<WordRole, string> = {
    'instruction-vi': source.instruction.vi,
    'instruction-en': source.instruction.en,
    address: `${source.typeInstead.vi} · ${source.typeInstead.en}: ${shortAddress}`,
    'note-vi': source.note.vi,
    'note-en': source.note.en,
    'credit-vi': source.credit.vi,
    'credit-en': source.credit.en,
  };
  const lines: SignLine[] = [];
  let y = words.top;
  for (const { role, size, width, gap } of words.paragraphs) {
    const style = STYLES[role];
    y += gap;
    for (const text of wrap(texts[role], width, (part) => measure(style.face, part, size))) {
      y += size * LEADING;
      const baseline = y - size * (LEADING - 1);
      lines.push({ role, text, ...style, x: words.x, baseline, size, anchor: 'start', width });
    }
  }
  if (y > words.bottom)
    throw new Error(`Too many words for the ${format} sign: shorten the notes.`);
  return lines;
}

/** Breaks a text at its spaces into lines of at most `width`; a longer word stands alone. */
export function wrap(
  text: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** A line as a text element. */
export function lineElement(line: SignLine): string {
  const face = TYPEFACES[line.face];
  return `<text x="${mm(line.x)}" y="${mm(line.baseline)}" font-family="${face.family}" font-weight="${face.weight}" font-style="${face.style}" font-size="${mm(line.size)}" fill="${line.colour}" text-anchor="${line.anchor}">${escapeXml(line.text)}</text>`;
}
