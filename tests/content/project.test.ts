import { expect, test } from 'vitest';
import { projectSchema } from '#domain/project.ts';
import project from '../../src/content/project.json';

test('the project says where mistakes are reported', () => {
  expect(projectSchema.parse(project)).toEqual(project);
});

test.each(['MIT', 'https://spdx.org/licenses/MIT'])('%s says nothing to a catalogue', (rights) => {
  expect(projectSchema.safeParse({ ...project, rights }).success).toBe(false);
});

test.each([{ mail: 'not a mail' }, { issues: 'issues/new' }, {}, { mail: 'a@b.vn', issues: '' }])(
  '%j is refused',
  (report) => {
    expect(projectSchema.safeParse({ ...project, report }).success).toBe(false);
  },
);
