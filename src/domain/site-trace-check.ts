import { problemAt } from './content-names.ts';
import type { ContentProblem } from './content-problem.ts';
import { type ContentLocale, CONTENT_LOCALES } from './content-locale.ts';
import type { LocalizedText } from './locale.ts';
import type { Site } from './site.ts';
import { type PlacedText, textsIn } from './site-texts.ts';
import { numbersIn } from './text-numbers.ts';

/** Emperors by the names of their reigns: a sentence that names one tells what was. */
const REIGNS =
  /Gia Long|Minh Mạng|Thiệu Trị|Tự Đức|Dục Đức|Hiệp Hòa|Kiến Phúc|Hàm Nghi|Đồng Khánh|Thành Thái|Duy Tân|Khải Định|Bảo Đại/u;

/**
 * Sentences marked as plain that state a fact for all that: they name a measure, a sum, a dated day or an
 * emperor, or stand where facts are told, or tell what was, and speak neither of the model nor to the visitor.
 */
export function checkTrace(site: Site): ContentProblem[] {
  return [...textsIn(site)].filter(({ isPlain }) => isPlain).flatMap(statedFact);
}

function statedFact({ path, text }: PlacedText): ContentProblem[] {
  const field = String(path[0]);
  const tells = FACTUAL.has(field) || (STORY.has(field) && PAST.test(text.en));
  if (tells && !OF_THE_MODEL.test(text.en) && !TO_THE_VISITOR.test(text.en)) {
    return [problemAt([...path, 'plain'], 'marks a sentence that reads like a fact', SAY_WHICH)];
  }
  for (const locale of CONTENT_LOCALES) {
    const fact = factIn(text, locale);
    if (fact === null) continue;
    const message = `says ${fact} and names no source`;
    return [problemAt([...path, locale], message, 'name its sources instead of "plain": true')];
  }
  return [];
}

function factIn(text: LocalizedText, locale: ContentLocale): string | null {
  const told = text[locale] ?? '';
  const number = numbersIn(told, locale).find(
    ({ unit, isDated }) => isDated || (unit !== null && unit !== 'percent'),
  );
  if (number !== undefined) return number.text;
  return MODELLED.test(text.en) ? null : (REIGNS.exec(told)?.[0] ?? null);
}

/** Fields that tell what is and what was: a plain sentence there speaks of the model or to the visitor. */
const FACTUAL = new Set(['hook', 'summary', 'state', 'timeLayers', 'thenAndNow']);
/** A greeting or a thought may stand in these; what was, may not. */
const STORY = new Set(['narration', 'hotspots', 'cutAways']);
const PAST =
  /\b(?:was|were|had|did|stood|built|made|kept|held|became|began|came|went|rose|lived|died|fell|took|gave|saw|(?<!\b(?:is|are|be) )\p{L}{2,}ed)\b/iu;
const MODELLED = /\b(?:model|reconstruct)/iu;
const OF_THE_MODEL =
  /\b(?:model\w*|reconstruct\w*|shown?|shows|here|guess\w*|assumed|conjecture|inferred|illustration|stand-ins?|perhaps|we|our|us)\b/iu;
const TO_THE_VISITOR =
  /[?!]|\b(?:you|your|yourself|please|look|walk|stand|imagine|count|listen|watch|choose|find|see)\b/iu;
const SAY_WHICH = 'name its sources instead, or say that it is of the model';
