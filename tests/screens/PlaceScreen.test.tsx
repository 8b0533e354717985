// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { STRINGS } from '#i18n/strings.ts';
import { open, shown } from './open-app.tsx';

const words = STRINGS.vi.place;
const YES = { real: true, virtual: false };
const SESSION = { world: 'real', mode: 'life', kind: 'handheld', seesSign: false } as const;

/** The screen on a device that can, with a scene that does what the test says. */
async function arrive() {
  const view = open('/s/thai-hoa/place', { place: YES });
  await screen.findByRole('button', { name: words.start });
  await waitFor(() => expect(shown.place).not.toBeNull());
  const asked: string[] = [];
  let answer: Awaited<
    ReturnType<Parameters<NonNullable<typeof shown.place>['onControls']>[0]['enter']>
  > = null;
  const note = (what: string) => () => void asked.push(what);
  act(() =>
    shown.place?.onControls({
      enter: (mode, world) => {
        asked.push(`enter ${mode} ${world}`);
        return Promise.resolve(answer);
      },
      leave: note('leave'),
      standBefore: note('before'),
      undo: note('undo'),
      turn: (degrees) => void asked.push(`turn ${degrees}`),
    }),
  );
  return { ...view, asked, refuse: (why: NonNullable<typeof answer>) => (answer = why) };
}

describe('the life-size screen', () => {
  it('says plainly that a device cannot, and gives the viewer', async () => {
    open('/s/thai-hoa/place');
    await screen.findByRole('heading', { name: words.unsupportedTitle });
    const way = screen.getByRole('link', { name: STRINGS.vi.site.view });
    expect(way.getAttribute('href')).toBe('/s/thai-hoa/view');
    expect(shown.place).toBeNull();
  });

  it('goes from the tap to the building and back', async () => {
    const { asked } = await arrive();
    fireEvent.click(screen.getByRole('button', { name: words.start }));
    act(() => {
      shown.place?.onSession(SESSION, false);
      shown.place?.onPhase('aiming');
    });
    screen.getByText(words.aimCorner);
    fireEvent.click(screen.getByLabelText(words.step));
    screen.getByText(words.aimStep);
    expect(shown.place?.firstPoint).toBe('step');
    fireEvent.click(screen.getByRole('button', { name: words.before }));
    act(() => shown.place?.onPhase('placed'));
    fireEvent.click(screen.getByRole('button', { name: STRINGS.vi.site.evidence }));
    expect(shown.place?.evidence).toMatchObject({ terrace: expect.stringMatching(/[ABCD]/) });
    fireEvent.click(screen.getByRole('button', { name: STRINGS.vi.explore.more }));
    fireEvent.click(screen.getByRole('button', { name: words.turnLeft }));
    fireEvent.click(screen.getByRole('button', { name: words.moveAgain }));
    fireEvent.click(screen.getByRole('button', { name: words.leave }));
    expect(asked).toEqual(['enter life real', 'before', 'turn 5', 'undo', 'leave']);
    act(() => {
      shown.place?.onSession(null, false);
      shown.place?.onPhase('ready');
    });
    expect(screen.queryByText(words.ended)).toBeNull();
    screen.getByRole('button', { name: words.start });
  });

  it('tells why it did not begin, until the next tap', async () => {
    const { refuse } = await arrive();
    refuse('denied');
    fireEvent.click(screen.getByRole('button', { name: new RegExp(words.table) }));
    await screen.findByText(words.refused.denied);
    fireEvent.click(screen.getByRole('button', { name: words.start }));
    expect(screen.queryByText(words.refused.denied)).toBeNull();
  });

  it('says that the device ended it', async () => {
    await arrive();
    act(() => shown.place?.onSession(SESSION, false));
    act(() => shown.place?.onSession(null, true));
    screen.getByText(words.ended);
  });

  it('gives the viewer when the building does not come, and fetches it again when asked', async () => {
    const { asked } = await arrive();
    act(() => shown.place?.onModelFailure('network'));
    screen.getByText(words.failed);
    expect(asked).toEqual(['leave']);
    expect(screen.queryByRole('button', { name: words.start })).toBeNull();
    screen.getByRole('link', { name: STRINGS.vi.site.view });
    shown.place = null;
    fireEvent.click(screen.getByRole('button', { name: STRINGS.vi.app.retry }));
    expect(screen.queryByText(words.failed)).toBeNull();
    await waitFor(() => expect(shown.place).not.toBeNull());
    screen.getByRole('button', { name: words.start });
  });
});
