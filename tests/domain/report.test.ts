import { expect, test } from 'vitest';
import { reportAddress } from '#domain/report.ts';

const DRAFT = { subject: 'Sửa: Ngọ Môn & cổng', body: 'Trang: /s/ngo-mon\n\nĐúng là:' };

test('a mail opens with subject and page, its lines ended as mail wants them', () => {
  const address = reportAddress({ mail: 'hue@example.org' }, DRAFT);
  expect(address.startsWith('mailto:hue@example.org?subject=S%E1%BB%ADa')).toBe(true);
  const query = new URL(address).searchParams;
  expect(query.get('subject')).toBe(DRAFT.subject);
  expect(query.get('body')).toBe('Trang: /s/ngo-mon\r\n\r\nĐúng là:');
});

test('an issue opens with the same words', () => {
  const address = new URL(reportAddress({ issues: 'https://example.org/issues/new' }, DRAFT));
  expect(address.origin + address.pathname).toBe('https://example.org/issues/new');
  expect(Object.fromEntries(address.searchParams)).toEqual({
    title: DRAFT.subject,
    body: DRAFT.body,
  });
});
