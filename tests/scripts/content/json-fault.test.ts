import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findJsonFault } from '../../../scripts/content/json-fault.ts';

const told = (text: string) => {
  const fault = findJsonFault(text);
  return fault && `${fault.line}:${fault.column}: ${fault.message}; ${fault.instead}`;
};

test.each([
  ['{"a": 1,}', '1:8: a comma before }; remove the comma'],
  ['{\n  "a": 1\n  "b": 2\n}', '3:3: got "; write , or }'],
  ['{"a" 1}', '1:6: got 1; write : after "a"'],
  ["{'a': 1}", "1:2: got '; write a field name in double quotes"],
  ['{"a": 1, "a": 2}', '1:10: the field "a" stands here twice; keep one of them'],
  ['{"a": Điện}', '1:7: got Điện; write a value: "text", 1.5, true, false or null'],
  ['{"a": 1,5}', '1:9: got 5; write a field name in double quotes'],
  ['{"a": .5}', '1:7: got .; write a value: "text", 1.5, true, false or null'],
  ['{"a": "b}', '1:10: the file ends within a text; close it with "'],
  ['{"a": "b\n"}', '1:9: a text runs over the end of its line; close it with "'],
  ['{"a": "C:\\maps"}', '1:10: got \\m; write \\\\ for a backslash'],
  ['[1, 2', '1:6: got the end of the file; write , or ]'],
  ['', '1:1: got the end of the file; write a value: "text", 1.5, true, false or null'],
  ['{} {}', '1:4: text goes on after the end; remove it'],
])('%j', (text, message) => {
  expect(told(text)).toBe(message);
});

test('whatever is JSON has no fault', () => {
  fc.assert(
    fc.property(fc.json(), fc.integer({ min: 0, max: 4 }), (json, indent) => {
      expect(findJsonFault(JSON.stringify(JSON.parse(json), null, indent))).toBeNull();
    }),
  );
});

function nodeTakes(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('whatever it takes for good, Node takes too', () => {
  const cut = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', '"', '1'));
  fc.assert(
    fc.property(cut, ([json, seed, put]) => {
      const at = seed % (json.length + 1);
      const text = json.slice(0, at) + put + json.slice(at + 1);
      expect(nodeTakes(text) || findJsonFault(text) !== null).toBe(true);
    }),
  );
});
