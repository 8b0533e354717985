import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { NarrationState } from '#state/narration-store.ts';
import { markFoundSigns, markHeardStories } from '#state/tour-link.ts';
import type { VisitStoreState } from '#state/visit-state.ts';

function linked() {
  const visit = createStore(
    () => ({ visit: { name: 'searching' }, cameraKind: 'camera' }) as VisitStoreState<null>,
  );
  const narration = createStore(() => ({ status: 'playing', track: null }) as NarrationState);
  const marks: string[] = [];
  const tour = { mark: (siteId: string, way: string) => marks.push(`${siteId} ${way}`) };
  markFoundSigns(tour, visit);
  const end = markHeardStories(tour, narration);
  const anchor = (siteId: string) =>
    visit.setState({ visit: { name: 'anchored', siteId } as VisitStoreState<null>['visit'] });
  const tell = (siteId: string, kind: 'story' | 'children', status: NarrationState['status']) =>
    narration.setState({ status, track: { siteId, kind, locale: 'vi' } });
  return { marks, visit, anchor, tell, end };
}

test('a sign that was found marks its stop, once as long as it stands', () => {
  const { marks, visit, anchor } = linked();
  anchor('ngo-mon');
  anchor('ngo-mon');
  visit.setState({ visit: { name: 'held', siteId: 'ngo-mon', pinned: false } });
  anchor('ngo-mon');
  anchor('thai-hoa');
  visit.setState({ cameraKind: 'practice', visit: { name: 'intro' } });
  anchor('can-chanh');
  expect(marks).toEqual(['ngo-mon sign', 'thai-hoa sign', 'can-chanh view']);
});

test('a story that was heard to the end marks its stop; a part of it does not', () => {
  const { marks, tell, end } = linked();
  tell('ngo-mon', 'story', 'playing');
  tell('ngo-mon', 'story', 'finished');
  tell('ngo-mon', 'story', 'finished');
  tell('thai-hoa', 'children', 'finished');
  expect(marks).toEqual(['ngo-mon listened']);
  end();
  tell('can-chanh', 'story', 'playing');
  tell('can-chanh', 'story', 'finished');
  expect(marks).toHaveLength(1);
});
