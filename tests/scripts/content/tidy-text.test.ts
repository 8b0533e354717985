import { expect, test } from 'vitest';
import { tidyFile } from '../../../scripts/content/tidy-text.ts';

test('only the texts change, each by its own language, and the file keeps its form', () => {
  const file = `{
  "id": "a", "hook": { "vi": "Gì ?",
    "en": "What ?", "fr": "Quoi ?" },
  "sources": [{ "title": "Quoi ? ${'é'.normalize('NFD')}" }]
}
`;
  expect(tidyFile(file)).toBe(`{
  "id": "a", "hook": { "vi": "Gì?",
    "en": "What?", "fr": "Quoi\u00a0?" },
  "sources": [{ "title": "Quoi ? é" }]
}
`);
  expect(tidyFile(tidyFile(file))).toBe(tidyFile(file));
});
