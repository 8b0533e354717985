import { CONTENT_LOCALES } from '#domain/content-locale.ts';
import type { Site } from '#domain/site.ts';
import type { SiteModels } from '#domain/site-models.ts';
import { partsOf } from '#domain/model-layers.ts';
import { numbersIn } from '#domain/text-numbers.ts';
import {
  backs,
  kept,
  renumber,
  type Sentence,
  sourced,
  textsOf,
  withNumber,
} from './mutable-texts.ts';

/** Breaks a copy of a site in one way; null where this site has nothing to break so. */
export type Mutation = (
  site: Site,
  pick: <Item>(items: readonly Item[]) => Item | undefined,
  models: SiteModels,
) => Broken | null;

/** The field in which the fault has to be named, and what its line has to say. */
export type Broken = { field: string; line: RegExp };

/** Every kind of fault that the check of texts claims to catch, by what it does. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'a measure or a year that is none of the data’s, in every language': (site, pick) => {
    const placed = pick(sourced(site).filter(({ text }) => kept(text.en).length > 0));
    if (placed === undefined) return null;
    const { value, isYear } = kept(placed.text.en)[0]!;
    renumber(placed, value, isYear ? value - 301 : Math.round(value) + 77_777.37);
    return {
      field: placed.field,
      line: /no figure of this site.*correct it, or add it to figures/,
    };
  },
  'a number that one language has otherwise': (site, pick) => {
    const placed = pick(
      textsOf(site).filter(
        ({ text }) =>
          text.fr !== undefined && numbersIn(text.en, 'en').some(({ isHard }) => isHard),
      ),
    );
    if (placed === undefined) return null;
    const locale = pick(['en', 'fr'] as const)!;
    const number = numbersIn(placed.text[locale] ?? '', locale).find(({ isHard }) => isHard);
    if (number === undefined) return null;
    placed.text[locale] = withNumber(placed.text[locale] ?? '', locale, number.value, 7_431);
    return {
      field: `${placed.field}.${locale}`,
      line: /Vietnamese.*write the same number in every language/,
    };
  },
  'a count that is not the figure’s': (site, pick) => {
    const counts = site.figures.filter(({ unit, value }) => unit === 'count' && value > 12);
    const figure = pick(counts);
    if (figure === undefined) return null;
    const thing = figure.label.vi.replace(/^Số (?:lượng )?/u, '').split(' ')[0] ?? '';
    const placed = site.summary[0]!;
    placed.vi = `Ở đây có ${figure.value + 100} ${thing}.`;
    placed.en = `There are ${figure.value + 100} of them.`;
    placed.fr = `Il y en a ${figure.value + 100}.`;
    return { field: 'summary[0].vi', line: /the figures say .*correct the one or the other/ };
  },
  'a figure that was changed and its text was not': (site, pick) => {
    const figure = pick(
      site.figures.filter(
        ({ unit, value }) => unit === 'metres' && value > 1 && backs(site, value) !== undefined,
      ),
    );
    if (figure === undefined) return null;
    const placed = backs(site, figure.value)!;
    const { value } = figure;
    // Nothing else of the data may still have the number.
    for (const one of site.figures.filter((other) => other.value === value))
      one.value = value + 901;
    site.conflicts = [];
    for (const one of site.figures) delete one.note;
    return { field: placed.field, line: /is that measure|the data has it from/ };
  },
  'a sentence that loses its sources': (site, pick) => {
    const placed = pick(
      sourced(site).filter(({ text }) =>
        numbersIn(text.en, 'en').some(({ unit, isDated }) => unit === 'metres' || isDated),
      ),
    );
    if (placed === undefined) return null;
    delete placed.text.sources;
    placed.text.plain = true;
    return { field: placed.field, line: /names? its sources/ };
  },
  'a fact told as plain where facts are told': (site, pick) => {
    const text = pick([site.hook, ...site.summary, ...site.thenAndNow])!;
    const placed = textsOf(site).find((one) => one.text === text)!;
    delete (text as Sentence).sources;
    Object.assign(text, {
      plain: true,
      vi: 'Mái lợp ngói.',
      en: 'The roof was tiled.',
      fr: 'Le toit était couvert de tuiles.',
    });
    return { field: `${placed.field}.plain`, line: /reads like a fact; name its sources/ };
  },
  'what was, told as plain in the story': (site, pick) => {
    const at = pick(site.narration.segments.map((_, index) => index))!;
    const text = {
      vi: 'Nhà này từng bị dỡ.',
      en: 'The house was taken down.',
      fr: 'On la démolit.',
    };
    site.narration.segments[at]!.sentences[0] = { ...text, plain: true };
    return {
      field: `narration.segments[${at}].sentences[0].plain`,
      line: /reads like a fact; name its sources/,
    };
  },
  'a language that is missing': (site, pick) => {
    const placed = pick(textsOf(site))!;
    delete placed.text.fr;
    return { field: `${placed.field}.fr`, line: /is missing; other .*translate this one too/ };
  },
  'a part that does not exist': (site, pick) => {
    const at = pick(site.hotspots.map((_, index) => index))!;
    site.hotspots[at]!.part = 'no-such-part';
    return {
      field: `hotspots[${at}].part`,
      line: /no part is called "no-such-part"; (?:did you mean|use one of)/,
    };
  },
  'a layer that does not exist': (site, pick) => {
    const at = pick(site.narration.segments.map((_, index) => index))!;
    site.narration.segments[at]!.layer = 'no-such-layer';
    return {
      field: `narration.segments[${at}].layer`,
      line: /no time layer is called "no-such-layer"/,
    };
  },
  'a part that does not stand in the layer': (site, pick, models) => {
    const layers = models.layers.map(({ id }) => id);
    const strange = layers.flatMap((layer) =>
      [...partsOf(models)]
        .filter((part) => !partsOf(models, layer).has(part))
        .map((part) => ({ layer, part })),
    );
    const chosen = pick(strange);
    if (chosen === undefined) return null;
    const at = pick(site.narration.segments.map((_, index) => index))!;
    Object.assign(site.narration.segments[at]!, chosen);
    return {
      field: `narration.segments[${at}].part`,
      line: /does not stand in the layer .*it stands in/,
    };
  },
  'a layer that nobody describes': (site, pick) => {
    const at = pick(site.description.map((_, index) => index))!;
    site.description.splice(at, 1);
    return { field: 'description', line: /says nothing of the layer .*add what it looks like/ };
  },
  'a sentence that no caption holds': (site, pick) => {
    const placed = pick(
      textsOf(site).filter(
        ({ path }) =>
          path.includes('sentences') &&
          /^(?:narration|description|children)$/.test(String(path[0])),
      ),
    )!;
    const locale = pick(CONTENT_LOCALES)!;
    placed.text[locale] =
      `${(placed.text[locale] ?? '').replace(/\.$/, '')} ${'la '.repeat(60)}la.`;
    return {
      field: `${placed.field}.${locale}`,
      line: /has \d+ characters; split it: a caption holds 160/,
    };
  },
  'a story too long to be read aloud': (site, pick) => {
    const at = pick(site.narration.segments.map((_, index) => index))!;
    const segment = site.narration.segments[at]!;
    segment.sentences = Array.from({ length: 40 }, () => ({ ...segment.sentences[0]! }));
    return {
      field: 'narration.segments',
      line: /seconds to read aloud in .*write for 60 to 120 seconds/,
    };
  },
  'a story too short': (site) => {
    site.narration.segments = site.narration.segments.slice(0, 1);
    return {
      field: 'narration.segments',
      line: /seconds to read aloud in .*write for 60 to 120 seconds/,
    };
  },
  'a hotspot of more than sixty words, or fewer than twenty': (site, pick) => {
    const at = pick(site.hotspots.map((_, index) => index))!;
    const words = pick([5, 90])!;
    const text = `${'La '.repeat(words - 1)}la.`;
    site.hotspots[at]!.sentences = [{ vi: text, en: text, fr: text, plain: true }];
    return { field: `hotspots[${at}].sentences`, line: /has \d+ words in .*write 20 to/ };
  },
  'a hook of more than one line': (site, pick) => {
    const locale = pick(CONTENT_LOCALES)!;
    site.hook[locale] = `${site.hook[locale]} ${'x'.repeat(80)}`;
    return { field: `hook.${locale}`, line: /has \d+ characters; write 80 at most/ };
  },
  'a character that the type does not draw': (site, pick) => {
    const placed = pick(textsOf(site))!;
    const locale = pick(CONTENT_LOCALES)!;
    const character = pick(['★', '→', 'ж', 'ก', '☂', 'ﬁ'])!;
    placed.text[locale] = `${character} ${placed.text[locale]}`;
    return {
      field: `${placed.field}.${locale}`,
      line: /which the app’s type cannot draw; write it otherwise/,
    };
  },
  'a Chinese character in a spoken text': (site, pick) => {
    const at = pick(site.description.map((_, index) => index))!;
    site.description[at]!.sentences[0]!.en = `The board 太和殿 hangs there.`;
    return {
      field: `description[${at}].sentences[0].en`,
      line: /which the app’s type cannot draw/,
    };
  },
  'letters taken apart': (site, pick) => {
    const placed = pick(textsOf(site))!;
    placed.text.vi = `Hòa ${placed.text.vi}`.normalize('NFD');
    return { field: `${placed.field}.vi`, line: /has decomposed letters; write “/ };
  },
  'two spaces': (site, pick) => {
    const placed = pick(textsOf(site).filter(({ text }) => text.en.includes(' ')))!;
    const locale = pick(CONTENT_LOCALES)!;
    placed.text[locale] = (placed.text[locale] ?? '').replace(/ /, '  ');
    if (!(placed.text[locale] ?? '').includes('  ')) return null;
    return { field: `${placed.field}.${locale}`, line: /has “.*”; write “.*npm run content:tidy/ };
  },
  'wrong quotation marks': (site, pick) => {
    const placed = pick(textsOf(site))!;
    const locale = pick(CONTENT_LOCALES)!;
    placed.text[locale] = `${locale === 'fr' ? '“Oui”' : '"Oui"'} ${placed.text[locale]}`;
    return { field: `${placed.field}.${locale}`, line: /has “.*”; write “.*npm run content:tidy/ };
  },
  'a plain space before French punctuation, or one that is missing': (site, pick) => {
    const placed = pick(textsOf(site))!;
    placed.text.fr = `Voyez${pick([' ', ''])!}! ${placed.text.fr}`;
    return { field: `${placed.field}.fr`, line: /write “Voyez⍽!/ };
  },
  'a source that is not listed': (site, pick) => {
    const placed = pick(sourced(site))!;
    placed.text.sources = ['no-such-source'];
    return { field: `${placed.field}.sources[0]`, line: /no source has the key "no-such-source"/ };
  },
};
