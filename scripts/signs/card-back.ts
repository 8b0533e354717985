import { sheetMm } from './layout.ts';
import { PALETTE } from './palette.ts';
import { shortAddress } from './qr.ts';
import type { SheetLook } from './sheet-look.ts';
import type { SignSource } from './sign-source.ts';
import { inset, notchedRect } from './svg.ts';
import { textElement } from './text-element.ts';
import type { TextMeasure, TypefaceId } from './typefaces.ts';
import { LEAST_SIZE } from './words.ts';

export type CardBackOptions = {
  source: SignSource;
  languages: readonly string[];
  address: string;
  look: SheetLook;
  measure: TextMeasure;
};

type Block = {
  text: string;
  face: TypefaceId;
  colour: string;
  /** Share of the back's type size. */
  share: number;
  /** Space above, in type sizes. */
  gap: number;
  /** Indent of the words, in type sizes, with a sign hung before them. */
  indent?: number;
  hung?: string;
};

type Line = { text: string; block: Block; size: number; x: number; y: number };

const LEFT = 11;
const TOP = 39.5;
const BOTTOM = 136.8;
const LEADING = 1.36;
/** Type sizes to try, in millimetres, largest first. */
const SIZES = Array.from({ length: 25 }, (_, index) => 3 - index * 0.05);

/** The back of an A6 card: name, hook, three sentences and how to use it, as large as it fits; throws when it does not fit. */
export function drawCardBack(options: CardBackOptions): string {
  const { source, look, measure } = options;
  const sheet = sheetMm('a6');
  const blocks = blocksOf(options);
  const size = SIZES.find((one) => endOf(setBlocks(blocks, one, sheet.width, measure)) <= BOTTOM);
  if (size === undefined || size < LEAST_SIZE) {
    throw new Error(
      `${source.siteId}: too many words for the back of the card: shorten the summary.`,
    );
  }
  const lines = setBlocks(blocks, size, sheet.width, measure);
  const spare = BOTTOM - endOf(lines);
  const band = { x: 6, y: 6, width: sheet.width - 12, height: 29 };
  const frame = inset({ x: 0, y: 0, ...sheet }, 4.5);
  return [
    `<path d="${notchedRect(frame, 2.2)}" fill="none" stroke="${look.palette.board}" stroke-width="0.5"/>`,
    `<path d="${notchedRect(band, 2.2)}" fill="${look.palette.boardDark}"/>`,
    `<path d="${notchedRect(inset(band, 1.1), 2.2)}" fill="none" stroke="${PALETTE.goldLight}" stroke-width="0.22"/>`,
    `<g transform="translate(${LEFT - 1} 10)">${look.emblem(21)}</g>`,
    ...heading(options, sheet.width),
    ...lines.map(({ text, block, size: height, x, y: above }, index) => {
      const y = above + spare * 0.4;
      const isFirst = lines[index - 1]?.block !== block;
      const hung = { face: 'strong', size: height, colour: look.palette.accent } as const;
      const number = isFirst && block.hung !== undefined ? block.hung : '';
      return (
        (number === '' ? '' : textElement(number, LEFT, y, hung)) +
        textElement(text, x, y, { face: block.face, size: height, colour: block.colour })
      );
    }),
    footer(options, sheet),
  ].join('');
}

function blocksOf({ source, languages, look }: CardBackOptions): readonly Block[] {
  return languages.flatMap((language, index): readonly Block[] => {
    const first = index === 0;
    const face: TypefaceId = first ? 'text' : 'slanted';
    const share = first ? 1 : 0.93;
    const colour = first ? PALETTE.ink : PALETTE.inkSoft;
    return [
      {
        text: source.hook[language] ?? '',
        face: first ? 'title' : 'slanted',
        colour: look.palette.accent,
        share: first ? 1.22 : 1.05,
        gap: first ? 0 : 1.5,
      },
      {
        text: source.summary.map((sentence) => sentence[language] ?? '').join(' '),
        face,
        colour,
        share,
        gap: 0.4,
      },
      ...(source.howTo[language] ?? []).map((text, step) => ({
        text,
        face,
        colour,
        share: share * 0.92,
        gap: step === 0 ? 0.75 : 0.12,
        indent: 1.7,
        hung: String(step + 1),
      })),
    ];
  });
}

function heading(
  { source, languages, measure }: CardBackOptions,
  width: number,
): readonly string[] {
  const x = LEFT + 23;
  const room = width - x - 9;
  const fit = (face: TypefaceId, text: string, size: number) =>
    Math.min(size, (size * room) / measure(face, text, size));
  const names = languages.slice(1).map((language) => source.name[language] ?? '');
  const others = source.subtitle === null ? names : [source.subtitle, ...names];
  const title = fit('title', source.title, 6.4);
  const small = Math.min(...others.map((name) => fit('text', name, 3)));
  const middle = 20.5 - (others.length - 1) * 2.1;
  const white = { face: 'text', size: small, colour: PALETTE.white } as const;
  return [
    textElement(source.title, x, middle, {
      face: 'title',
      size: title,
      colour: PALETTE.goldLight,
    }),
    ...others.map((name, index) => textElement(name, x, middle + 5.6 + index * 4.2, white)),
  ];
}

function footer(
  { source, languages, address }: CardBackOptions,
  { width }: { width: number },
): string {
  const credit = languages
    .slice(0, 2)
    .map((language) => source.shortCredit[language] ?? '')
    .join(' · ');
  return [
    textElement(shortAddress(address), LEFT, 141.2, {
      face: 'strong',
      size: 2.1,
      colour: PALETTE.ink,
    }),
    textElement(credit, width - LEFT, 141.2, {
      face: 'text',
      size: 1.75,
      colour: PALETTE.inkSoft,
      anchor: 'end',
    }),
  ].join('');
}

function setBlocks(
  blocks: readonly Block[],
  size: number,
  width: number,
  measure: TextMeasure,
): readonly Line[] {
  const lines: Line[] = [];
  let y = TOP;
  for (const block of blocks) {
    const height = size * block.share;
    const indent = (block.indent ?? 0) * height;
    y += block.gap * size;
    for (const text of balanced(block.text, width - 2 * LEFT - indent, (part) =>
      measure(block.face, part, height),
    )) {
      y += height * LEADING;
      lines.push({ text, block, size: height, x: LEFT + indent, y: y - height * (LEADING - 1) });
    }
  }
  return lines;
}

function endOf(lines: readonly Line[]): number {
  return lines.at(-1)?.y ?? TOP;
}

/** Breaks a text into as few lines as fit, and those as even as can be, so that no word is left alone on the last. */
export function balanced(
  text: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  const fewest = wrap(text, width, measure).length;
  let [low, high] = [0, width];
  for (let round = 0; round < 12; round += 1) {
    const middle = (low + high) / 2;
    if (wrap(text, middle, measure).length <= fewest) high = middle;
    else low = middle;
  }
  // Fully even lines look narrow beside others: only the last line's bareness is mended.
  const lines = wrap(text, width, measure);
  const last = measure(lines.at(-1) ?? '');
  return fewest > 1 && last < width * 0.3 ? wrap(text, (high + width) / 2, measure) : lines;
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
