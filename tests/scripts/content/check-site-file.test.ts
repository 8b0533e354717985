import { expect, test } from 'vitest';
import { smallSite } from '../../domain/site-fixture.ts';
import { checkSiteFile } from '../../../scripts/content/check-site-file.ts';

const FILE = 'src/content/sites/thai-hoa.json';
const linesOf = (text: string, file = FILE) => checkSiteFile(file, text, '2026-09-05').lines;

test('a good file gives its site', () => {
  const site = smallSite();
  expect(checkSiteFile(FILE, JSON.stringify(site), '2026-09-05')).toEqual({
    value: site,
    lines: [],
  });
});

test('a file that is no JSON names line and column', () => {
  expect(linesOf('{\n  "id": "thai-hoa",\n}')).toEqual([
    'src/content/sites/thai-hoa.json:2:19: a comma before }; remove the comma',
  ]);
});

test('a wrong value names field, what it is, and what to write', () => {
  const geo = { ...smallSite().geo, accuracyMetres: 'about 20' };
  expect(linesOf(JSON.stringify(smallSite({ geo: geo as never })))).toEqual([
    'src/content/sites/thai-hoa.json → geo.accuracyMetres: got "about 20"; write metres, e.g. 30.5',
  ]);
});

test('a file of another name', () => {
  expect(linesOf(JSON.stringify(smallSite()), 'src/content/sites/ngo-mon.json')).toEqual([
    'src/content/sites/ngo-mon.json → id: got "thai-hoa" in a file of another name; name the file thai-hoa.json, or write "ngo-mon"',
  ]);
});

test('days that are still to come', () => {
  const site = smallSite();
  site.state.checkedOn = '2026-09-06';
  site.sources[0]!.readOn = '2027-01-01';
  expect(linesOf(JSON.stringify(site))).toEqual([
    'src/content/sites/thai-hoa.json → state.checkedOn: got 2026-09-06, which is still to come; write a day up to 2026-09-05',
    'src/content/sites/thai-hoa.json → sources[0].readOn: got 2027-01-01, which is still to come; write a day up to 2026-09-05',
  ]);
});
