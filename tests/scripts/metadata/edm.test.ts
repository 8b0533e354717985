// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { edmRecord } from '../../../scripts/metadata/edm.ts';
import { smallDescribed } from './small-described.ts';

function parsed() {
  const record = new DOMParser().parseFromString(edmRecord(smallDescribed()), 'application/xml');
  const texts = (name: string) =>
    [...record.getElementsByTagName(name)].map((element) => element.textContent);
  return { record, texts };
}

test('a record is well formed and says what the thing is, in every language', () => {
  const { record, texts } = parsed();
  expect(record.getElementsByTagName('parsererror')).toHaveLength(0);
  expect(texts('dc:title')).toEqual(['Điện', 'Hall', 'Palais']);
  expect(texts('dc:subject')).toEqual(['Điện', 'Hall', 'Palais']);
  expect(texts('edm:type')).toEqual(['3D']);
  expect(texts('dc:source')).toEqual(['A & B']);
  expect(texts('wgs84_pos:lat')).toEqual(['16']);
});

test('a role that nobody has taken is no creator', () => {
  const described = smallDescribed();
  const role = { vi: 'Duyệt', en: 'Review' };
  const credits = [
    { role, name: 'Huế Hiện' },
    { role, name: '— (not yet reviewed)' },
  ];
  const record = edmRecord({ ...described, site: { ...described.site, credits } });
  expect(record.match(/<dc:creator>[^<]*/g)).toEqual(['<dc:creator>Huế Hiện']);
});

test('the aggregation leads to the object, to its first file, and to its rights', () => {
  const { record } = parsed();
  const resource = (name: string) =>
    [...record.getElementsByTagName(name)].map((element) => element.getAttribute('rdf:resource'));
  expect(resource('edm:aggregatedCHO')).toEqual(['https://hue.example/s/thai-hoa#reconstruction']);
  expect(resource('edm:isShownBy')).toEqual(['https://hue.example/models/thai-hoa/hall-mid.glb']);
  expect(resource('edm:hasView')).toEqual(['https://hue.example/models/thai-hoa/court-far.glb']);
  expect(new Set(resource('edm:rights'))).toEqual(new Set(['https://rights.example/mit']));
});
